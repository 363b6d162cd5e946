package dev.byline.pipeline.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.AnnotatedTexts;
import org.junit.jupiter.api.Test;

class ShapesTest {

  private static String quoted(String notation) {
    StringBuilder marks = new StringBuilder();
    for (byte shape : Shapes.of(AnnotatedTexts.of(notation))) {
      marks.append(shape % 2 == 1 ? 'q' : '.');
    }
    return marks.toString();
  }

  @Test
  void marks_and_what_they_enclose_are_inside() {
    assertThat(quoted("He/PRP said/VBD “/`` no/UH ”/'' ./.")).isEqualTo("..qqq.");
    assertThat(quoted("He/PRP said/VBD \"/`` no/UH \"/'' ./.")).isEqualTo("..qqq.");
  }

  @Test
  void an_open_quotation_ends_with_its_paragraph() {
    assertThat(quoted("“/`` We/PRP go/VBP\n\nThey/PRP left/VBD")).isEqualTo("qqq..");
  }

  @Test
  void capitals_are_told_apart() {
    byte[] shapes = Shapes.of(AnnotatedTexts.of("the/DT Velland/NNP NDF/NNP A/DT McRae/NNP"));
    assertThat(shapes).containsExactly(0, 2, 4, 2, 2);
  }
}
