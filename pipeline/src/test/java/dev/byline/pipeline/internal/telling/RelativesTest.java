package dev.byline.pipeline.internal.telling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.attribution.SourceType;
import dev.byline.entity.Gender;
import dev.byline.pipeline.internal.description.NamedText;
import dev.byline.pipeline.internal.names.Referent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is said to be what to whom. */
class RelativesTest {

  private static final NamedText TEXT =
      NamedText.of(
          """
          Ivo/NNP//PERSON Karel/NNP//PERSON met/VBD Mara/NNP//PERSON Vale/NNP//PERSON ./.
          Ivo/NNP//PERSON Karel/NNP//PERSON ’s/POS wife/NN left/VBD ./.
          Ivo/NNP//PERSON Karel/NNP//PERSON ’s/POS second/JJ wife/NN left/VBD ./.
          Ivo/NNP//PERSON Karel/NNP//PERSON ’s/POS lawyer/NN left/VBD ./.
          Ivo/NNP//PERSON Karel/NNP//PERSON ’s/POS attorney/NN left/VBD ./.
          Ivo/NNP//PERSON Karel/NNP//PERSON ’s/POS wives/NNS/wife left/VBD ./.
          Mara/NNP//PERSON Vale/NNP//PERSON ’s/POS wife/NN left/VBD ./.
          His/PRP$ wife/NN left/VBD ./.
          The/DT wife/NN left/VBD ./.
          """);

  private static final Referent KAREL = TEXT.named("Ivo Karel");
  private static final Referent VALE = TEXT.named("Mara Vale");

  private final Relatives relatives = new Relatives();

  private void stated(String words, Referent who) {
    relatives.stated(TEXT.description(words), who);
  }

  private String meant(String words) {
    return NamedText.name(relatives.meantBy(TEXT.description(words)));
  }

  @ParameterizedTest
  @CsvSource({
    "Ivo Karel ’s wife,Ivo Karel ’s wife,Mara Vale",
    "Ivo Karel ’s lawyer,Ivo Karel ’s attorney,Mara Vale",
    "Ivo Karel ’s second wife,Ivo Karel ’s wife,Mara Vale",
    // says more than was known
    "Ivo Karel ’s wife,Ivo Karel ’s second wife,-",
    "Ivo Karel ’s wife,Mara Vale ’s wife,-",
    "Ivo Karel ’s wife,Ivo Karel ’s lawyer,-",
    "Ivo Karel ’s wife,Ivo Karel ’s wives,-",
    "Ivo Karel ’s wives,Ivo Karel ’s wife,-",
    "Ivo Karel ’s wife,The wife,-",
    "The wife,The wife,-",
  })
  void a_description_that_says_whose_means_who_was_said_to_be_it(
      String said, String asked, String who) {
    stated(said, VALE);

    assertThat(meant(asked)).isEqualTo(who);
  }

  @Test
  void a_possessive_pronoun_says_whose_as_a_name_does() {
    relatives.stated(TEXT.description("His wife", KAREL), VALE);

    assertThat(meant("Ivo Karel ’s wife")).isEqualTo("Mara Vale");
    assertThat(meant("His wife")).isEqualTo("-");
  }

  @Test
  void two_of_one_kind_are_several() {
    stated("Ivo Karel ’s wife", VALE);
    stated("Ivo Karel ’s wife", VALE);
    assertThat(relatives.areSeveral(TEXT.description("Ivo Karel ’s wife"))).isFalse();

    stated("Ivo Karel ’s wife", KAREL);
    assertThat(relatives.areSeveral(TEXT.description("Ivo Karel ’s wife"))).isTrue();
    assertThat(relatives.areSeveral(TEXT.description("Ivo Karel ’s lawyer"))).isFalse();
  }

  @Test
  void the_unnamed_are_not_kept() {
    stated("Ivo Karel ’s wife", Referent.described(SourceType.PERSON));

    assertThat(meant("Ivo Karel ’s wife")).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource({
    "FEMALE,sister,sister",
    "MALE,sister,brother",
    "FEMALE,daughter,mother",
    "MALE,daughter,father",
    "FEMALE,mother,daughter",
    "MALE,mother,son",
    "UNKNOWN,sister,-",
    "FEMALE,friend,-",
  })
  void kin_are_kin_to_each_other(Gender gender, String said, String asked) {
    NamedText text =
        NamedText.of(
            """
            Ivo/NNP//PERSON Karel/NNP//PERSON ’s/POS %s/NN met/VBD Mara/NNP//PERSON Vale/NNP//PERSON ./.
            Mara/NNP//PERSON Vale/NNP//PERSON ’s/POS %s/NN left/VBD ./.
            """
                .formatted(said, asked.equals("-") ? said : asked));
    text.named("Ivo Karel").learn(gender, 0);
    text.named("Mara Vale").addForm("Vale", List.of("Vale"));
    relatives.stated(text.description("Ivo Karel ’s " + said), text.named("Mara Vale"));
    String words = "Mara Vale ’s " + (asked.equals("-") ? said : asked);

    assertThat(NamedText.name(relatives.meantBy(text.description(words))))
        .isEqualTo(asked.equals("-") ? "-" : "Ivo Karel");
  }

  @Test
  void the_sister_of_a_sister_is_not_meant_where_she_alone_has_no_name_of_her_own() {
    NamedText text =
        NamedText.of(
            """
            Ivo/NNP//PERSON Karel/NNP//PERSON ’s/POS sister/NN met/VBD Mara/NNP//PERSON Vale/NNP//PERSON ./.
            Mara/NNP//PERSON Vale/NNP//PERSON ’s/POS sister/NN left/VBD ./.
            """);
    text.named("Ivo Karel").learn(Gender.FEMALE, 0);
    relatives.stated(text.description("Ivo Karel ’s sister"), text.named("Mara Vale"));

    assertThat(NamedText.name(relatives.meantBy(text.description("Mara Vale ’s sister"))))
        .isEqualTo("-");
  }

  private String parent(Gender gender, String words) {
    NamedText text =
        NamedText.of(
            """
            Mara/NNP//PERSON Vale/NNP//PERSON was/VBD the/DT daughter/NN of/IN \
            Ivo/NNP//PERSON Karel/NNP//PERSON ./.
            Her/PRP$ father/NN left/VBD ./.
            Her/PRP$ mother/NN left/VBD ./.
            """);
    text.named("Ivo Karel").learn(gender, 0);
    Referent daughter = text.named("Mara Vale");
    relatives.stated(text.description("the daughter"), daughter);
    return NamedText.name(relatives.meantBy(text.description(words, daughter)));
  }

  @ParameterizedTest
  @CsvSource({
    "MALE,Her father,Ivo Karel",
    "MALE,Her mother,-",
    "FEMALE,Her mother,Ivo Karel",
    "FEMALE,Her father,-",
    "UNKNOWN,Her father,Ivo Karel",
    "UNKNOWN,Her mother,Ivo Karel",
  })
  void whose_child_somebody_is_is_the_father_or_the_mother(
      Gender gender, String words, String who) {
    assertThat(parent(gender, words)).isEqualTo(who);
  }
}
