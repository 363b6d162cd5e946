package dev.byline.pipeline.internal.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.pipeline.internal.window.Pieces;
import dev.byline.pipeline.internal.window.Vocabulary;
import dev.byline.pipeline.internal.window.Window;
import dev.byline.pipeline.internal.window.WordPieces;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class VoicesTest {

  private static final int TOKENS = 60;

  private static final Pieces PIECES =
      Pieces.of(
          AnnotatedTexts.of("w/NN ".repeat(TOKENS)),
          new WordPieces(
              Vocabulary.of(
                  List.of(
                      "[PAD]", "[unused0]", "[unused1]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"))));

  private static final Constants CONSTANTS = constants();

  private static Constants constants() {
    Properties properties = new Properties();
    properties.setProperty("overlap", "30");
    return Constants.read(properties);
  }

  /** A window that is sure of one label. */
  private static Decoder.Read read(int start, int end, int keepFrom, int keepTo, Label label) {
    float[][] labels = new float[end - start][Label.COUNT];
    for (float[] row : labels) {
      row[label.ordinal()] = 5;
    }
    Encoded encoded = new Encoded(labels, new float[0][], new float[0][], new float[0]);
    return new Decoder.Read(new Window(PIECES, start, end, keepFrom, keepTo), encoded);
  }

  private static double[][] heard(Decoder.Read... reads) {
    return new Voices(TOKENS, CONSTANTS).heard(List.of(reads));
  }

  @Test
  void a_token_that_one_window_sees_has_its_probabilities() {
    double[] scores = heard(read(0, TOKENS, 0, TOKENS, Label.BEGIN_CUE))[7];

    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score);
    }
    assertThat(sum).isCloseTo(1, within(1e-9));
    assertThat(scores[Label.BEGIN_CUE.ordinal()]).isGreaterThan(Math.log(0.9));
  }

  @Test
  void the_window_that_sees_more_around_a_token_counts_for_more() {
    double[][] scores =
        heard(
            read(0, 40, 0, 30, Label.BEGIN_CUE), read(20, TOKENS, 30, TOKENS, Label.BEGIN_SOURCE));

    assertThat(lead(scores[21])).isPositive();
    assertThat(lead(scores[38])).isNegative();
    assertThat(Math.abs(lead(scores[29]))).isLessThan(0.5);
  }

  @Test
  void the_ends_of_the_article_are_no_edges() {
    double[][] scores =
        heard(
            read(0, TOKENS, 0, 40, Label.BEGIN_CUE), read(55, TOKENS, 40, 60, Label.BEGIN_SOURCE));

    assertThat(lead(scores[57])).isPositive();
  }

  private static double lead(double[] scores) {
    return scores[Label.BEGIN_CUE.ordinal()] - scores[Label.BEGIN_SOURCE.ordinal()];
  }
}
