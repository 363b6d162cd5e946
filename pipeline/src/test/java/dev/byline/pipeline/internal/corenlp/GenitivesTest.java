package dev.byline.pipeline.internal.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenitivesTest {

  @Test
  void an_apostrophe_behind_an_s_and_before_a_noun_is_a_genitives() {
    assertThat(tagOf("Vales/NNPS’/'' lawyer/NN said/VBD", 1)).isEqualTo("POS");
    assertThat(tagOf("Vales/NNPS’/'' former/JJ lawyer/NN", 1)).isEqualTo("POS");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vales/NNPS’/'' said/VBD | 1",
        "Vale/NNP’/'' lawyer/NN | 1",
        "Vales/NNPS ’/'' lawyer/NN | 1",
        "‘/`` the/DT Vales/NNPS’/'' lawyer/NN | 3",
      })
  void any_other_stays_a_mark(String words, int mark) {
    assertThat(tagOf(words, mark)).isEqualTo("''");
  }

  @Test
  void a_mark_that_closes_another_quotation_leaves_a_later_one_alone() {
    assertThat(tagOf("‘/`` yes/UH ’/'' the/DT Vales/NNPS’/'' lawyer/NN said/VBD", 5))
        .isEqualTo("POS");
  }

  private static String tagOf(String tagged, int word) {
    List<CoreLabel> sentence = labels(tagged);
    Genitives.settle(sentence);
    return sentence.get(word).tag();
  }

  /** Words with their tags; the mark ’ may stand glued to the tag before it. */
  private static List<CoreLabel> labels(String tagged) {
    List<CoreLabel> labels = new ArrayList<>();
    int at = 0;
    for (String part : tagged.replaceAll("(\\w)(’/)", "$1~$2").split("(?=~)| ")) {
      boolean glued = part.startsWith("~");
      String[] wordAndTag = (glued ? part.substring(1) : part).split("/");
      at += glued ? 0 : 1;
      CoreLabel label = new CoreLabel();
      label.setWord(wordAndTag[0]);
      label.setTag(wordAndTag[1]);
      label.setBeginPosition(at);
      at += wordAndTag[0].length();
      label.setEndPosition(at);
      labels.add(label);
    }
    return labels;
  }
}
