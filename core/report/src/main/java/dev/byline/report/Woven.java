package dev.byline.report;

import java.util.List;

/** Part of an article as it stands in a page: text, or marked text that holds more of both. */
sealed interface Woven {

  /**
   * Characters without a mark and without a carriage return.
   *
   * @param text as it stands in the article
   */
  record Plain(String text) implements Woven {}

  /** A carriage return, which a browser would swallow if it stood in the page as it is. */
  record CarriageReturn() implements Woven {}

  /**
   * One piece of a stretch of text that is marked.
   *
   * @param stretch the whole of it
   * @param first whether it is the first piece
   * @param height how many marked stretches are nested within at most, so that lines below the
   *     words can stand below each other
   * @param parts what it holds
   */
  record Marked(Stretch stretch, boolean first, int height, List<Woven> parts) implements Woven {

    /** For the template: what shows the form, the speaker, and how deep it is nested. */
    String classes() {
      String lines = stretch.lined() ? " h" + Math.min(height, Stretch.MOST_LINES) : "";
      return stretch.classes() + lines + (first ? " first" : "");
    }
  }
}
