package dev.byline.pipeline.internal.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.window.Pieces;
import dev.byline.pipeline.internal.window.Vocabulary;
import dev.byline.pipeline.internal.window.Window;
import dev.byline.pipeline.internal.window.WordPieces;
import java.util.List;
import org.junit.jupiter.api.Test;

class EncodedAntecedentsTest {

  private static final Vocabulary VOCABULARY =
      Vocabulary.of(
          List.of("[PAD]", "[unused0]", "[unused1]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "w"));

  private static final AnnotatedText TEXT = AnnotatedTexts.of("w/NN ".repeat(8));
  private static final Pieces PIECES = Pieces.of(TEXT, new WordPieces(VOCABULARY));

  private static TokenRange token(int index) {
    return new TokenRange(index, index + 1);
  }

  /** A window in which each piece looks for the number {@code wanted} and is its own number. */
  private static EncodedAntecedents.ReadWindow window(int start, int end, float wanted) {
    Window window = new Window(PIECES, start, end, start, end);
    int pieces = window.input(VOCABULARY).length();
    float[] anaphors = new float[pieces];
    float[] antecedents = new float[pieces];
    for (int i = 0; i < pieces; i++) {
      anaphors[i] = wanted;
      antecedents[i] = i;
    }
    return new EncodedAntecedents.ReadWindow(
        window,
        end,
        window.input(VOCABULARY).firstPieces(),
        () -> new PieceVectors(anaphors, antecedents, pieces));
  }

  @Test
  void shares_are_a_softmax_of_the_products_with_the_first_piece_for_nobody() {
    EncodedAntecedents antecedents = EncodedAntecedents.of(8, List.of(window(0, 8, 1)));
    double[] shares = antecedents.shares(5, List.of(token(0), new TokenRange(1, 3))).orElseThrow();
    // token 0 is piece 1, tokens 1 and 2 are pieces 2 and 3, nobody is piece 0
    double sum = Math.exp(1) + Math.exp(2.5) + 1;
    assertThat(shares).hasSize(3);
    assertThat(shares[0]).isCloseTo(Math.exp(1) / sum, within(1e-9));
    assertThat(shares[1]).isCloseTo(Math.exp(2.5) / sum, within(1e-9));
    assertThat(shares[2]).isCloseTo(1 / sum, within(1e-9));
  }

  @Test
  void a_pronoun_is_read_in_the_first_window_that_holds_it() {
    EncodedAntecedents antecedents =
        EncodedAntecedents.of(8, List.of(window(0, 6, 1), window(3, 8, -1)));
    List<TokenRange> mentions = List.of(token(0), token(4));
    double[] early = antecedents.shares(5, mentions).orElseThrow();
    assertThat(early[1]).isGreaterThan(early[0]);
    double[] late = antecedents.shares(7, mentions).orElseThrow();
    assertThat(late[0]).isNaN();
    assertThat(late[1] + late[2]).isCloseTo(1, within(1e-9));
  }

  @Test
  void a_window_in_which_nothing_is_compared_is_not_computed() {
    EncodedAntecedents.ReadWindow read = window(0, 4, 1);
    EncodedAntecedents.ReadWindow left =
        new EncodedAntecedents.ReadWindow(
            read.window(),
            read.end(),
            read.firstPieces(),
            () -> {
              throw new AssertionError("computed");
            });
    EncodedAntecedents antecedents = EncodedAntecedents.of(8, List.of(left, window(4, 8, 1)));
    assertThat(antecedents.shares(7, List.of(token(5)))).isPresent();
    assertThat(antecedents.shares(3, List.of(token(6)))).isEmpty();
  }

  @Test
  void what_was_not_read_has_no_answer() {
    EncodedAntecedents antecedents = EncodedAntecedents.of(8, List.of(window(0, 4, 1)));
    assertThat(antecedents.shares(5, List.of(token(0)))).isEmpty();
    assertThat(antecedents.shares(3, List.of(token(6)))).isEmpty();
    assertThat(antecedents.shares(3, List.of())).isEmpty();
  }
}
