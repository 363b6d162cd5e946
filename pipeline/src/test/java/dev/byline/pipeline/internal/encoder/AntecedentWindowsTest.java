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
          Karel/NNP//PERSON met/VBD Vale/NNP//PERSON ./. He/PRP left/VBD ./.        | true
          Karel/NNP//PERSON left/VBD ./. Karel/NNP//PERSON said/VBD he/PRP knew/VBD | false
          Karel/NNP//PERSON met/VBD Vale/NNP//PERSON ./. It/PRP rained/VBD ./.      | false
          The/DT unions/NNS said/VBD they/PRP would/MD strike/VB ./.              | true
          """)
  void a_window_is_read_where_a_pronoun_may_mean_one_of_two(String words, boolean asked) {
    AnnotatedText text = AnnotatedTexts.of(words);
    Pieces pieces = Pieces.of(text, new WordPieces(VOCABULARY));
    Window all = new Window(pieces, 0, text.size(), 0, text.size());
    assertThat(new AntecedentWindows(text).isAsked(all)).isEqualTo(asked);
  }
}
