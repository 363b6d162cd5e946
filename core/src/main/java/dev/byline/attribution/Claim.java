package dev.byline.attribution;

import dev.byline.internal.Checks;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A proposition that an article attributes to somebody, quoted or not: source, cue and content in
 * the sense of PARC 3 (Pareti 2012) and PolNeAR (Newell, Margolin and Ruths 2018). Immutable. One
 * is written by hand with a {@link #builder}:
 *
 * <pre>{@code
 * Claim claim = Claim.builder("c1").source(karel).cue(said).content(words).decided(0.9, "me").build();
 * }</pre>
 *
 * @param id unique within the article
 * @param traits what kind of claim it is
 * @param source who; empty in passives and noun phrases that name nobody
 * @param cue the words that attribute, such as "said" or "according to"
 * @param content what is attributed: one or more spans in text order that do not overlap
 * @param text the words of the content, its spans joined by one space
 * @param quotes the quotes inside the content that the source utters, in text order: exactly those
 *     that name this claim as theirs
 * @param parent the claim that this one is reported within
 * @param saidOn when the source said so, where the article dates it
 * @param judgement who decided, and how sure it is that content and source are right
 */
public record Claim(
    ClaimId id,
    ClaimTraits traits,
    Optional<Source> source,
    Optional<Excerpt> cue,
    List<Span> content,
    String text,
    List<QuoteId> quotes,
    Optional<ClaimId> parent,
    Optional<StatedDate> saidOn,
    Judgement judgement) {

  /**
   * Copies the lists and checks the arguments.
   *
   * @throws IllegalArgumentException if there is no content, its spans overlap or are out of order,
   *     or the claim is its own parent
   */
  public Claim {
    Checks.notNull("id", id, "traits", traits, "source", source, "cue", cue);
    Checks.notNull("text", text, "parent", parent, "saidOn", saidOn, "judgement", judgement);
    content = List.copyOf(content);
    quotes = List.copyOf(quotes);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("claim " + id + " must have content");
    }
    for (int i = 1; i < content.size(); i++) {
      if (content.get(i - 1).end() > content.get(i).start()) {
        throw new IllegalArgumentException(
            "content of claim " + id + " must be in text order without overlap: " + content);
      }
    }
    if (parent.isPresent() && parent.get().equals(id)) {
      throw new IllegalArgumentException("claim " + id + " cannot be its own parent");
    }
  }

  /**
   * Starts a claim: an indirect assertion of nobody, to which content must be given.
   *
   * @param id unique within the article
   */
  public static Builder builder(String id) {
    return new Builder(new ClaimId(id));
  }

  /** Starts a claim from this one. */
  public Builder toBuilder() {
    return new Builder(id)
        .traits(traits)
        .source(source)
        .cue(cue)
        .content(content, text)
        .quotes(quotes)
        .parent(parent)
        .saidOn(saidOn)
        .decided(judgement.confidence(), judgement.decidedBy());
  }

  /** How the content is rendered. */
  public ClaimForm form() {
    return traits.form();
  }

  /** The attitude of the source. */
  public ClaimType type() {
    return traits.type();
  }

  /** What the source does by it. */
  public SpeechAct act() {
    return traits.act();
  }

  /** Whether the article says that the source did not say, or has not said, so. */
  public boolean negated() {
    return traits.negated();
  }

  /** How firmly it was said, and how the article stands to it. */
  public Firmness firmness() {
    return traits.firmness();
  }

  /** Calibrated probability, 0 to 1, that content and source are right. */
  public double confidence() {
    return judgement.confidence();
  }

  /** The rule or model that decided. */
  public String decidedBy() {
    return judgement.decidedBy();
  }

  /** The smallest span that covers all of the content. */
  public Span extent() {
    return content.get(0).cover(content.get(content.size() - 1));
  }

  /** Collects what is known about a claim; {@link #build} copies and checks. Not thread-safe. */
  public static final class Builder {

    private final ClaimId id;
    private ClaimTraits traits = ClaimTraits.INDIRECT_ASSERTION;
    private Optional<Source> source = Optional.empty();
    private Optional<Excerpt> cue = Optional.empty();
    private List<Span> content = List.of();
    private String text = "";
    private List<QuoteId> quotes = List.of();
    private Optional<ClaimId> parent = Optional.empty();
    private Optional<StatedDate> saidOn = Optional.empty();
    private Judgement judgement = new Judgement(1, "given");

    private Builder(ClaimId id) {
      this.id = id;
    }

    /** What kind of claim it is, and how firmly it was said. Default: an indirect assertion. */
    public Builder traits(ClaimTraits kind) {
      this.traits = kind;
      return this;
    }

    /** How firmly it was said. Default: plainly. */
    public Builder firmness(Firmness firmness) {
      this.traits = traits.withFirmness(firmness);
      return this;
    }

    /** Who. Default: nobody. */
    public Builder source(Source who) {
      return source(Optional.of(who));
    }

    /** Who, or nobody. */
    public Builder source(Optional<Source> who) {
      this.source = who;
      return this;
    }

    /** The words that attribute. Default: none. */
    public Builder cue(Excerpt words) {
      return cue(Optional.of(words));
    }

    /** The words that attribute, or none. */
    public Builder cue(Optional<Excerpt> words) {
      this.cue = words;
      return this;
    }

    /** What is attributed, in text order. */
    public Builder content(Excerpt... words) {
      return content(
          Arrays.stream(words).map(Excerpt::span).toList(),
          Arrays.stream(words).map(Excerpt::text).collect(Collectors.joining(" ")));
    }

    /** What is attributed, in text order, and its words, joined by one space. */
    public Builder content(List<Span> spans, String words) {
      this.content = spans;
      this.text = words;
      return this;
    }

    /** The quotes inside the content that the source utters, in text order. Default: none. */
    public Builder quotes(List<QuoteId> ids) {
      this.quotes = ids;
      return this;
    }

    /** The same, as strings. */
    public Builder quotes(String... ids) {
      return quotes(Arrays.stream(ids).map(QuoteId::new).toList());
    }

    /** The claim that this one is reported within. Default: none. */
    public Builder parent(Optional<ClaimId> outer) {
      this.parent = outer;
      return this;
    }

    /** The claim that this one is reported within. */
    public Builder parent(String outer) {
      return parent(Optional.of(new ClaimId(outer)));
    }

    /** When the source said so. Default: not dated. */
    public Builder saidOn(Optional<StatedDate> date) {
      this.saidOn = date;
      return this;
    }

    /** When the source said so. */
    public Builder saidOn(StatedDate date) {
      return saidOn(Optional.of(date));
    }

    /**
     * Who decided, and how sure it is. Default: 1, by {@code given}.
     *
     * @throws IllegalArgumentException if the confidence is not a probability, or the name is blank
     */
    public Builder decided(double confidence, String by) {
      this.judgement = new Judgement(confidence, by);
      return this;
    }

    /**
     * The claim.
     *
     * @throws IllegalArgumentException as the constructor of {@link Claim}
     */
    public Claim build() {
      return new Claim(id, traits, source, cue, content, text, quotes, parent, saidOn, judgement);
    }
  }
}
