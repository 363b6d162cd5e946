package dev.byline.training.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import dev.byline.pipeline.internal.window.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowCutterTest {

  private static final CoreNlpAnnotator TOKENS = CoreNlpAnnotator.tokenizerOnly();

  /** Every word is one piece. */
  private static final WindowCutter CUTTER =
      new WindowCutter(Vocabulary.of(List.of("[PAD]", "[UNK]", "_", "[CLS]", "[SEP]", "[MASK]")));

  @TempDir Path folder;

  private static GoldDocument document(String text, Object... mentions) {
    GoldDocument.Builder builder =
        new GoldDocument.Builder(TOKENS, GoldDocument.Origin.GUM, "d", text);
    for (int i = 0; i < mentions.length; i += 2) {
      String words = (String) mentions[i];
      int start = text.lastIndexOf(words);
      builder.add(start, start + words.length(), (String) mentions[i + 1]);
    }
    return builder.build();
  }

  @Test
  void an_anaphor_may_mean_what_ends_before_it() {
    GoldDocument document =
        document("Mara met Ruben. He saw her.", "her", "1", "Mara", "1", "He", "2", "Ruben", "2");

    List<CoreferenceWindow> windows = CUTTER.windows(document);

    assertThat(windows).hasSize(1);
    // pieces: start, Mara, met, Ruben, full stop, He, saw, her
    assertThat(windows.get(0).questions())
        .containsExactly(
            new Question(
                5, AnaphorKind.HE, List.of(new PieceRange(1, 2), new PieceRange(3, 4)), List.of(1)),
            new Question(
                7,
                AnaphorKind.SHE,
                List.of(new PieceRange(1, 2), new PieceRange(3, 4), new PieceRange(5, 6)),
                List.of(0)));
  }

  @Test
  void what_means_nothing_before_it_is_asked_where_enough_was_seen() {
    GoldDocument first = document("Mara saw the town.", "Mara", "1", "the town", "2");
    GoldDocument later =
        document("x ".repeat(200) + "Mara saw the town.", "Mara", "1", "the town", "2");

    assertThat(CUTTER.windows(first).get(0).questions())
        .extracting(Question::right)
        .containsExactly(List.of());
    assertThat(CUTTER.windows(later))
        .allMatch(window -> window.questions().get(0).anaphor() >= 100);
  }

  @Test
  void windows_overlap_by_half() {
    GoldDocument document =
        document(
            "x ".repeat(150) + "Mara said she left." + " x".repeat(150), "Mara", "1", "she", "1");

    List<CoreferenceWindow> windows = CUTTER.windows(document);

    assertThat(windows).hasSize(2).allMatch(window -> window.length() <= 190);
    // the break before the first word counts as a piece of the 95 between the windows' starts
    assertThat(windows)
        .extracting(window -> window.questions().get(0).anaphor())
        .containsExactly(153, 153 - 94);
  }

  @Test
  void of_gap_the_two_names_are_candidates_wherever_they_stand() throws IOException {
    GoldDocument document = GapReader.read(CoreferenceFiles.gap(folder), TOKENS).get(0);

    List<Question> questions = CUTTER.windows(document).get(0).questions();

    assertThat(questions)
        .containsExactly(
            new Question(
                7,
                AnaphorKind.SHE,
                List.of(new PieceRange(1, 3), new PieceRange(4, 6)),
                List.of(0)));
  }
}
