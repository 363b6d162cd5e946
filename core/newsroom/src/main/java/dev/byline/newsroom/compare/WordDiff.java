package dev.byline.newsroom.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The differences between two wordings, word by word. Words at the ends of the first that the
 * second has not are no difference: {@link #from} and {@link #to} say where the second begins and
 * ends in the first.
 *
 * @param from index of the first word of the first wording that the second has or replaces
 * @param to index behind the last of them
 * @param same how many words both have in order
 * @param changes the differences between, in order
 * @param allChanges the differences, with the words at the ends that the second has not
 */
public record WordDiff(
    int from, int to, int same, List<WordChange> changes, List<WordChange> allChanges) {

  /** Copies the lists. */
  public WordDiff {
    changes = List.copyOf(changes);
    allChanges = List.copyOf(allChanges);
  }

  /**
   * Compares two wordings.
   *
   * @param oldText the text that the spans of the first wording count from
   * @param before the first wording
   * @param newText the text that the spans of the second wording count from
   * @param after the second wording
   */
  public static WordDiff of(
      String oldText, List<PlainWord> before, String newText, List<PlainWord> after) {
    List<AbstractDelta<String>> deltas =
        DiffUtils.diff(PlainWords.forms(before), PlainWords.forms(after)).getDeltas();
    int from = 0;
    int to = before.size();
    int removed = 0;
    List<WordChange> changes = new ArrayList<>();
    List<WordChange> all = new ArrayList<>();
    for (AbstractDelta<String> delta : deltas) {
      Chunk<String> source = delta.getSource();
      Chunk<String> target = delta.getTarget();
      removed += source.size();
      WordChange change =
          new WordChange(
              words(oldText, before, source.getPosition(), source.size()),
              words(newText, after, target.getPosition(), target.size()));
      all.add(change);
      boolean end = source.getPosition() + source.size() == before.size();
      if (target.size() == 0 && source.getPosition() == 0) {
        from = source.size();
      } else if (target.size() == 0 && end) {
        to = source.getPosition();
      } else {
        changes.add(change);
      }
    }
    return new WordDiff(from, Math.max(from, to), before.size() - removed, changes, all);
  }

  private static Optional<Excerpt> words(String text, List<PlainWord> words, int at, int count) {
    if (count == 0) {
      return Optional.empty();
    }
    Span span = words.get(at).span().cover(words.get(at + count - 1).span());
    return Optional.of(new Excerpt(span, text.substring(span.start(), span.end())));
  }
}
