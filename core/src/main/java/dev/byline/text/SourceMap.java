package dev.byline.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where the characters of a text stand in what it was extracted from: of an article, the page. What
 * extraction put there itself, such as the lines between paragraphs, stands nowhere.
 *
 * <pre>{@code
 * for (Span piece : map.piecesOf(quote.excerpt().span())) {
 *   System.out.println(page.substring(piece.start(), piece.end())); // free of tags
 * }
 * }</pre>
 *
 * <p>Spans of the source count UTF-16 code units of the decoded page, a byte order mark included.
 * Immutable.
 *
 * @param encoding in which the source was read, where that is known
 * @param runs in the order of the text; one never reaches into the next
 */
public record SourceMap(Optional<String> encoding, List<Run> runs) {

  /**
   * A stretch of the text and the stretch of the source that it comes from. If they are equally
   * long, each character comes from the one in its place. Otherwise the one as a whole stands for
   * the other: a character for the reference to it ({@code &amp;}), a blank for the white space
   * that it was; such a source has no characters of two code units.
   *
   * @param text where in the text
   * @param source where in the source
   * @param codePoint how many Unicode code points of the source stand before
   */
  public record Run(Span text, Span source, int codePoint) {

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if so many code points cannot stand there
     */
    public Run {
      requireNonNull(text, "text");
      requireNonNull(source, "source");
      if (codePoint > source.start() || codePoint < source.start() / 2) {
        throw new IllegalArgumentException(
            codePoint + " code points cannot stand before " + source.start() + " in the source");
      }
    }

    /** Whether each character comes from the one in its place. */
    public boolean isExact() {
      return text.length() == source.length();
    }

    private Span sourceOf(Span part) {
      return isExact() ? moved(part, source.start() - text.start()) : source;
    }

    /** The same in code points; a part that cuts one in two has all of it. */
    private Span codePointsOf(Span part, String words) {
      if (!isExact()) {
        return new Span(codePoint, codePoint + source.length());
      }
      boolean within =
          part.start() > text.start()
              && Character.isSurrogatePair(
                  words.charAt(part.start() - 1), words.charAt(part.start()));
      int start = within ? part.start() - 1 : part.start();
      return new Span(
          codePoint + words.codePointCount(text.start(), start),
          codePoint + words.codePointCount(text.start(), part.end()));
    }

    private static Span moved(Span span, int by) {
      return new Span(span.start() + by, span.end() + by);
    }
  }

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if runs are not in the order of the text
   */
  public SourceMap {
    requireNonNull(encoding, "encoding");
    runs = List.copyOf(runs);
    for (int i = 1; i < runs.size(); i++) {
      if (runs.get(i).text().start() < runs.get(i - 1).text().end()) {
        throw new IllegalArgumentException(
            "runs must be in the order of the text: "
                + runs.get(i - 1).text()
                + " before "
                + runs.get(i).text());
      }
    }
  }

  /** How much of a text this is about: where its last run ends. */
  public int end() {
    return runs.isEmpty() ? 0 : runs.get(runs.size() - 1).text().end();
  }

  /**
   * Where in the source a character begins; empty if it stands nowhere.
   *
   * @param textOffset an offset in the text
   */
  public OptionalInt sourceOffset(int textOffset) {
    List<Span> pieces = piecesOf(new Span(textOffset, textOffset + 1));
    return pieces.isEmpty() ? OptionalInt.empty() : OptionalInt.of(pieces.get(0).start());
  }

  /**
   * The stretches of the source that a span of the text comes from, without the markup between
   * them, so that each can be marked up itself.
   *
   * @return in the order of the text; none if all of it stands nowhere
   */
  public List<Span> piecesOf(Span span) {
    return pieces(span, Run::sourceOf);
  }

  /**
   * The same, counted in Unicode code points, as other languages count the page.
   *
   * @param text that the spans are of
   */
  public List<Span> codePointPiecesOf(Span span, String text) {
    requireNonNull(text, "text");
    return pieces(span, (run, part) -> run.codePointsOf(part, text));
  }

  private interface Located {
    Span of(Run run, Span part);
  }

  private List<Span> pieces(Span span, Located located) {
    List<Span> pieces = new ArrayList<>();
    for (int i = firstEndingBehind(span.start()); i < runs.size(); i++) {
      Run run = runs.get(i);
      if (run.text().start() >= span.end()) {
        break;
      }
      int start = Math.max(span.start(), run.text().start());
      Span found = located.of(run, new Span(start, Math.min(span.end(), run.text().end())));
      int last = pieces.size() - 1;
      if (last >= 0 && pieces.get(last).end() == found.start()) {
        pieces.set(last, pieces.get(last).cover(found));
      } else {
        pieces.add(found);
      }
    }
    return List.copyOf(pieces);
  }

  private int firstEndingBehind(int offset) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).text().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
