package dev.byline.report.internal.speech;

import static java.util.Objects.requireNonNull;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.Justification;
import dev.byline.attribution.Quote;
import dev.byline.attribution.QuoteId;
import dev.byline.attribution.Source;
import dev.byline.attribution.StatedDate;
import dev.byline.newsroom.audit.Justifications;
import dev.byline.report.internal.speech.StatementView.Candidacy;
import dev.byline.report.internal.speech.StatementView.Form;
import dev.byline.report.internal.speech.StatementView.Kind;
import dev.byline.report.internal.speech.StatementView.Knowing;
import dev.byline.report.internal.speech.StatementView.Place;
import dev.byline.report.internal.speech.StatementView.QuoteView;
import dev.byline.report.internal.speech.StatementView.SaidOn;
import dev.byline.report.internal.speech.StatementView.Sureness;
import dev.byline.text.Excerpt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The statements of one article: each claim, and each quote that is part of none. */
public final class Statements {

  private final Analysis analysis;
  private final ArticleRef ref;
  private final SpeakerBook speakers;
  private final Map<String, List<Candidacy>> alternatives;
  private final Map<ClaimId, Justification> justifications;
  private final Map<QuoteId, String> quoteAnchors = new HashMap<>();
  private final Map<ClaimId, String> claimAnchors = new HashMap<>();
  private final Map<ClaimId, Claim> claims = new HashMap<>();
  private final Map<QuoteId, Quote> quotes = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<ClaimId, StatementView> ofClaims = new HashMap<>();
  private final Map<QuoteId, StatementView> ofQuotes = new HashMap<>();
  private final List<StatementView> inOrder = new ArrayList<>();

  /** A claim or a quote, by where it begins. */
  private record Begun(
      int start, int end, String anchor, Optional<Claim> claim, Optional<Quote> quote) {}

  /**
   * Those of one article.
   *
   * @param alternatives who else was possible, by id of the quote or claim
   */
  public Statements(
      Analysis analysis,
      ArticleRef ref,
      SpeakerBook speakers,
      Map<String, List<Candidacy>> alternatives) {
    this.analysis = analysis;
    this.ref = ref;
    this.speakers = speakers;
    this.alternatives = alternatives;
    this.justifications = Justifications.of(analysis);
    List<Begun> all = begun();
    all.forEach(one -> numbers.put(one.anchor(), numbers.size() + 1));
    for (Begun one : all) {
      inOrder.add(one.claim().map(this::of).orElseGet(() -> of(one.quote().orElseThrow())));
    }
  }

  /** In text order, an outer one before those within. */
  public List<StatementView> all() {
    return List.copyOf(inOrder);
  }

  /** The statement that a claim is. */
  public StatementView statement(Claim claim) {
    return of(claim);
  }

  /** The statement that a quote is or belongs to. */
  public StatementView statement(Quote quote) {
    return quote.claim().map(claims::get).map(this::of).orElseGet(() -> of(quote));
  }

  /** The name of a quote for links. */
  public String anchor(Quote quote) {
    return quoteAnchors.getOrDefault(quote.id(), "");
  }

  private List<Begun> begun() {
    Anchors anchors = new Anchors(analysis.article().id());
    List<Begun> all = new ArrayList<>();
    for (Quote quote : analysis.quotes()) {
      String anchor = anchors.next("q", quote.text());
      quotes.put(quote.id(), quote);
      quoteAnchors.put(quote.id(), anchor);
      if (quote.claim().isEmpty()) {
        Excerpt place = quote.excerpt();
        all.add(
            new Begun(place.start(), place.end(), anchor, Optional.empty(), Optional.of(quote)));
      }
    }
    for (Claim claim : analysis.claims()) {
      String anchor = anchors.next("c", claim.text());
      claims.put(claim.id(), claim);
      claimAnchors.put(claim.id(), anchor);
      int start = claim.extent().start();
      all.add(new Begun(start, claim.extent().end(), anchor, Optional.of(claim), Optional.empty()));
    }
    all.sort(Comparator.comparingInt(Begun::start).thenComparingInt(one -> -one.end()));
    return all;
  }

