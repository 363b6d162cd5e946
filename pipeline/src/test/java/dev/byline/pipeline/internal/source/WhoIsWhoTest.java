package dev.byline.pipeline.internal.source;

import static dev.byline.pipeline.internal.source.EntityTests.RESOLVER;
import static dev.byline.pipeline.internal.source.EntityTests.lastOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.attribution.SourceType;
import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.text.Excerpt;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What names, ages and 'the two' stand for. */
class WhoIsWhoTest {

  private static final String MARA = "Mara/NNP//PERSON Ellison/NNP//PERSON";
  private static final String IVO = "Ivo/NNP//PERSON Karel/NNP//PERSON";
  private static final String ANA = "Ana/NNP//PERSON Ruiz/NNP//PERSON";
  private static final String OLD = "67/CD ~-/HYPH ~year/NN/year ~-/HYPH ~old/JJ";

  private AnnotatedText text;

  private ResolvedEntities resolve(String... lines) {
    text = AnnotatedTexts.of(String.join("\n", lines));
    return RESOLVER.resolve(text);
  }

  private static List<String> names(ResolvedEntities graph, EntityType type) {
    return graph.entities().stream()
        .filter(entity -> entity.type() == type)
        .map(EntityDraft::name)
        .toList();
  }

  private static List<String> texts(ResolvedEntities graph, String name) {
    return graph.entities().stream()
        .filter(entity -> entity.name().equals(name))
        .flatMap(entity -> entity.mentions().stream())
        .map(mention -> mention.excerpt().text())
        .toList();
  }

  /** Who is meant by the last occurrence of these words. */
  private NamedSource source(ResolvedEntities graph, String... words) {
    return graph.source(lastOf(text, words), SpeechContext.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        IVO + " ,/, 67/CD ,/, left/VBD ./.",
        IVO + " (/( 67/CD )/) left/VBD ./.",
        IVO + " ,/, who/WP is/VBZ 67/CD ,/, left/VBD ./.",
        IVO + " is/VBZ 67/CD years/NNS old/JJ ./.",
        IVO + " ,/, a/DT " + OLD + " retired/VBN diver/NN ,/, left/VBD ./.",
        "The/DT " + OLD + " retired/VBN diver/NN " + IVO + " left/VBD ./."
      })
  void anAgeIsThatOfWhomTheArticleSaysItOf(String stated) {
    ResolvedEntities graph =
        resolve(
            stated,
            MARA + " ,/, 41/CD ,/, wept/VBD ./.",
            "Ellison/NNP//PERSON slept/VBD ./.",
            "Ellison/NNP//PERSON spoke/VBD ./.",
            "The/DT " + OLD + " said/VBD/say no/UH ./.");

    NamedSource aged = source(graph, "The", "67", "-", "year", "-", "old");
    assertThat(aged.name()).isEqualTo("Ivo Karel");
    assertThat(aged.anonymous()).isFalse();
    assertThat(aged.mention().map(Excerpt::text)).contains("67-year-old");
  }

  @Test
  void aPersonOfAnotherAgeIsNotMeant() {
    ResolvedEntities graph =
        resolve(
            MARA + " ,/, 41/CD ,/, wept/VBD ./.",
            "Ellison/NNP//PERSON slept/VBD ./.",
            "Ellison/NNP//PERSON spoke/VBD ./.",
            "The/DT " + OLD + " said/VBD/say no/UH ./.");

    NamedSource aged = source(graph, "The", "67", "-", "year", "-", "old");
    assertThat(aged.name()).isEqualTo("67-year-old");
    assertThat(aged.entity()).isEmpty();
  }

  @Test
  void twoOfOneAgeAreNotToldApart() {
    ResolvedEntities graph =
        resolve(
            MARA + " ,/, 67/CD ,/, met/VBD " + IVO + " ,/, 67/CD ./.",
            "The/DT " + OLD + " said/VBD/say no/UH ./.");

    assertThat(source(graph, "The", "67", "-", "year", "-", "old").name()).isEqualTo("67-year-old");
  }

