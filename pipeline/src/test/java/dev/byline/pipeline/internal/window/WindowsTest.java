package dev.byline.pipeline.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WindowsTest {

  private static final Vocabulary VOCABULARY =
      Vocabulary.of(
          List.of("[PAD]", "[unused0]", "[unused1]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "w"));

  /** Paragraphs of sentences of words; each word is one piece or, in capitals, several. */
  private static Pieces pieces(Random random, int paragraphs) {
    StringBuilder text = new StringBuilder();
    for (int p = 0; p < paragraphs; p++) {
      for (int s = 1 + random.nextInt(4); s > 0; s--) {
        for (int w = 1 + random.nextInt(40); w > 0; w--) {
          text.append(random.nextInt(5) == 0 ? "----" : "w").append("/NN ");
        }
        text.append('\n');
      }
      text.append('\n');
    }
    AnnotatedText annotated = AnnotatedTexts.of(text.toString());
    return Pieces.of(annotated, new WordPieces(VOCABULARY));
  }

  @Test
  void every_token_counts_in_exactly_one_window_and_windows_fit() {
    Random random = new Random(3);
    for (int round = 0; round < 50; round++) {
      Pieces pieces = pieces(random, 1 + random.nextInt(12));
      int[] kept = new int[pieces.size()];
      for (Window window : Windows.overlapping(pieces, 64, 16)) {
        assertThat(window.input(VOCABULARY).length()).isLessThanOrEqualTo(64);
        assertThat(window.start()).isLessThanOrEqualTo(window.keepFrom());
        assertThat(window.end()).isGreaterThanOrEqualTo(window.keepTo());
        for (int i = window.keepFrom(); i < window.keepTo(); i++) {
          kept[i]++;
        }
      }
      assertThat(Arrays.stream(kept).allMatch(count -> count == 1)).isTrue();
    }
  }

  @Test
  void knows_windows_without_a_letter() {
    String scores = "3/CD -/: 0/CD \n\n–/: 2/CD :/: 1/CD ";
    assertThat(whole(scores).hasLetters()).isFalse();
    assertThat(whole(scores + "é/NN ").hasLetters()).isTrue();
  }

  private static Window whole(String text) {
    Pieces pieces = Pieces.of(AnnotatedTexts.of(text), new WordPieces(VOCABULARY));
    return new Window(pieces, 0, pieces.size(), 0, pieces.size());
  }

  @Test
  void neighbours_share_context_at_a_seam_within_a_paragraph() {
    Pieces pieces = Pieces.of(AnnotatedTexts.of("w/NN ".repeat(300)), new WordPieces(VOCABULARY));
    List<Window> windows = Windows.overlapping(pieces, 64, 16);
    for (int i = 1; i < windows.size(); i++) {
      assertThat(windows.get(i).keepFrom() - windows.get(i).start()).isGreaterThanOrEqualTo(7);
      assertThat(windows.get(i - 1).end() - windows.get(i - 1).keepTo()).isGreaterThanOrEqualTo(7);
    }
  }

  @Test
  void a_paragraph_is_read_behind_the_last_sentences_of_the_one_before() {
    String longer = "w/NN ".repeat(30) + "\n" + "w/NN ".repeat(11) + "\n" + "w/NN ".repeat(4);
    String text = longer + "\n\n" + "w/NN ".repeat(20);
    List<Window> windows =
        Windows.overlapping(Pieces.of(AnnotatedTexts.of(text), new WordPieces(VOCABULARY)), 64, 16);
    assertThat(windows).hasSize(2);
    assertThat(windows.get(0).end()).isEqualTo(45);
    assertThat(windows.get(0).keepTo()).isEqualTo(45);
    assertThat(windows.get(1).start()).isEqualTo(30);
    assertThat(windows.get(1).keepFrom()).isEqualTo(45);
  }

  @Test
  void a_sentence_that_is_too_long_for_context_is_not_read_in_part() {
    String text = "w/NN ".repeat(20) + "\n" + "w/NN ".repeat(25) + "\n\n" + "w/NN ".repeat(20);
    Pieces pieces = Pieces.of(AnnotatedTexts.of(text), new WordPieces(VOCABULARY));
    assertThat(Windows.overlapping(pieces, 64, 16).get(1).start()).isEqualTo(45);
  }

  @Test
  void adjacent_windows_follow_each_other() {
    Pieces pieces = pieces(new Random(4), 20);
    int at = 0;
    for (Window window : Windows.adjacent(pieces, 30, 64)) {
      assertThat(window.start()).isEqualTo(at);
      assertThat(window.end()).isGreaterThan(at);
      at = window.end();
    }
    assertThat(at).isEqualTo(pieces.size());
  }

  @Test
  void a_break_piece_stands_between_paragraphs() {
    Pieces pieces = Pieces.of(AnnotatedTexts.of("w/NN\n\n--/NN w/NN"), new WordPieces(VOCABULARY));
    Window.Input input = Windows.overlapping(pieces, 64, 16).get(0).input(VOCABULARY);
    assertThat(input.numbers()).containsExactly(4, 7, Vocabulary.BREAK, 3, 3, 7, 5);
    assertThat(input.firstPieces()).containsExactly(1, 3, 5);
  }

  @Test
  void no_tokens_make_no_windows() {
    Pieces none =
        new Pieces(
            new AnnotatedText(
                dev.byline.text.Article.of(""), List.of(), List.of(), List.of(), List.of()),
            new int[0][],
            new byte[0]);
    assertThat(Windows.overlapping(none, 64, 16)).isEmpty();
  }
}
