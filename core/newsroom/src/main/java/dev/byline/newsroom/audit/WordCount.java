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

/** How many words a claim, or a quotation that is part of none, gives its source. */
final class WordCount {

  private static final int NOBODY = -1;

  private final Optional<ClaimId> claim;
  private final Source source;
  private final int start;
  private int quotations;
  private int quotedWords;
  private int paraphrasedWords;

  private WordCount(Optional<ClaimId> claim, Source source, int start) {
    this.claim = claim;
    this.source = source;
    this.start = start;
  }

  /** The counts of an article, in text order. */
  static List<WordCount> of(Analysis analysis) {
    List<WordCount> counts = new ArrayList<>();
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
      places.put(claim.id(), counts.size());
      counts.add(
          new WordCount(
              Optional.of(claim.id()), claim.source().orElseThrow(), claim.extent().start()));
      claim.content().forEach(span -> fill(owner, span, counts.size() - 1));
    }
    for (Quote quote : analysis.attributedQuotes()) {
      int at = quote.claim().map(places::get).orElse(counts.size());
      if (at == counts.size()) {
        counts.add(
            new WordCount(
                Optional.empty(), quote.speaker().orElseThrow(), quote.excerpt().start()));
      }
      counts.get(at).quotations++;
      fill(owner, quote.excerpt().span(), at);
      Arrays.fill(quoted, quote.excerpt().start(), quote.excerpt().end(), true);
    }
    count(analysis.article().text(), owner, quoted, counts);
    counts.sort(Comparator.comparingInt(WordCount::start));
    return counts;
  }

  private static void fill(int[] owner, Span span, int who) {
    Arrays.fill(owner, span.start(), span.end(), who);
  }

  /** A word is what stands between white space and has a letter or a digit. */
  private static void count(String text, int[] owner, boolean[] quoted, List<WordCount> counts) {
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        within = false;
      } else if (!within && Character.isLetterOrDigit(c)) {
        within = true;
        if (owner[i] != NOBODY && quoted[i]) {
          counts.get(owner[i]).quotedWords++;
        } else if (owner[i] != NOBODY) {
          counts.get(owner[i]).paraphrasedWords++;
        }
      }
    }
  }

  Optional<ClaimId> claim() {
    return claim;
  }

  Source source() {
    return source;
  }

  /** Where it begins. */
  int start() {
    return start;
  }

  int quotations() {
    return quotations;
  }

  int quotedWords() {
    return quotedWords;
  }

  int paraphrasedWords() {
    return paraphrasedWords;
  }
}