  @Test
  void anAgeMayCarryANoun() {
    ResolvedEntities graph =
        resolve(
            IVO + " ,/, 67/CD ,/, met/VBD " + MARA + " ./.",
            "The/DT " + OLD + " pensioner/NN said/VBD/say no/UH ./.");

    assertThat(source(graph, "The", "67", "-", "year", "-", "old", "pensioner").name())
        .isEqualTo("Ivo Karel");
  }

  @ParameterizedTest
  @ValueSource(strings = {"The/DT two/CD", "The/DT pair/NN", "Both/DT"})
  void twoNamedTogetherAreTheTwo(String words) {
    ResolvedEntities graph =
        resolve(
            ANA + " met/VBD/meet " + MARA + " and/CC " + IVO + " ./.",
            "",
            words + " said/VBD/say no/UH ./.");

    NamedSource two = source(graph, text.token(text.size() - 4).text());
    assertThat(two.name()).isEqualTo("Mara Ellison and Ivo Karel");
    assertThat(two.type()).isEqualTo(SourceType.GROUP);
    assertThat(two.anonymous()).isFalse();
    assertThat(two.entity()).isEmpty();
  }

  @Test
  void onlyTwoMentionedAreTheTwo() {
    ResolvedEntities graph =
        resolve(
            ANA + " slept/VBD/sleep ./.",
            IVO + " left/VBD/leave ./.",
            "He/PRP called/VBD/call " + MARA + " ./.",
            "The/DT two/CD said/VBD/say no/UH ./.");

    assertThat(source(graph, "The", "two").name()).isEqualTo("Ivo Karel and Mara Ellison");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        MARA + " left/VBD/leave ./.",
        MARA + " met/VBD/meet " + IVO + " near/IN " + ANA + " ./.",
        MARA + " ,/, " + IVO + " and/CC " + ANA + " left/VBD/leave ./.",
        MARA + " met/VBD/meet a/DT diver/NN ./.",
        MARA + " and/CC " + IVO + " left/VBD ./.\n\nIt/PRP rained/VBD ./.\n\nIt/PRP froze/VBD ./."
      })
  void whereTwoAreNotClearTheTwoStaysADescription(String before) {
    ResolvedEntities graph = resolve(before, "The/DT two/CD said/VBD/say no/UH ./.");
    assertThat(source(graph, "The", "two").name()).isEqualTo("two");

    graph = resolve(before, "Both/DT said/VBD/say no/UH ./.");
    assertThat(source(graph, "Both").name()).isEqualTo("Both");
  }

  @Test
  void aUniversityIsNoCompany() {
    ResolvedEntities graph =
        resolve(
            "Velland/NNP//ORGANIZATION University/NNP//ORGANIZATION opened/VBD/open a/DT pier/NN"
                + " with/IN Norline/NNP//ORGANIZATION Ferries/NNPS//ORGANIZATION ./.",
            "The/DT pier/NN is/VBZ/be safe/JJ ,/, the/DT company/NN said/VBD/say ./.");

    assertThat(source(graph, "the", "company").name()).isEqualTo("Norline Ferries");
  }

  @Test
  void aHandleSpeaks() {
    ResolvedEntities graph = resolve("@portana/NN wrote/VBD/write no/UH ./.");

    assertThat(names(graph, EntityType.PERSON)).containsExactly("@portana");
    assertThat(source(graph, "@portana").entity()).isPresent();
  }

  @Test
  void aNameInCapitalsIsThatOfTheArticleBelow() {
    ResolvedEntities graph =
        resolve(
            "MARA/NNP//PERSON ELLISON/NNP//PERSON WARNS/VBZ KAREL/NNP//PERSON",
            "",
            MARA + " warned/VBD " + IVO + " ./.");

    assertThat(names(graph, EntityType.PERSON)).containsExactly("Mara Ellison", "Ivo Karel");
    assertThat(texts(graph, "Mara Ellison")).containsExactly("MARA ELLISON", "Mara Ellison");
    assertThat(texts(graph, "Ivo Karel")).containsExactly("KAREL", "Ivo Karel");
  }

  @Test
  void aFullNameMayBeSpeltInTwoWays() {
    ResolvedEntities graph =
        resolve(
            "Ivo/NNP//PERSON Kharvin/NNP//PERSON left/VBD ./.",
            "Ivo/NNP//PERSON Harvyn/NNP//PERSON returned/VBD ./.");

    assertThat(names(graph, EntityType.PERSON)).hasSize(1);
  }

  @Test
  void thePossessiveIsNoPartOfTheName() {
    ResolvedEntities graph =
        resolve(
            MARA + " 's/POS//PERSON plan/NN failed/VBD ./.",
            "Ellison/NNP//PERSON 's/POS ally/NN left/VBD ./.");

    assertThat(texts(graph, "Mara Ellison")).containsExactly("Mara Ellison", "Ellison");
  }

  @Test
  void aCapitalMaySpeak() {
    ResolvedEntities graph =
        resolve(
            "Port/NNP//LOCATION Anselm/NNP//LOCATION said/VBD/say that/IN talks/NNS failed/VBD");

    NamedSource capital = source(graph, "Port", "Anselm");
    assertThat(capital.type()).isEqualTo(SourceType.LOCATION);
    assertThat(capital.entity()).isPresent();
  }

  @Test
  void rolesOfAppositionAndCopulaLeadBack() {
    ResolvedEntities graph =
        resolve(
            IVO + " ,/, a/DT diver/NN ,/, met/VBD/meet " + MARA + " ./.",
            "Ellison/NNP//PERSON is/VBZ/be a/DT lawyer/NN ./.",
            "The/DT diver/NN said/VBD/say no/UH ./.",
            "The/DT lawyer/NN said/VBD/say yes/UH ./.");

    assertThat(source(graph, "The", "diver").name()).isEqualTo("Ivo Karel");
    assertThat(source(graph, "The", "lawyer").name()).isEqualTo("Mara Ellison");
  }

  @Test
  void anAcronymInBracketsIsTheNameBeforeIt() {
    String union = "Port/NNP//ORGANIZATION Workers/NNP//ORGANIZATION Union/NNP//ORGANIZATION";
    ResolvedEntities graph =
        resolve(
            "The/DT " + union + " (/( PWU/NNP//ORGANIZATION )/) met/VBD ./.",
            "The/DT PWU/NNP//ORGANIZATION agreed/VBD ./.");

    assertThat(texts(graph, "Port Workers Union"))
        .containsExactly("Port Workers Union", "PWU", "PWU");
  }

  @Test
  void aStatementMayComeBeforeWhoMadeIt() {
    ResolvedEntities graph =
        resolve(
            "In/IN her/PRP$ statement/NN ,/, she/PRP denied/VBD/deny it/PRP ,/, "
                + MARA
                + " wrote/VBD/write ./.");

    assertThat(source(graph, "she").name()).isEqualTo("Mara Ellison");
  }

  @Test
  void oneSurnameWithTwoGivenNamesIsTwoPeople() {
    ResolvedEntities graph =
        resolve(
            MARA + " met/VBD Ana/NNP//PERSON Ellison/NNP//PERSON ./.",
            "Ana/NNP//PERSON Ellison/NNP//PERSON left/VBD ./.");

    assertThat(names(graph, EntityType.PERSON)).containsExactly("Mara Ellison", "Ana Ellison");
    assertThat(texts(graph, "Ana Ellison")).hasSize(2);
  }

  @Test
  void anInstitutionNamedAfterSomebodyIsNotThatPerson() {
    ResolvedEntities graph =
        resolve(
            IVO + " left/VBD the/DT Karel/NNP//ORGANIZATION Foundation/NNP//ORGANIZATION ./.",
            "The/DT Foundation/NNP//ORGANIZATION agreed/VBD ./.",
            "Karel/NNP//PERSON wept/VBD ./.");

    assertThat(texts(graph, "Ivo Karel")).containsExactly("Ivo Karel", "Karel");
    assertThat(names(graph, EntityType.ORGANIZATION)).contains("Karel Foundation");
  }
}
