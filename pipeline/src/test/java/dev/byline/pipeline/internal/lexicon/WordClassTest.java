package dev.byline.pipeline.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordClassTest {

  @Test
  void every_class_has_a_line_and_every_line_a_class() {
    List<String> classes =
        Arrays.stream(WordClass.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();

    assertThat(WordClass.lines()).containsExactlyInAnyOrderElementsOf(classes);
  }

  @Test
  void every_word_can_match() {
    for (WordClass kind : WordClass.values()) {
      assertThat(kind.words())
          .as(kind.name())
          .isNotEmpty()
          .allSatisfy(word -> assertThat(word).isLowerCase().doesNotContain("-"));
    }
  }

  @Test
  void tells_classes_apart() {
    assertThat(WordClass.DAY.has("monday")).isTrue();
    assertThat(WordClass.DAY.has("birthday")).isFalse();
    assertThat(WordClass.ADDRESSEE.words()).containsAll(WordClass.ADDRESSEE_ONLY.words());
  }
}
