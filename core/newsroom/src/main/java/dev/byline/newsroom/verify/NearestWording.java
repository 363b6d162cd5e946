package dev.byline.newsroom.verify;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Quote;
import dev.byline.newsroom.compare.PlainWord;
import dev.byline.newsroom.compare.PlainWords;
import dev.byline.newsroom.compare.WordChange;
import dev.byline.newsroom.compare.WordDiff;
import dev.byline.text.Excerpt;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The passage of a speech that is nearest to the words of a quotation.
 *
 * @param quotes the quotations that the passage is in
 * @param diff how the quotation differs from it
 */
record NearestWording(List<Quote> quotes, WordDiff diff) {

  /** So many of the words must be the same, in order. */
  private static final double ENOUGH = 0.5;

  /** So many of the words that are no grammar. */
  private static final double ENOUGH_CONTENT = 0.4;

  /** Or nearly all words of the original's speech, if it has so many: then words were added. */
  private static final double ENOUGH_OF_ORIGINAL = 0.75;

  private static final int FEWEST = 3;

  /** How much longer than the quotation a passage of a speech is that is compared with it. */
  private static final double WINDOW = 1.6;

  private static final int MARGIN = 6;

  private static final int FEWEST_FORMS = 2;

  /** So many speeches are compared word by word. */
  private static final int MOST_SPEECHES = 24;

  /** The nearest, if any is near enough to be the same quotation. */
  static Optional<NearestWording> in(
      List<Speech> speeches, Analysis derived, List<PlainWord> words) {
    NearestWording best = null;
    Set<String> forms = new HashSet<>(PlainWords.forms(words));
    for (Speech speech : nearest(speeches, forms)) {
      int length = Math.min(speech.words().size(), (int) (words.size() * WINDOW) + MARGIN);
      int start = densest(speech, forms, length);
      WordDiff diff =
          WordDiff.of(
              speech.article().article().text(),
              speech.words().subList(start, start + length),
              derived.article().text(),
              words);
      if (isNear(words, diff, speech.words().size())
          && (best == null || diff.same() > best.diff.same())) {
        best = new NearestWording(speech.quotesOf(start + diff.from(), start + diff.to()), diff);
      }
    }
    return Optional.ofNullable(best);
  }

  /** The speeches that have most of the words, those that may be near enough. */
  private static List<Speech> nearest(List<Speech> speeches, Set<String> forms) {
    record Counted(Speech speech, int has) {}
    return speeches.stream()
        .map(speech -> new Counted(speech, speech.has(forms)))
        .filter(one -> one.has() >= Math.min(FEWEST_FORMS, forms.size()))
        .sorted(Comparator.comparingInt(Counted::has).reversed())
        .limit(MOST_SPEECHES)
        .map(Counted::speech)
        .toList();
  }

  /** Where most of the words stand within so many words of a speech. */
  private static int densest(Speech speech, Set<String> forms, int length) {
    int best = 0;
    int most = -1;
    int inside = 0;
    for (int i = 0; i < speech.forms().size(); i++) {
      inside += forms.contains(speech.forms().get(i)) ? 1 : 0;
      if (i >= length) {
        inside -= forms.contains(speech.forms().get(i - length)) ? 1 : 0;
      }
      if (i >= length - 1 && inside > most) {
        most = inside;
        best = i - length + 1;
      }
    }
    return best;
  }

  private static boolean isNear(List<PlainWord> words, WordDiff diff, int length) {
    int content = 0;
    int sameContent = 0;
    for (PlainWord word : words) {
      if (!PlainWords.isGrammar(word)) {
        content++;
        sameContent += isChanged(word, diff.changes()) ? 0 : 1;
      }
    }
    return diff.same() >= 2
        && (diff.same() >= ENOUGH * words.size()
            || diff.same() >= FEWEST && diff.same() >= ENOUGH_OF_ORIGINAL * length)
        && sameContent >= ENOUGH_CONTENT * content
        && (content == 0 || sameContent > 0);
  }

  private static boolean isChanged(PlainWord word, List<WordChange> changes) {
    return changes.stream()
        .flatMap(change -> change.after().stream())
        .map(Excerpt::span)
        .anyMatch(word.span()::overlaps);
  }
}
