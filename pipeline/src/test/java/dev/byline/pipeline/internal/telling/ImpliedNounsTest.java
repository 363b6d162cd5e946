package dev.byline.pipeline.internal.telling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.entity.Gender;
import dev.byline.pipeline.internal.description.NamedText;
import dev.byline.pipeline.internal.description.RoleFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nouns that mean somebody of whom the article does not say so in as many words. */
class ImpliedNounsTest {

  private static final String KAREL = "Ivo/NNP//PERSON Karel/NNP//PERSON ";
  private static final String VALE = "Mara/NNP//PERSON Vale/NNP//PERSON ";

  private static String meant(NamedText text, String description) {
    return NamedText.name(
        new ImpliedNouns(text.text(), text.owners()).meantBy(text.description(description)));
  }

  private static String meant(String notation, String description) {
    return meant(NamedText.of(notation), description);
  }

  @ParameterizedTest
  @CsvSource({
    "Police,force",
    "Constabulary,force",
    "Infirmary,hospital",
    "Gazette,newspaper",
    "Union,union",
    "Federation,union",
    "Corporation,council"
  })
  void a_body_is_meant_by_the_noun_for_a_word_of_its_name(String word, String noun) {
    String text =
        "Velland/NNP//ORGANIZATION %s/NNP//ORGANIZATION waited/VBD ./.\nThe/DT %s/NN"
            .formatted(word, noun);

    assertThat(meant(text, "The " + noun)).isEqualTo("Velland " + word);
  }

  @ParameterizedTest
  @CsvSource({"fans/NNS/fan,Karel", "striker/NN,Karel", "shares/NNS/share,-"})
  void what_has_fans_and_strikers_is_a_team(String behind, String team) {
    String text = "Karel/NNP//ORGANIZATION " + behind + " waited/VBD ./.\nThe/DT team/NN";

    assertThat(meant(text, "The team")).isEqualTo(team);
  }

  @Test
  void of_two_such_bodies_neither_is_meant() {
    String one = "Velland/NNP//ORGANIZATION Police/NNP//ORGANIZATION met/VBD ";
    String other = "Orlo/NNP//ORGANIZATION Constabulary/NNP//ORGANIZATION ./.\nThe/DT force/NN";

    assertThat(meant(one + other, "The force")).isEqualTo("-");
  }

  @Test
  void two_bodies_read_as_one_are_still_two() {
    String both =
        "Velland/NNP//ORGANIZATION Police/NNP//ORGANIZATION and/CC//ORGANIZATION"
            + " Orlo/NNP//ORGANIZATION Police/NNP//ORGANIZATION met/VBD ./.\nThe/DT force/NN";

    assertThat(meant(both, "The force")).isEqualTo("-");
  }

  @Test
  void a_person_is_no_body_for_a_surname_like_one() {
    assertThat(
            meant("Ivo/NNP//PERSON Union/NNP//PERSON left/VBD ./.\nThe/DT union/NN", "The union"))
        .isEqualTo("-");
  }

  @Test
  void a_person_is_meant_by_the_noun_that_the_name_begins_with() {
    String text = "Abbot/NNP//PERSON Tikhon/NNP//PERSON left/VBD ./.\nThe/DT abbot/NN";

    assertThat(meant(text, "The abbot")).isEqualTo("Abbot Tikhon");
  }

