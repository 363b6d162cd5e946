package dev.byline.pipeline.internal.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {

  private final Lemmas lemmas = new Lemmas();

  private static CoreLabel word(String word, String tag) {
    CoreLabel label = new CoreLabel();
    label.setWord(word);
    label.setTag(tag);
    return label;
  }

  private String of(CoreLabel word) {
    lemmas.add(List.of(word));
    return word.lemma();
  }

  /** Asked twice, since the second answer is remembered. */
  @ParameterizedTest
  @CsvSource({
    "Said, VBD, say",
    "found, VBN, find",
    "leaves, NNS, leaf",
    "leaves, VBZ, leave",
    "Leaves, NNPS, Leaves",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaas, NNS, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
  })
  void a_lemma_is_of_a_word_and_its_tag(String word, String tag, String lemma) {
    assertThat(of(word(word, tag))).isEqualTo(lemma);
    assertThat(of(word(word, tag))).isEqualTo(lemma);
  }

  @Test
  void a_lemma_that_is_given_stays() {
    CoreLabel given = word("found", "VBD");
    given.setLemma("found");
    assertThat(of(given)).isEqualTo("found");
  }

  @Test
  void many_threads_may_ask_for_new_words() {
    List<String> together =
        IntStream.range(0, 20_000).parallel().mapToObj(LemmasTest::invented).map(this::of).toList();

    assertThat(together)
        .isEqualTo(
            IntStream.range(0, 20_000)
                .mapToObj(i -> new Morphology().lemma(invented(i).word(), "NNS"))
                .toList());
  }

  /** A word of its own for each number, in the plural. */
  private static CoreLabel invented(int i) {
    return word("ba" + Integer.toString(i, 26).replaceAll("\\d", "no") + "ies", "NNS");
  }
}
