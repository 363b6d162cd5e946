package dev.byline.attribution;

import static java.util.Objects.requireNonNull;

import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A proposition that an article attributes to somebody, quoted or not: source, cue and content in
 * the sense of PARC 3 (Pareti 2012) and PolNeAR (Newell, Margolin and Ruths 2018).
 *
 * @param id unique within the article
 * @param form how the content is rendered
 * @param type the attitude of the source
 * @param act what the source does by it
 * @param source who; empty in passives and noun phrases that name nobody
 * @param cue the words that attribute, such as "said" or "according to"
 * @param content what is attributed: one or more spans in text order that do not overlap
 * @param text the words of the content, its spans joined by one space
 * @param quotes the quotes inside the content that the source utters, in text order: exactly those
 *     that name this claim as theirs
 * @param parent the claim that this one is reported within
 * @param negated whether the article says that the source did not say, or has not said, so
 * @param confidence calibrated probability, 0 to 1, that content and source are right
 * @param decidedBy the rule or model that decided
 * @param saidOn when the source said so, where the article dates it
 */
public record Claim(
    ClaimId id,
    ClaimForm form,
    ClaimType type,
    SpeechAct act,
    Optional<Source> source,
    Optional<Excerpt> cue,
    List<Span> content,
    String text,
    List<QuoteId> quotes,
    Optional<ClaimId> parent,
    boolean negated,
    double confidence,
    String decidedBy,
    Optional<StatedDate> saidOn) {

  /**
   * Copies the lists and checks the arguments.
   *
   * @throws IllegalArgumentException if there is no content, its spans overlap or are out of order,
   *     the claim is its own parent, the confidence is not a probability, or nobody is named as
   *     having decided
   */
  public Claim {
    requireNonNull(id, "id");
    requireNonNull(form, "form");
    requireNonNull(type, "type");
    requireNonNull(act, "act");
    requireNonNull(source, "source");
    requireNonNull(cue, "cue");
    requireNonNull(text, "text");
    requireNonNull(parent, "parent");
    requireNonNull(saidOn, "saidOn");
    content = List.copyOf(content);
    quotes = List.copyOf(quotes);
    Checks.decision(confidence, decidedBy);
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
   * A claim that the article does not date.
   *
   * @param id unique within the article
   * @param form how the content is rendered
   * @param type the attitude of the source
   * @param act what the source does by it
   * @param source who
   * @param cue the words that attribute
   * @param content what is attributed
   * @param text the words of the content
   * @param quotes the quotes inside the content that the source utters
   * @param parent the claim that this one is reported within
   * @param negated whether the article says that the source did not say so
   * @param confidence calibrated probability, 0 to 1
   * @param decidedBy the rule or model that decided
   * @throws IllegalArgumentException as the canonical constructor
   */
  public Claim(
      ClaimId id,
      ClaimForm form,
      ClaimType type,
      SpeechAct act,
      Optional<Source> source,
      Optional<Excerpt> cue,
      List<Span> content,
      String text,
      List<QuoteId> quotes,
      Optional<ClaimId> parent,
      boolean negated,
      double confidence,
      String decidedBy) {
    this(
        id,
        form,
        type,
        act,
        source,
        cue,
        content,
        text,
        quotes,
        parent,
        negated,
        confidence,
        decidedBy,
        Optional.empty());
  }

  /** The same claim of a source about which more or less is known. */
  public Claim withSource(Optional<Source> newSource) {
    return new Claim(
        id,
        form,
        type,
        act,
        newSource,
        cue,
        content,
        text,
        quotes,
        parent,
        negated,
        confidence,
        decidedBy,
        saidOn);
  }

  /** The same claim with the date on which it was made. */
  public Claim withSaidOn(StatedDate date) {
    return new Claim(
        id,
        form,
        type,
        act,
        source,
        cue,
        content,
        text,
        quotes,
        parent,
        negated,
        confidence,
        decidedBy,
        Optional.of(date));
  }

  /** The smallest span that covers all of the content. */
  public Span extent() {
    return content.get(0).cover(content.get(content.size() - 1));
  }
}
