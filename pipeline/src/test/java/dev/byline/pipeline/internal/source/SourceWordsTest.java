package dev.byline.pipeline.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.pipeline.annotation.TokenRange;
import org.junit.jupiter.api.Test;

class SourceWordsTest {

  @Test
  void the_occasion_is_no_part_of_who_speaks() {
    assertThat(withoutOccasion("the/DT harbour/NN ministry/NN on/IN Twitter/NNP"))
        .isEqualTo("the harbour ministry");
    assertThat(withoutOccasion("Karel/NNP on/IN Monday/NNP")).isEqualTo("Karel");
  }

  @Test
  void what_an_office_is_about_stays() {
    assertThat(withoutOccasion("the/DT committee/NN on/IN transport/NN"))
        .isEqualTo("the committee on transport");
  }

  @Test
  void the_name_behind_a_description_names_it() {
    assertThat(naming("a/DT small/JJ country/NN ,/, Velland/NNP/Velland/LOCATION ,/,"))
        .isEqualTo("Velland");
    assertThat(
            naming("one/CD fellow/NN Coastal/NNP country/NN ,/, Velland/NNP/Velland/LOCATION ,/,"))
        .isEqualTo("Velland");
  }

  @Test
  void a_named_person_with_an_affiliation_stays_whole() {
    assertThat(
            naming(
                "Ivo/NNP/Ivo/PERSON Karel/NNP/Karel/PERSON ,/, Velland/NNP/Velland/LOCATION ,/,"))
        .isEqualTo("Ivo Karel , Velland ,");
  }

  @Test
  void what_is_cut_at_of_is_named_whole() {
    AnnotatedText text = AnnotatedTexts.of("the/DT chorus/NN of/IN critics/NNS left/VBD");
    assertThat(text.words(SourceWords.naming(text, new TokenRange(2, 4))))
        .isEqualTo("the chorus of critics");
  }

  private static String withoutOccasion(String notation) {
    AnnotatedText text = AnnotatedTexts.of(notation);
    return text.words(SourceWords.withoutOccasion(text, new TokenRange(0, text.size())));
  }

  private static String naming(String notation) {
    AnnotatedText text = AnnotatedTexts.of(notation);
    return text.words(SourceWords.naming(text, new TokenRange(0, text.size())));
  }
}
