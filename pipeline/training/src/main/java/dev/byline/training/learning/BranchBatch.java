package dev.byline.training.learning;

import dev.byline.training.coreference.CoreferenceWindow;
import dev.byline.training.coreference.GoldDocument;
import dev.byline.training.coreference.PieceRange;
import dev.byline.training.coreference.Question;
import dev.byline.training.coreference.WindowFeatures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Windows side by side, padded to one length, with all that is asked about them. All arrays stand
 * row by row. Not to be changed once built.
 *
 * @param rows number of windows
 * @param length pieces of each
 * @param features of each piece; zero where there is padding
 * @param padding for each piece 0, or {@link TaggingLoss#MASKED} where there is padding
 * @param asked what is asked, window by window
 * @param mentions that are candidates, of all windows; at first, for each window, its first piece,
 *     which stands for "none"
 * @param seed for what is dropped, so that it does not depend on which worker comes first
 */
record BranchBatch(
    int rows,
    int length,
    float[] features,
    float[] padding,
    List<Asked> asked,
    List<Mention> mentions,
    long seed) {

  /** A text of GAP has one question, which is hard; it counts for more. Chosen by hand. */
  private static final float GAP_WEIGHT = 2;

  /**
   * A question.
   *
   * @param anaphor the anaphor's first piece, counted through the batch
   * @param candidates mentions that it may mean, "none" among them
   * @param right those that it does mean, at least one
   * @param weight how much it counts
   */
  record Asked(int anaphor, List<Integer> candidates, List<Integer> right, float weight) {}

  /**
   * A mention.
   *
   * @param start its first piece, counted through the batch
   * @param end behind its last
   */
  record Mention(int start, int end) {}

  /** The batch of some windows. */
  static BranchBatch of(List<WindowFeatures> windows, long seed) {
    int length = windows.stream().mapToInt(window -> window.window().length()).max().orElse(0);
    int width = windows.get(0).middle().length / windows.get(0).window().length();
    float[] features = new float[windows.size() * length * width];
    float[] padding = new float[windows.size() * length];
    Arrays.fill(padding, TaggingLoss.MASKED);
    List<Asked> asked = new ArrayList<>();
    Map<Mention, Integer> mentions = new LinkedHashMap<>();
    for (int row = 0; row < windows.size(); row++) {
      mentions.put(new Mention(row * length, row * length + 1), row);
    }
    for (int row = 0; row < windows.size(); row++) {
      float[] middle = windows.get(row).middle();
      CoreferenceWindow window = windows.get(row).window();
      System.arraycopy(middle, 0, features, row * length * width, middle.length);
      Arrays.fill(padding, row * length, row * length + window.length(), 0);
      for (Question question : window.questions()) {
        asked.add(asked(question, window, row, row * length, mentions));
      }
    }
    return new BranchBatch(
        windows.size(), length, features, padding, asked, List.copyOf(mentions.keySet()), seed);
  }

  private static Asked asked(
      Question question,
      CoreferenceWindow window,
      int none,
      int offset,
      Map<Mention, Integer> mentions) {
    List<Integer> candidates = new ArrayList<>(List.of(none));
    for (PieceRange candidate : question.candidates()) {
      Mention mention = new Mention(offset + candidate.start(), offset + candidate.end());
      candidates.add(mentions.computeIfAbsent(mention, unused -> mentions.size()));
    }
    List<Integer> right = new ArrayList<>();
    question.right().forEach(place -> right.add(candidates.get(place + 1)));
    return new Asked(
        offset + question.anaphor(),
        candidates,
        right.isEmpty() ? List.of(none) : right,
        window.document().corpus() == GoldDocument.Origin.GAP ? GAP_WEIGHT : 1);
  }
}
