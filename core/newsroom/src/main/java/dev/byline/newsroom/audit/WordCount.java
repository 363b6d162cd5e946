package dev.byline.newsroom.audit;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.Quote;
import dev.byline.attribution.Source;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many words a claim, or a quotation that is part of none, gives its source.
 *
 * @param claim the claim; empty for a quotation that is part of none
 * @param source whose words they are
 * @param start where it begins
 * @param quotations in it
 * @param quotedWords in quotation marks
 * @param paraphrasedWords outside them
 */
record WordCount(
    Optional<ClaimId> claim,
    Source source,
    int start,
    int quotations,
    int quotedWords,
    int paraphrasedWords) {

  private static final int NOBODY = -1;

  /** The counts of an article, in text order. */
  static List<WordCount> of(Analysis analysis) {
    List<Tally> tallies = new ArrayList<>();
    Map<ClaimId, Integer> places = new HashMap<>();
    int[] owner = new int[analysis.article().text().length()];
    boolean[] quoted = new boolean[owner.length];
    Arrays.fill(owner, NOBODY);
    List<Claim> outerFirst =
        analysis.claims().stream()
            .filter(claim -> claim.source().isPresent() && !claim.negated())
            .sorted(
                Comparator.comparingInt((Claim claim) -> -claim.extent().length())
                    .thenComparingInt(claim -> -claim.text().length()))
            .toList();
    for (Claim claim : outerFirst) {
      places.put(claim.id(), tallies.size());
      tallies.add(
          new Tally(Optional.of(claim.id()), claim.source().orElseThrow(), claim.extent().start()));
      claim.content().forEach(span -> fill(owner, span, tallies.size() - 1));
    }
    for (Quote quote : analysis.attributedQuotes()) {
      int at = quote.claim().map(places::get).orElse(tallies.size());
      if (at == tallies.size()) {
        tallies.add(
            new Tally(Optional.empty(), quote.speaker().orElseThrow(), quote.excerpt().start()));
      }
      tallies.get(at).quotations++;
      fill(owner, quote.excerpt().span(), at);
      Arrays.fill(quoted, quote.excerpt().start(), quote.excerpt().end(), true);
    }
    count(analysis.article().text(), owner, quoted, tallies);
    return tallies.stream()
        .map(Tally::counted)
        .sorted(Comparator.comparingInt(WordCount::start))
        .toList();
  }

  private static void fill(int[] owner, Span span, int who) {
    Arrays.fill(owner, span.start(), span.end(), who);
  }

  /** A word is what stands between white space and has a letter or a digit. */
  private static void count(String text, int[] owner, boolean[] quoted, List<Tally> tallies) {
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        within = false;
      } else if (!within && Character.isLetterOrDigit(c)) {
        within = true;
        if (owner[i] != NOBODY && quoted[i]) {
          tallies.get(owner[i]).quotedWords++;
        } else if (owner[i] != NOBODY) {
          tallies.get(owner[i]).paraphrasedWords++;
        }
      }
    }
  }

  /** What is counted while an article is read. */
  private static final class Tally {

    private final Optional<ClaimId> claim;
    private final Source source;
    private final int start;
    private int quotations;
    private int quotedWords;
    private int paraphrasedWords;

    Tally(Optional<ClaimId> claim, Source source, int start) {
      this.claim = claim;
      this.source = source;
      this.start = start;
    }

    WordCount counted() {
      return new WordCount(claim, source, start, quotations, quotedWords, paraphrasedWords);
    }
  }
}
