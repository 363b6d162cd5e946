package dev.byline.examples.runner.markup;

import dev.byline.text.SourceMap;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A text that grows, and where its characters stand in the source that they are taken from. */
final class MappedText {

  /** The stretch of a source that nothing stands in. */
  static final Optional<Span> NOWHERE = Optional.empty();

  private record Pair(Span text, Span source) {

    boolean isExact() {
      return text.length() == source.length();
    }

    /** Whether what comes next only makes this stretch longer. */
    boolean goesOn(Pair next) {
      boolean both = isExact() && next.isExact() && source.end() == next.source.start();
      boolean one = !next.isExact() && source.equals(next.source);
      return text.end() == next.text.start() && (both || one);
    }

    Pair and(Pair next) {
      return new Pair(text.cover(next.text), source.cover(next.source));
    }
  }

  private final StringBuilder text = new StringBuilder();
  private final List<Pair> pairs = new ArrayList<>();

  /** Appends a character that stands somewhere, or nowhere, in the source. */
  void append(char c, Optional<Span> source) {
    text.append(c);
    source.ifPresent(span -> add(new Pair(new Span(text.length() - 1, text.length()), span)));
  }

  private void add(Pair pair) {
    int last = pairs.size() - 1;
    if (last >= 0 && pairs.get(last).goesOn(pair)) {
      pairs.set(last, pairs.get(last).and(pair));
    } else {
      pairs.add(pair);
    }
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  String text() {
    return text.toString();
  }

  /**
   * Where everything stands in what was read.
   *
   * @param source that places are into
   * @param before how many characters stand before it, of one code unit each
   * @param encoding of all of it
   */
  SourceMap map(String source, int before, Optional<String> encoding) {
    List<Pair> inSource = new ArrayList<>(pairs);
    inSource.sort(Comparator.comparingInt(pair -> pair.source().start()));
    List<SourceMap.Run> runs = new ArrayList<>(pairs.size());
    int at = 0;
    int codePoints = 0;
    for (Pair pair : inSource) {
      codePoints += source.codePointCount(at, pair.source().start());
      at = pair.source().start();
      Span place = new Span(at + before, pair.source().end() + before);
      runs.add(new SourceMap.Run(pair.text(), place, codePoints + before));
    }
    runs.sort(Comparator.comparingInt(run -> run.text().start()));
    return new SourceMap(encoding, runs);
  }
}
