package dev.byline.pipeline.internal.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.pipeline.internal.window.Pieces;
import dev.byline.pipeline.internal.window.Vocabulary;
import dev.byline.pipeline.internal.window.Window;
import dev.byline.pipeline.internal.window.WordPieces;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AntecedentWindowsTest {

  private static final Vocabulary VOCABULARY =
      Vocabulary.of(
          List.of("[PAD]", "[unused0]", "[unused1]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "w"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Karel/NNP//PERSON met/VBD Vale/NNP//PERSON ./. He/PRP left/VBD ./.                  | 7
          Karel/NNP//PERSON met/VBD Vale/NNP//PERSON ./. He/PRP left/VBD ./. % It/PRP fell/VBD ./. | 7
          Karel/NNP//PERSON left/VBD ./. Karel/NNP//PERSON said/VBD he/PRP knew/VBD           | 0
          Karel/NNP//PERSON met/VBD Vale/NNP//PERSON ./. It/PRP rained/VBD ./.                | 0
          The/DT unions/NNS said/VBD they/PRP would/MD strike/VB ./. % It/PRP rained/VBD ./.   | 7
          """)
  void a_window_is_read_to_the_last_pronoun_that_may_mean_one_of_two(String words, int to) {
    AnnotatedText text = AnnotatedTexts.of(words.replace(" % ", "\n"));
    Pieces pieces = Pieces.of(text, new WordPieces(VOCABULARY));
    Window all = new Window(pieces, 0, text.size(), 0, text.size());
    assertThat(new AntecedentWindows(text).readTo(all)).isEqualTo(to);
  }
}
