package dev.byline.newsroom.story;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import dev.byline.newsroom.internal.words.StoryToken;
import dev.byline.newsroom.internal.words.Tokens;
import dev.byline.newsroom.story.WordEdit.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays two texts side by side, word by word. */
final class WordAlignment {

  /** Words of a text that are compared one by one; what is behind them is one piece. */
  private static final int LONGEST = 2_000;

  private WordAlignment() {}

  /** The words of the base and of the variant, in runs of one kind. */
  static List<WordEdit> of(String base, String variant) {
    List<StoryToken> mine = Tokens.of(base);
    List<StoryToken> theirs = Tokens.of(variant);
    if (mine.size() > LONGEST || theirs.size() > LONGEST) {
      boolean same = base.equals(variant);
      return List.of(new WordEdit(same ? Kind.KEPT : Kind.CHANGED, base, variant));
    }
    return edits(base, mine, variant, theirs);
  }

  private static List<WordEdit> edits(
      String base, List<StoryToken> mine, String variant, List<StoryToken> theirs) {
    Patch<String> patch =
        DiffUtils.diff(
            mine.stream().map(StoryToken::form).toList(),
            theirs.stream().map(StoryToken::form).toList(),
            new MyersDiffWithLinearSpace<>());
    List<WordEdit> edits = new ArrayList<>();
    int at = 0;
    int their = 0;
    for (AbstractDelta<String> delta : patch.getDeltas()) {
      Chunk<String> source = delta.getSource();
      Chunk<String> target = delta.getTarget();
      add(
          edits,
          Kind.KEPT,
          words(base, mine, at, source.getPosition()),
          words(variant, theirs, their, target.getPosition()));
      at = source.getPosition() + source.size();
      their = target.getPosition() + target.size();
      add(
          edits,
          source.size() == 0 ? Kind.ADDED : target.size() == 0 ? Kind.DROPPED : Kind.CHANGED,
          words(base, mine, source.getPosition(), at),
          words(variant, theirs, target.getPosition(), their));
    }
    add(
        edits,
        Kind.KEPT,
        words(base, mine, at, mine.size()),
        words(variant, theirs, their, theirs.size()));
    return edits;
  }

  private static void add(List<WordEdit> edits, Kind kind, String base, String variant) {
    if (base.isEmpty() && variant.isEmpty()) {
      return;
    }
    Optional<WordEdit> other = edits.isEmpty() ? Optional.empty() : last(edits, kind);
    if (other.isPresent()) {
      WordEdit last = other.get();
      edits.set(
          edits.size() - 1,
          new WordEdit(Kind.CHANGED, last.base() + base, last.variant() + variant));
    } else {
      edits.add(new WordEdit(kind, base, variant));
    }
  }

  /** The edit before, where it and one of this kind together are a change. */
  private static Optional<WordEdit> last(List<WordEdit> edits, Kind kind) {
    WordEdit last = edits.get(edits.size() - 1);
    boolean change =
        kind == Kind.ADDED && last.kind() == Kind.DROPPED
            || kind == Kind.DROPPED && last.kind() == Kind.ADDED;
    return Optional.of(last).filter(edit -> change);
  }

  private static String words(String text, List<StoryToken> tokens, int from, int to) {
    return from >= to ? "" : text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** What kind of variant an alignment shows. */
  static VariantKind kind(List<WordEdit> edits) {
    boolean changed = edits.stream().anyMatch(edit -> edit.kind() == Kind.CHANGED);
    boolean added = edits.stream().anyMatch(edit -> edit.kind() == Kind.ADDED);
    boolean dropped = edits.stream().anyMatch(edit -> edit.kind() == Kind.DROPPED);
    if (changed || (added && dropped)) {
      return VariantKind.REWORDED;
    }
    if (added) {
      return VariantKind.LONGER;
    }
    return dropped ? VariantKind.SHORTER : VariantKind.SAME_WORDS;
  }
}
