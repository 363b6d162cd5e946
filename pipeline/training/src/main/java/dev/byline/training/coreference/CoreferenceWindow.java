package dev.byline.training.coreference;

import dev.byline.pipeline.internal.window.Window;
import java.util.List;

/**
 * A window of a document with what is asked about it.
 *
 * @param document it is from
 * @param input what the tagger takes in
 * @param questions about its anaphors
 */
public record CoreferenceWindow(
    GoldDocument document, Window.Input input, List<Question> questions) {

  /** Most pieces of a window, as when articles are tagged. */
  public static final int LONGEST = 190;

  /** Copies the list. */
  public CoreferenceWindow {
    questions = List.copyOf(questions);
  }

  /** Number of pieces. */
  public int length() {
    return input.length();
  }
}
