package dev.byline.pipeline.internal.window;

import dev.byline.pipeline.annotation.AnnotatedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an article into windows for the encoder. They begin and end at paragraph ends where that
 * leaves them reasonably full, else at sentence ends, else anywhere.
 */
public final class Windows {

  /** A cut at a paragraph end must leave the window at least this full; the same for sentences. */
  private static final double FULL_ENOUGH = 0.5;

  /**
   * So many pieces of the paragraph before are read again, in whole sentences: without any, every
   * hundredth source is missed, and with more nothing is gained (MODEL_CARD.md).
   */
  private static final int CONTEXT = 40;

  private Windows() {}

  /**
   * Windows next to each other, as for training: every token is in exactly one.
   *
   * @param first most pieces of the first window, so that epochs can cut differently
   * @param most most pieces of the others
   */
  public static List<Window> adjacent(Pieces pieces, int first, int most) {
    List<Window> windows = new ArrayList<>();
    int budget = first;
    for (int start = 0; start < pieces.size(); ) {
      int end = cut(pieces, start, budget);
      windows.add(new Window(pieces, start, end, start, end));
      start = end;
      budget = most;
    }
    return windows;
  }

  /**
   * Windows that overlap, as for inference. Each token counts in exactly one of them. Where a
   * window ends with a paragraph, the next one begins with the last sentences of that paragraph as
   * context; within a paragraph, a token counts where it is farther from the edge.
   *
   * @param most most pieces of a window
   * @param overlap about so many pieces are shared by neighbours within a paragraph; less than half
   *     of {@code most}
   */
  public static List<Window> overlapping(Pieces pieces, int most, int overlap) {
    List<Window> windows = new ArrayList<>();
    int keepFrom = 0;
    for (int start = 0; start < pieces.size(); ) {
      int end = cut(pieces, start, most);
      if (end == pieces.size()) {
        windows.add(new Window(pieces, start, end, keepFrom, end));
        return windows;
      }
      boolean paragraph = beginsParagraph(pieces.text(), end);
      int next =
          paragraph
              ? back(pieces, start, end, Math.min(CONTEXT, most / 4), true)
              : back(pieces, start, end, overlap, false);
      int seam = paragraph ? end : middle(pieces, next, end);
      windows.add(new Window(pieces, start, end, keepFrom, seam));
      keepFrom = seam;
      start = next;
    }
    return windows;
  }

  /** Where a window that starts here ends: the best cut within the budget. */
  private static int cut(Pieces pieces, int start, int budget) {
    AnnotatedText text = pieces.text();
    int used = 2;
    int sentence = -1;
    int paragraph = -1;
    int i = start;
    for (; i < pieces.size(); i++) {
      int width = pieces.width(i);
      if (i > start && used + width > budget) {
        break;
      }
      if (i > start && used >= FULL_ENOUGH * budget) {
        if (beginsParagraph(text, i)) {
          paragraph = i;
        }
        if (text.token(i).sentence() != text.token(i - 1).sentence()) {
          sentence = i;
        }
      }
      used += width;
    }
    if (i == pieces.size() || beginsParagraph(text, i)) {
      return i;
    }
    return paragraph > 0 ? paragraph : sentence > 0 ? sentence : i;
  }

  private static boolean beginsParagraph(AnnotatedText text, int token) {
    return text.token(token).paragraph() != text.token(token - 1).paragraph();
  }

  /**
   * Start of the next window: the first sentence that begins at most so many pieces before the end
   * of this one. If none does, the end where only whole sentences will do, else the token there.
   */
  private static int back(Pieces pieces, int start, int end, int most, boolean wholeSentences) {
    AnnotatedText text = pieces.text();
    int used = 0;
    int best = end;
    int i = end;
    while (i > start + 1 && used + pieces.width(i - 1) <= most) {
      i--;
      used += pieces.width(i);
      if (text.token(i).sentence() != text.token(i - 1).sentence()) {
        best = i;
      }
    }
    return best < end || wholeSentences ? best : i;
  }

  /** The token that is equally far, in pieces, from the next window's start and this one's end. */
  private static int middle(Pieces pieces, int next, int end) {
    int low = next;
    int high = end;
    int left = 0;
    int right = 0;
    while (low < high) {
      if (left <= right) {
        left += pieces.width(low++);
      } else {
        right += pieces.width(--high);
      }
    }
    return low;
  }
}
