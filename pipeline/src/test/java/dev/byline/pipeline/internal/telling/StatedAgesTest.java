package dev.byline.pipeline.internal.telling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.entity.Gender;
import dev.byline.pipeline.internal.description.NamedText;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How old an article says people are. */
class StatedAgesTest {

  private static final String KAREL = "Ivo/NNP//PERSON Karel/NNP//PERSON ";
  private static final String OLD = "~-/HYPH ~year/NN ~-/HYPH ~old/JJ ";

  private static StatedAges ages(NamedText text) {
    return new StatedAges(text.text(), text.owners());
  }

  private static OptionalInt ageOfKarel(String notation) {
    NamedText text = NamedText.of(notation);
    return ages(text).of(text.named("Ivo Karel"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        KAREL + ",/, 67/CD ,/, left/VBD ./.",
        KAREL + "(/-LRB- 67/CD )/-RRB- left/VBD ./.",
        KAREL + ",/, aged/VBN 67/CD ,/, left/VBD ./.",
        KAREL + ",/, now/RB 67/CD ,/, left/VBD ./.",
        KAREL + ",/, 67/CD years/NNS old/JJ ,/, left/VBD ./.",
        KAREL + ",/, who/WP is/VBZ 67/CD ,/, left/VBD ./.",
        KAREL + ",/, who/WP turned/VBD 67/CD ,/, left/VBD ./.",
        KAREL + "is/VBZ 67/CD ./.",
        KAREL + "turned/VBD 67/CD and/CC left/VBD ./.",
        KAREL + "is/VBZ 67/CD years/NNS old/JJ ./.",
        KAREL + ",/, a/DT 67/CD " + OLD + "diver/NN ,/, left/VBD ./.",
        "67/CD " + OLD + KAREL + "left/VBD ./.",
        "The/DT 67/CD " + OLD + "retired/VBN deep/JJ diver/NN " + KAREL + "left/VBD ./.",
      })
  void the_age_of_somebody_stands_beside_the_name(String notation) {
    assertThat(ageOfKarel(notation)).hasValue(67);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        KAREL + ",/, 67/CD boats/NNS and/CC a/DT crew/NN left/VBD ./.",
        KAREL + ",/, the/DT 67/CD ,/, left/VBD ./.",
        KAREL + "is/VBZ 67/CD metres/NNS away/RB ./.",
        KAREL + ",/, 0/CD ,/, left/VBD ./.",
        KAREL + ",/, 120/CD ,/, left/VBD ./.",
        KAREL + ",/, 1967/CD ,/, left/VBD ./.",
        KAREL + ",/, sixty/CD ,/, left/VBD ./.",
        KAREL + ",/,",
        "The/DT 67/CD " + OLD + "told/VBD " + KAREL + "so/RB ./.",
        "The/DT 67/CD "
            + OLD
            + "very/JJ old/NN big/JJ wet/JJ deep/JJ diver/NN "
            + KAREL
            + "left/VBD ./.",
      })
  void no_other_number_is_an_age(String notation) {
    assertThat(ageOfKarel(notation)).isEmpty();
  }

  @Test
  void ages_are_of_people() {
    NamedText text =
        NamedText.of("Port/NNP//ORGANIZATION Union/NNP//ORGANIZATION ,/, 67/CD ,/, left/VBD ./.");

    assertThat(ages(text).only(67)).isEmpty();
  }

  @Test
  void who_is_of_an_age_is_meant_by_it_where_no_other_is() {
    NamedText text =
        NamedText.of(
            KAREL
                + ",/, 67/CD ,/, met/VBD Mara/NNP//PERSON Vale/NNP//PERSON ,/, 41/CD ,/, and/CC"
                + " Odd/NNP//PERSON Vale/NNP//PERSON ,/, 41/CD ./.");

    assertThat(NamedText.name(ages(text).only(67))).isEqualTo("Ivo Karel");
    assertThat(ages(text).only(41)).isEmpty();
    assertThat(ages(text).only(30)).isEmpty();
  }

  @Test
  void two_ages_of_one_are_none() {
    assertThat(ageOfKarel(KAREL + ",/, 67/CD ,/, left/VBD ./.\n" + KAREL + "is/VBZ 66/CD ./."))
        .isEmpty();
  }

  @Test
  void somebody_may_be_of_any_age_that_the_article_does_not_deny() {
    NamedText text =
        NamedText.of(KAREL + ",/, 67/CD ,/, met/VBD Mara/NNP//PERSON Vale/NNP//PERSON ./.");
    StatedAges ages = ages(text);

    assertThat(ages.mayBe(text.named("Ivo Karel"), OptionalInt.of(67))).isTrue();
    assertThat(ages.mayBe(text.named("Ivo Karel"), OptionalInt.of(41))).isFalse();
    assertThat(ages.mayBe(text.named("Ivo Karel"), OptionalInt.empty())).isTrue();
    assertThat(ages.mayBe(text.named("Mara Vale"), OptionalInt.of(41))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"12,false", "13,true", "19,true", "20,false"})
  void teenagers_are_thirteen_to_nineteen(int age, boolean teen) {
    assertThat(StatedAges.isTeen(OptionalInt.of(age))).isEqualTo(teen);
  }

  @Test
  void nobody_of_no_age_is_a_teenager() {
    assertThat(StatedAges.isTeen(OptionalInt.empty())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "67,41,The/DT older/JJR woman/NN,Ana Karel",
    "41,67,The/DT older/JJR woman/NN,Mara Vale",
    "67,41,The/DT younger/JJR woman/NN,Mara Vale",
    "67,41,The/DT elder/JJR woman/NN,Ana Karel",
    "67,67,The/DT older/JJR woman/NN,-",
    "67,410,The/DT older/JJR woman/NN,-",
    "67,41,The/DT tall/JJ woman/NN,-",
    "67,41,The/DT older/JJR women/NNS/woman,-",
    "67,41,The/DT older/JJR man/NN,-",
  })
  void of_two_whose_ages_are_stated_one_is_the_older(
      String one, String other, String description, String who) {
    NamedText text =
        NamedText.of(
            "Ana/NNP//PERSON Karel/NNP//PERSON ,/, %s/CD ,/, met/VBD Mara/NNP//PERSON"
                    .formatted(one)
                + " Vale/NNP//PERSON ,/, %s/CD ./.\n%s left/VBD ./.".formatted(other, description));
    text.named("Ana Karel").learn(Gender.FEMALE, 0);
    text.named("Mara Vale").learn(Gender.FEMALE, 0);

    assertThat(NamedText.name(ages(text).compared(text.description("The")))).isEqualTo(who);
  }
}