  /** Claims are reported within each other without a cycle, but as deep as they like. */
  private StatementView of(Claim claim) {
    List<Claim> outwards = new ArrayList<>();
    Optional<Claim> next = Optional.of(claim);
    while (next.isPresent() && !ofClaims.containsKey(next.get().id())) {
      outwards.add(next.get());
      next = next.get().parent().map(claims::get);
    }
    for (int i = outwards.size() - 1; i >= 0; i--) {
      Claim one = outwards.get(i);
      ofClaims.put(one.id(), view(one, one.parent().map(ofClaims::get)));
    }
    return requireNonNull(ofClaims.get(claim.id())); // put there just now, or before
  }

  private StatementView view(Claim claim, Optional<StatementView> within) {
    String anchor = claimAnchors.getOrDefault(claim.id(), "");
    Form form =
        switch (claim.form()) {
          case DIRECT -> Form.QUOTED;
          case MIXED -> Form.PARTLY;
          case INDIRECT -> Form.PARAPHRASED;
        };
    Kind kind =
        new Kind(
            Optional.of(Legible.words(claim.act())),
            Optional.of(Legible.words(claim.type())),
            claim.negated(),
            Optional.empty());
    return new StatementView(
        ref,
        numbers.getOrDefault(anchor, 0),
        anchor,
        claim.source().map(source -> speakers.of(analysis, source)),
        claim.source().flatMap(Statements::mention),
        form,
        kind,
        place(claim.text(), claim.cue(), claim.source(), claim.saidOn()),
        sureness(claim.confidence(), claim.decidedBy(), ids(claim)),
        Optional.ofNullable(justifications.get(claim.id())).map(Statements::knowing),
        FirmnessNote.of(claim),
        claim.quotes().stream().map(quotes::get).map(this::quoteView).toList(),
        within);
  }

  private StatementView of(Quote quote) {
    StatementView known = ofQuotes.get(quote.id());
    if (known != null) {
      return known;
    }
    String anchor = anchor(quote);
    Kind kind =
        new Kind(
            Optional.empty(), Optional.empty(), false, quote.unattributed().map(Legible::words));
    StatementView made =
        new StatementView(
            ref,
            numbers.getOrDefault(anchor, 0),
            anchor,
            quote.speaker().map(source -> speakers.of(analysis, source)),
            quote.speaker().flatMap(Statements::mention),
            Form.QUOTED,
            kind,
            place(quote.text(), quote.cue(), quote.speaker(), Optional.empty()),
            sureness(quote.confidence(), quote.decidedBy(), List.of(quote.id().value())),
            Optional.empty(),
            List.of(),
            List.of(quoteView(quote)),
            Optional.empty());
    ofQuotes.put(quote.id(), made);
    return made;
  }

  private QuoteView quoteView(Quote quote) {
    return new QuoteView(anchor(quote), Legible.line(quote.text()));
  }

  private static Optional<String> mention(Source source) {
    return source.mention().map(words -> Legible.line(words.text()));
  }

  private static Place place(
      String words, Optional<Excerpt> cue, Optional<Source> source, Optional<StatedDate> saidOn) {
    return new Place(
        Legible.line(words),
        cue.map(Statements::line),
        source.flatMap(Source::role).map(Statements::line),
        source.flatMap(Source::anonymityGrounds).map(Statements::line),
        saidOn.map(Statements::saidOn));
  }

  private static Knowing knowing(Justification why) {
    return new Knowing(line(why.excerpt()), Legible.words(why.kind()));
  }

  private static SaidOn saidOn(StatedDate date) {
    String first = date.from().toString();
    String period = date.from().equals(date.to()) ? first : first + " to " + date.to();
    return new SaidOn(period, line(date.excerpt()));
  }

  private static String line(Excerpt excerpt) {
    return Legible.line(excerpt.text());
  }

  /** Who speaks is decided for a claim and for each quote in it. */
  private static List<String> ids(Claim claim) {
    List<String> ids = new ArrayList<>(List.of(claim.id().value()));
    claim.quotes().forEach(quote -> ids.add(quote.value()));
    return ids;
  }

  private Sureness sureness(double confidence, String decidedBy, List<String> ids) {
    Map<String, Candidacy> others = new LinkedHashMap<>();
    for (String id : ids) {
      alternatives
          .getOrDefault(id, List.of())
          .forEach(other -> others.putIfAbsent(other.name(), other));
    }
    return new Sureness(confidence, Legible.line(decidedBy), List.copyOf(others.values()));
  }
}
