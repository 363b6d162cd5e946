package dev.byline.pipeline.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import org.junit.jupiter.api.Test;

class DisjointWordsTest {

  @Test
  void a_text_that_breaks_off_behind_a_name_says_what_was_done() {
    AnnotatedText text = AnnotatedTexts.of("He/PRP met/VBD/meet Ivo/NNP J./CC");

    assertThat(ShallowParse.of(text).disjointWords().of(0))
        .extracting(text::words)
        .containsExactly("met Ivo");
  }
}
