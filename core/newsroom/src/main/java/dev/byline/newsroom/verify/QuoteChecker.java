package dev.byline.newsroom.verify;

import dev.byline.attribution.Quote;
import dev.byline.attribution.UnattributedReason;
import dev.byline.newsroom.compare.PlainWord;
import dev.byline.newsroom.compare.PlainWords;
import dev.byline.newsroom.compare.SourceAgreement;
import dev.byline.newsroom.compare.SourceComparison;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Checks the quotations of a derived text: word for word first, then as runs of words from several
 * places, then by the nearest wording.
 *
 * @param sources of the original and the derived text
 * @param speeches of the original
 * @param pieces what runs of words the speeches have
 * @param allWords of the original
 * @param allForms the same, in plain form
 */
record QuoteChecker(
    SourceComparison sources,
    List<Speech> speeches,
    QuotePieces pieces,
    List<PlainWord> allWords,
    List<String> allForms) {

  /** Longer quotations are only looked up word for word. */
  private static final int LONGEST = 2000;

  /** So many places of the same words in one speech are looked at. */
  private static final int MOST_PLACES = 20;

  /** What nobody utters is checked from so many words on: a title or a term is no quotation. */
  private static final int SHORTEST_UNUTTERED = 4;

  /** Checks the quotations of the second text against the first. */
  static List<CheckedQuote> check(SourceComparison sources) {
    List<Speech> speeches = Speech.of(sources.one());
    List<PlainWord> words = PlainWords.of(sources.one().article().text());
    QuoteChecker checker =
        new QuoteChecker(
            sources, speeches, new QuotePieces(speeches), words, PlainWords.forms(words));
    return sources.other().quotes().stream()
        .filter(QuoteChecker::isQuotation)
        .map(checker::check)
        .toList();
  }

  private static boolean isQuotation(Quote quote) {
    int words = Segments.of(quote).words().size();
    boolean unuttered =
        quote
            .unattributed()
            .filter(why -> why == UnattributedReason.SCARE_QUOTE || why == UnattributedReason.TITLE)
            .isPresent();
    return words >= (unuttered ? SHORTEST_UNUTTERED : 1);
  }

  private CheckedQuote check(Quote quote) {
    Segments segments = Segments.of(quote);
    return wordForWord(quote, Segments.uncut(quote))
        .or(() -> wordForWord(quote, segments))
        .or(() -> segments.words().size() > LONGEST ? Optional.empty() : reworded(quote, segments))
        .orElseGet(() -> invented(quote, segments));
  }

  /** All runs of the quotation stand in one speech, in order. */
  private Optional<CheckedQuote> wordForWord(Quote quote, Segments segments) {
    List<CheckedQuote> found = new ArrayList<>();
    for (Speech speech : speeches) {
      List<QuotePiece> places = places(speech, segments);
      if (!places.isEmpty()) {
        List<QuoteCut> cuts = cuts(places, segments);
        QuoteVerdict wording = cuts.isEmpty() ? QuoteVerdict.VERBATIM : QuoteVerdict.TRIMMED;
        List<Quote> quotes = quotes(places);
        found.add(
            new CheckedQuote(
                quote, wording, speaker(quote, quotes), quotes, cuts, List.of(), Optional.empty()));
      }
    }
    return found.stream()
        .min(
            Comparator.comparing((CheckedQuote one) -> one.speaker() == SourceAgreement.OTHER)
                .thenComparing(one -> one.speaker() != SourceAgreement.SAME)
                .thenComparing(CheckedQuote::wording));
  }

  private static List<QuotePiece> places(Speech speech, Segments segments) {
    List<QuotePiece> places = new ArrayList<>();
    int at = start(speech, segments);
    for (List<PlainWord> run : segments.runs()) {
      int from = speech.indexOf(PlainWords.forms(run), at);
      if (from < 0) {
        return List.of();
      }
      at = from + run.size();
      places.add(new QuotePiece(speech, from, at));
    }
    return places;
  }

  /** Where to look: of words that stand several times, where they are a whole quotation. */
  private static int start(Speech speech, Segments segments) {
    List<String> first = PlainWords.forms(segments.runs().get(0));
    int at = speech.indexOf(first, 0);
    for (int tries = 0; at >= 0 && tries < MOST_PLACES; tries++) {
      if (speech.startOf(at) == at && speech.endOf(at + first.size()) == at + first.size()) {
        return at;
      }
      at = speech.indexOf(first, at + 1);
    }
    return 0;
  }

  private static List<QuoteCut> cuts(List<QuotePiece> places, Segments segments) {
    List<QuoteCut> cuts = new ArrayList<>();
    QuotePiece first = places.get(0);
    cut(
        cuts,
        QuoteCut.Place.START,
        first.speech(),
        first.speech().startOf(first.from()),
        first.from(),
        segments.cutBefore());
    for (int i = 1; i < places.size(); i++) {
      cut(
          cuts,
          QuoteCut.Place.MIDDLE,
          first.speech(),
          places.get(i - 1).to(),
          places.get(i).from(),
          true);
    }
    int to = places.get(places.size() - 1).to();
    cut(
        cuts,
        QuoteCut.Place.END,
        first.speech(),
        to,
        first.speech().endOf(to),
        segments.cutBehind());
    return cuts;
  }

  private static void cut(
      List<QuoteCut> cuts, QuoteCut.Place place, Speech speech, int from, int to, boolean marked) {
    if (from < to) {
      cuts.add(new QuoteCut(place, speech.excerpt(from, to), marked));
    }
  }

  /** Put together from several places, or altered: whichever explains more of the words. */
  private Optional<CheckedQuote> reworded(Quote quote, Segments segments) {
    List<PlainWord> words = segments.words();
    Optional<NearestWording> nearest = NearestWording.in(speeches, sources.other(), words);
    List<QuotePiece> runs = pieces.cover(PlainWords.forms(words));
    boolean parts = false;
    for (int i = 1; i < runs.size(); i++) {
      parts |= !runs.get(i).follows(runs.get(i - 1));
    }
    int covered = runs.stream().mapToInt(QuotePiece::size).sum();
    boolean more = nearest.isEmpty() || covered > nearest.get().diff().same() + 1;
    if (parts && more) {
      List<Quote> quotes = quotes(runs);
      return Optional.of(
          new CheckedQuote(
              quote,
              QuoteVerdict.COMBINED,
              speaker(quote, quotes),
              quotes,
              List.of(),
              List.of(),
              Optional.empty()));
    }
    return nearest.map(
        near ->
            new CheckedQuote(
                quote,
                QuoteVerdict.ALTERED,
                speaker(quote, near.quotes()),
                near.quotes(),
                List.of(),
                near.diff().changes(),
                Optional.empty()));
  }

  private CheckedQuote invented(Quote quote, Segments segments) {
    List<String> forms = PlainWords.forms(segments.words());
    int at = forms.size() < 2 ? -1 : Collections.indexOfSubList(allForms, forms);
    Optional<Excerpt> unquoted = Optional.empty();
    if (at >= 0) {
      Span span = allWords.get(at).span().cover(allWords.get(at + forms.size() - 1).span());
      unquoted = Optional.of(sources.one().article().excerpt(span));
    }
    return new CheckedQuote(
        quote,
        QuoteVerdict.INVENTED,
        SourceAgreement.UNKNOWN,
        List.of(),
        List.of(),
        List.of(),
        unquoted);
  }

  private static List<Quote> quotes(List<QuotePiece> pieces) {
    return pieces.stream().flatMap(piece -> piece.quotes().stream()).distinct().toList();
  }

  /** Another's if a part of it is another's. */
  private SourceAgreement speaker(Quote quote, List<Quote> found) {
    List<SourceAgreement> all =
        found.stream().map(one -> sources.compare(one.speaker(), quote.speaker())).toList();
    return all.contains(SourceAgreement.OTHER)
        ? SourceAgreement.OTHER
        : all.contains(SourceAgreement.UNKNOWN) ? SourceAgreement.UNKNOWN : SourceAgreement.SAME;
  }
}
