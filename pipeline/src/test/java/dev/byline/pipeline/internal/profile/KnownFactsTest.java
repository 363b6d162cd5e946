package dev.byline.pipeline.internal.profile;

import static dev.byline.pipeline.internal.profile.EntityTests.named;
import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.attribution.SourceType;
import dev.byline.entity.Affiliation;
import dev.byline.entity.Gender;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.source.NamedSource;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where somebody belongs, where the text says so, and how much it is about them. */
class KnownFactsTest {

  private static final EntityResolver RESOLVER =
      new EntityResolver(
          new Gazetteer(
              Set.of("velland"),
              Set.of("vellish", "velds"),
              Map.of("mara", Gender.FEMALE, "ivo", Gender.MALE),
              Map.of(),
              Map.of("vellish", "velland")));

  private static final String KAREL = "Ivo/NNP//PERSON Karel/NNP//PERSON";
  private static final String UNION = "Port/NNP//ORGANIZATION Union/NNP//ORGANIZATION";

  private static ResolvedEntities resolve(String notation) {
    return RESOLVER.resolve(AnnotatedTexts.of(notation));
  }

  static Stream<Arguments> placed() {
    return Stream.of(
        Arguments.of(
            KAREL + " ,/, a/DT spokesman/NN for/IN the/DT " + UNION + " ,/, left/VBD ./.",
            "Port Union",
            "a spokesman for the Port Union"),
        Arguments.of(
            "The/DT " + UNION + " head/NN " + KAREL + " left/VBD ./.",
            "Port Union",
            "Port Union head"),
        Arguments.of(
            "The/DT " + UNION + " 's/POS head/NN ,/, " + KAREL + " ,/, left/VBD ./.",
            "Port Union",
            "The Port Union 's head"),
        Arguments.of("Union/NN official/NN " + KAREL + " left/VBD ./.", "Union", "Union official"),
        Arguments.of(
            KAREL + " ,/, the/DT mayor/NN of/IN Port/NNP//LOCATION Anselm/NNP//LOCATION ./.",
            "Port Anselm",
            "the mayor of Port Anselm"),
        Arguments.of(
            "Vellish/JJ//MISC minister/NN " + KAREL + " left/VBD Velland/NNP//LOCATION ./.",
            "Velland",
            "Vellish minister"));
  }

  @ParameterizedTest
  @MethodSource("placed")
  void a_role_places_its_bearer(String notation, String name, String role) {
    EntityDraft karel = named(resolve(notation), "Ivo Karel");

    assertThat(karel.profile().affiliations()).extracting(Affiliation::name).containsExactly(name);
    assertThat(karel.profile().affiliations().get(0).role().map(Excerpt::text)).contains(role);
    assertThat(karel.profile().roleMentions()).extracting(Excerpt::text).containsExactly(role);
  }

  @Test
  void an_affiliation_knows_the_entity() {
    ResolvedEntities graph =
        resolve(KAREL + " ,/, a/DT spokesman/NN for/IN the/DT " + UNION + " ,/, left/VBD ./.");

    Affiliation union = named(graph, "Ivo Karel").profile().affiliations().get(0);
    assertThat(union.entity()).contains(named(graph, "Port Union").id());
    assertThat(union.excerpt().text()).isEqualTo("Port Union");
  }

  @Test
  void two_offices_are_two_affiliations() {
    EntityDraft karel =
        named(
            resolve(
                KAREL
                    + " ,/, director/NN of/IN the/DT "
                    + UNION
                    + " and/CC a/DT professor/NN at/IN Harbour/NNP//ORGANIZATION"
                    + " University/NNP//ORGANIZATION ,/, left/VBD ./."),
            "Ivo Karel");

    assertThat(karel.profile().affiliations())
        .extracting(Affiliation::name)
        .containsExactly("Port Union", "Harbour University");
  }

  @ParameterizedTest
  @MethodSource("placedByName")
  void so_does_what_stands_right_behind_the_name(String notation, List<String> names) {
    EntityDraft karel = named(resolve(notation), "Ivo Karel");

    assertThat(karel.profile().affiliations()).extracting(Affiliation::name).isEqualTo(names);
    assertThat(karel.profile().affiliations())
        .allMatch(affiliation -> affiliation.role().isEmpty());
  }

  static Stream<Arguments> placedByName() {
    return Stream.of(
        Arguments.of(
            KAREL + " of/IN the/DT " + UNION + " said/VBD yes/UH ./.", List.of("Port Union")),
        Arguments.of(
            KAREL + " ,/, from/IN the/DT " + UNION + " ,/, said/VBD yes/UH ./.",
            List.of("Port Union")),
        Arguments.of(
            KAREL + " (/-LRB- " + UNION + " )/-RRB- said/VBD yes/UH ./.", List.of("Port Union")),
        // somebody met somewhere does not belong there
        Arguments.of("They/PRP met/VBD " + KAREL + " at/IN the/DT " + UNION + " ./.", List.of()),
        Arguments.of(
            KAREL + " from/IN Velland/NNP//LOCATION to/TO Norland/NNP//LOCATION ./.", List.of()));
  }

