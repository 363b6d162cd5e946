package dev.byline.pipeline.internal.encoder;

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
  void marksAndWhatTheyEncloseAreInside() {
    assertThat(quoted("He/PRP said/VBD “/`` no/UH ”/'' ./.")).isEqualTo("..qqq.");
    assertThat(quoted("He/PRP said/VBD \"/`` no/UH \"/'' ./.")).isEqualTo("..qqq.");
  }

  @Test
  void anOpenQuotationEndsWithItsParagraph() {
    assertThat(quoted("“/`` We/PRP go/VBP\n\nThey/PRP left/VBD")).isEqualTo("qqq..");
  }

  @Test
  void capitalsAreToldApart() {
    byte[] shapes = Shapes.of(AnnotatedTexts.of("the/DT Velland/NNP NDF/NNP A/DT McRae/NNP"));
    assertThat(shapes).containsExactly(0, 2, 4, 2, 2);
  }
}