  @ParameterizedTest
  @CsvSource({
    "',/, D-Port/NNP ,/,',democrat,Mara Vale",
    "',/, R-Port/NNP ,/,',republican,Mara Vale",
    "(/-LRB- D/NN )/-RRB-,democrat,Mara Vale",
    "(/-LRB- R/NN )/-RRB-,republican,Mara Vale",
    "(/-LRB- R/NN -/HYPH Port/NNP )/-RRB-,republican,Mara Vale",
    "(/-LRB- D/NN )/-RRB-,republican,-",
    "(/-LRB- I/NN )/-RRB-,democrat,-",
    "(/-LRB- Dr/NN )/-RRB-,democrat,-",
    "(/-LRB- D/NN minor/JJ )/-RRB-,democrat,-",
    "'and/CC D-Port/NNP ,/,',democrat,-"
  })
  void a_letter_behind_the_name_is_a_party(String behind, String noun, String who) {
    String text = VALE + behind + " voted/VBD/vote no/UH ./.\nThe/DT " + noun + "/NN";

    assertThat(meant(text, "The " + noun)).isEqualTo(who);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        KAREL + "was/VBD/be jailed/VBN/jail ./.",
        KAREL + "had/VBD/have never/RB been/VBN/be convicted/VBN/convict ./.",
        KAREL + ",/, 52/CD ,/, was/VBD/be jailed/VBN/jail ./.",
        KAREL + "who/WP was/VBD/be jailed/VBN/jail wept/VBD ./.",
        KAREL + ",/, who/WP was/VBD/be jailed/VBN/jail ,/, wept/VBD ./.",
        KAREL + "(/-LRB- 52/CD )/-RRB- was/VBD/be charged/VBN/charge ./.",
        KAREL + "is/VBZ/be jailed/JJ/jail ./.",
        KAREL + "had/VBD/have been/VBN/be jailed/JJ/jail ./.",
        KAREL + "was/VBD/be jailed/VBD/jail ./.",
        KAREL + "pleaded/VBD/plead guilty/JJ ./.",
        KAREL + "has/VBZ/have admitted/VBN/admit theft/NN ./."
      })
  void who_is_tried_or_pleads_is_the_defendant(String sentence) {
    assertThat(meant(sentence + "\nThe/DT defendant/NN", "The defendant")).isEqualTo("Ivo Karel");
    assertThat(meant(sentence + "\nThe/DT accused/NN", "The accused")).isEqualTo("Ivo Karel");
  }

  @ParameterizedTest
  @CsvSource({
    "won/VBD/win the/DT Orlo/NNP Prize/NNP/Prize for/IN it/PRP ./.,Ivo Karel",
    "has/VBZ/have won/VBN/win a/DT medal/NN/medal ./.,Ivo Karel",
    "won/VBD/win time/NN/time ./.,-",
    "wants/VBZ/want the/DT prize/NN/prize ./.,-",
  })
  void who_won_a_prize_is_the_winner(String deed, String who) {
    assertThat(meant(KAREL + deed + "\nThe/DT winner/NN", "The winner")).isEqualTo(who);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        KAREL + "jailed/VBD/jail nobody/NN ./.",
        KAREL + "was/VBD/be praised/VBN/praise ./.",
        KAREL + ",/, the/DT judge/NN ./.",
        KAREL,
        "Port/NNP//ORGANIZATION Union/NNP//ORGANIZATION was/VBD/be charged/VBN/charge ./.",
        KAREL + "was/VBD/be jailed/VBN/jail ./.\n" + VALE + "was/VBD/be jailed/VBN/jail ./."
      })
  void nobody_is_who_tries_or_is_not_the_only_one_tried(String sentence) {
    assertThat(meant(sentence + "\nThe/DT defendant/NN", "The defendant")).isEqualTo("-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"was/VBD/be charged/VBN/charge ./.", "pleaded/VBD/plead guilty/JJ ./."})
  void who_only_denies_something_is_not_meant_beside_who_is_tried(String tried) {
    String text = VALE + "denied/VBD/deny it/PRP ./.\n" + KAREL + tried + "\nThe/DT defendant/NN";

    assertThat(meant(text, "The defendant")).isEqualTo("Ivo Karel");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An/DT abbot/NN",
        "The/DT abbots/NNS/abbot",
        "The/DT late/JJ Vellish/JJ abbot/NN",
        "The/DT abbot/NN of/IN Orlo/NNP//LOCATION",
        "The/DT abbot/NN who/WP left/VBD"
      })
  void only_a_bare_noun_with_the_definite_article_means_anybody(String description) {
    String text = "Abbot/NNP//PERSON Tikhon/NNP//PERSON left/VBD ./.\n" + description + " ./.";

    assertThat(meant(text, description.substring(0, description.indexOf('/')))).isEqualTo("-");
  }

  @Test
  void nobody_is_meant_before_being_named() {
    String text =
        "The/DT abbot/NN left/VBD ./.\nAbbot/NNP//PERSON Tikhon/NNP//PERSON stayed/VBD ./.";

    assertThat(meant(text, "The abbot")).isEqualTo("-");
  }

  @Test
  void nobody_of_the_other_gender_is_meant() {
    NamedText text =
        NamedText.of("Abbot/NNP//PERSON Tikhon/NNP//PERSON left/VBD ./.\nThe/DT abbot/NN");
    text.named("Abbot Tikhon").learn(Gender.FEMALE, 0);

    assertThat(meant(text, "The abbot")).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource({
    "Senator,politician",
    "Imam,cleric",
    "Bishop,clergyman",
    "Inspector,officer",
    "Ambassador,diplomat"
  })
  void a_broader_noun_is_of_whom_a_narrower_one_is_said(String title, String noun) {
    NamedText text =
        NamedText.of("%s/NNP %swaited/VBD ./.\nThe/DT %s/NN".formatted(title, VALE, noun));
    new RoleFinder(text.text(), text.phrases(), text.owners()).find();

    assertThat(meant(text, "The " + noun)).isEqualTo("Mara Vale");
  }

  @Test
  void who_farms_is_the_farmer() {
    String text = VALE + ",/, who/WP farms/VBZ/farm here/RB ,/, waited/VBD ./.\nThe/DT farmer/NN";

    assertThat(meant(text, "The farmer")).isEqualTo("Mara Vale");
  }
}
