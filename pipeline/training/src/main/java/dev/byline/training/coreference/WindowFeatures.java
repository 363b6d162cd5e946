package dev.byline.training.coreference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A window with what the tagger makes of it, which stays the same while a branch is trained. Not to
 * be changed by the caller.
 *
 * @param window what is asked about
 * @param middle the tagger's output of that name, row by row
 */
public record WindowFeatures(CoreferenceWindow window, float[] middle) {

  /** Runs a tagger over windows, on as many threads as there are processors. */
  public static List<WindowFeatures> of(OnnxModel tagger, List<CoreferenceWindow> windows)
      throws IOException {
    float[][] middles = new float[windows.size()][];
    try {
      IntStream.range(0, middles.length)
          .parallel()
          .forEach(i -> middles[i] = middle(tagger, windows.get(i)));
    } catch (UncheckedIOException e) {
      throw new IOException("the tagger failed", e);
    }
    return IntStream.range(0, middles.length)
        .mapToObj(i -> new WindowFeatures(windows.get(i), middles[i]))
        .toList();
  }

  private static float[] middle(OnnxModel tagger, CoreferenceWindow window) {
    try {
      return tagger.middle(window.input());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
