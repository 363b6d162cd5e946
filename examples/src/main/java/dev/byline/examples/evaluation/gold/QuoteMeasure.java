package dev.byline.examples.evaluation.gold;

import dev.byline.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares the speakers of quotations. A speaker is right if the words that stand for it overlap
 * those of the gold, or if the two share a name.
 */
final class QuoteMeasure {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  /** Shorter capitalised words ("Mr", "Al") are no names to tell people by. */
  private static final int SHORTEST_NAME = 3;

  private final MarkedArticle wanted;
  private final MarkedArticle given;

  QuoteMeasure(MarkedArticle wanted, MarkedArticle given) {
    this.wanted = wanted;
    this.given = given;
  }

  /** What became of a quotation of the gold. */
  enum Verdict {
    RIGHT,
    WRONG_SPEAKER,
    NO_SPEAKER,
    NOT_FOUND,
    /** Nobody speaks it, and nobody was given. */
    LEFT_ALONE,
    /** Nobody speaks it, and somebody was given. */
    SPURIOUS_SPEAKER
  }

  /**
   * A quotation of the gold and what was found in its place.
   *
   * @param found empty if nothing was
   */
  record Judged(MarkedQuote gold, Optional<MarkedQuote> found, Verdict verdict) {}

  List<Judged> judged() {
    return wanted.quotes().stream().map(this::judge).toList();
  }

  void countInto(Counts counts) {
    for (Judged one : judged()) {
      Verdict verdict = one.verdict();
      if (verdict == Verdict.LEFT_ALONE || verdict == Verdict.SPURIOUS_SPEAKER) {
        counts.add(Count.NON_QUOTES, 1);
        counts.addIf(verdict == Verdict.SPURIOUS_SPEAKER, Count.NON_QUOTES_SPOKEN);
        continue;
      }
      boolean spoken = verdict == Verdict.RIGHT || verdict == Verdict.WRONG_SPEAKER;
      counts.add(Count.QUOTES, 1);
      counts.addIf(one.found().isPresent(), Count.QUOTES_FOUND);
      counts.addIf(spoken, Count.QUOTES_SPOKEN);
      counts.addIf(verdict == Verdict.RIGHT, Count.QUOTES_RIGHT);
    }
  }

  private Judged judge(MarkedQuote gold) {
    Optional<MarkedQuote> found = closest(gold.span());
    boolean spoken = found.map(MarkedQuote::isSpoken).orElse(false);
    if (!gold.isSpoken()) {
      return new Judged(gold, found, spoken ? Verdict.SPURIOUS_SPEAKER : Verdict.LEFT_ALONE);
    }
    if (found.isEmpty()) {
      return new Judged(gold, found, Verdict.NOT_FOUND);
    }
    if (!spoken) {
      return new Judged(gold, found, Verdict.NO_SPEAKER);
    }
    boolean right = isSameSpeaker(gold, found.get());
    return new Judged(gold, found, right ? Verdict.RIGHT : Verdict.WRONG_SPEAKER);
  }

  /** The quotation found that shares most with a span: at least half of either. */
  private Optional<MarkedQuote> closest(Span span) {
    Optional<MarkedQuote> best = Optional.empty();
    double most = 0;
    for (MarkedQuote quote : given.quotes()) {
      double shared = shared(quote.span(), span);
      double agreement = shared / quote.span().cover(span).length();
      if (2 * shared >= span.length() && 2 * shared >= quote.span().length() && agreement > most) {
        best = Optional.of(quote);
        most = agreement;
      }
    }
    return best;
  }

  private boolean isSameSpeaker(MarkedQuote gold, MarkedQuote found) {
    boolean sameWords =
        found.mention().stream()
            .anyMatch(words -> gold.mention().stream().anyMatch(words::overlaps));
    if (sameWords) {
      return true;
    }
    Set<String> names = names(wanted.words(gold.mention()) + " " + gold.name().orElse(""));
    names.remove("the");
    return names(found.name().orElse("")).stream().anyMatch(names::contains);
  }

  /** The capitalised words of a phrase, in small letters. */
  private static Set<String> names(String phrase) {
    Set<String> names = new HashSet<>();
    Matcher word = WORD.matcher(phrase);
    while (word.find()) {
      if (Character.isUpperCase(phrase.codePointAt(word.start()))
          && word.group().codePointCount(0, word.group().length()) >= SHORTEST_NAME) {
        names.add(word.group().toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  /** How many characters two spans share. */
  static int shared(Span a, Span b) {
    return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
  }

  /** The kinds of verdict that are errors. */
  static Stream<Judged> wrong(List<Judged> all) {
    return all.stream()
        .filter(one -> one.verdict() != Verdict.RIGHT && one.verdict() != Verdict.LEFT_ALONE);
  }
}