  @Test
  void the_kind_of_work_is_no_institution() {
    EntityDraft karel =
        named(resolve("Press/NN secretary/NN " + KAREL + " left/VBD ./."), "Ivo Karel");

    assertThat(karel.profile().roleMentions()).hasSize(1);
    assertThat(karel.profile().affiliations()).isEmpty();
  }

  @Test
  void the_unnamed_are_placed_by_their_description() {
    ResolvedEntities graph =
        resolve(
            "A/DT " + UNION + " official/NN said/VBD yes/UH ./.\nThe/DT official/NN left/VBD ./.");

    assertThat(named(graph, "Port Union official").profile().affiliations())
        .extracting(Affiliation::name)
        .containsExactly("Port Union");
  }

  @Test
  void evidence_of_the_gender_is_what_shows_it_first() {
    ResolvedEntities graph =
        resolve(
            """
            Mara/NNP//PERSON Ellison/NNP//PERSON left/VBD ./.
            Fisherman/NN/fisherman Odd/NNP//PERSON Hallam/NNP//PERSON stayed/VBD ./.
            Robin/NNP//PERSON Sande/NNP//PERSON said/VBD/say that/IN she/PRP was/VBD there/RB ./.
            Kim/NNP//PERSON Orlo/NNP//PERSON left/VBD ./.\
            """);

    assertThat(evidence(graph, "Mara Ellison")).contains("Mara");
    assertThat(evidence(graph, "Odd Hallam")).contains("Fisherman");
    assertThat(evidence(graph, "Robin Sande")).contains("she");
    assertThat(evidence(graph, "Kim Orlo")).isEmpty();
    assertThat(named(graph, "Kim Orlo").profile().gender()).isEqualTo(Gender.UNKNOWN);
  }

  private static Optional<String> evidence(ResolvedEntities graph, String name) {
    return named(graph, name).profile().genderEvidence().map(Excerpt::text);
  }

  private static final String TWO_PEOPLE =
      """
      Ellison/NNP//PERSON stays/VBZ

      Mara/NNP//PERSON Ellison/NNP//PERSON met/VBD Ivo/NNP//PERSON Karel/NNP//PERSON ./.
      Ellison/NNP//PERSON said/VBD yes/UH ./.\
      """;

  private static Map<String, Double> salience(AnnotatedText text, List<NamedSource> sources) {
    return RESOLVER.resolve(text).settled(sources).stream()
        .collect(
            Collectors.toMap(
                weighed -> weighed.entity().profile().name(), WeighedEntity::salience));
  }

  @Test
  void salience_follows_the_formula() {
    AnnotatedText text = AnnotatedTexts.of(TWO_PEOPLE);
    EntityDraft ellison = named(RESOLVER.resolve(text), "Mara Ellison");
    NamedSource source =
        new NamedSource(
            "Mara Ellison",
            SourceType.PERSON,
            false,
            Optional.of(ellison.id()),
            Optional.of(ellison.mentions().get(2).excerpt()));
    int karelAt = text.article().text().indexOf("Ivo");
    double karel = 0.45 / 3 + 0.25 * (1 - karelAt / (double) text.article().text().length());

    Map<String, Double> salience = salience(text, List.of(source));

    assertThat(salience.get("Mara Ellison")).isEqualTo(1);
    assertThat(salience.get("Ivo Karel")).isEqualTo(Math.round(karel * 1000) / 1000.0);
  }

  @Test
  void a_title_takes_the_place_of_a_first_line_that_is_none() {
    String sentence = "We/PRP met/VBD Ivo/NNP//PERSON Karel/NNP//PERSON ./.\n\nHe/PRP left/VBD ./.";
    AnnotatedText plain = AnnotatedTexts.of(sentence);
    Article article = plain.article();

    double untitled = salience(plain, List.of()).get("Ivo Karel");

    assertThat(salience(titled(plain, article.withTitle("KAREL’S harbour")), List.of()))
        .containsEntry("Ivo Karel", Math.round((untitled + 0.15) * 1000) / 1000.0);
    assertThat(salience(titled(plain, article.withTitle("Karelia’s harbour")), List.of()))
        .containsEntry("Ivo Karel", untitled);
  }

  private static AnnotatedText titled(AnnotatedText text, Article article) {
    return new AnnotatedText(
        article, text.tokens(), text.sentences(), text.paragraphs(), text.names());
  }
}
