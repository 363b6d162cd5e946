package dev.byline.pipeline.internal.source;

import static dev.byline.pipeline.internal.source.EntityTests.RESOLVER;
import static dev.byline.pipeline.internal.source.EntityTests.lastOf;
import static dev.byline.pipeline.internal.source.EntityTests.named;
import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.attribution.SourceType;
import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import dev.byline.entity.MentionKind;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.text.Excerpt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EntityResolverTest {

  private AnnotatedText text;

  private ResolvedEntities resolve(String notation) {
    text = AnnotatedTexts.of(notation);
    return RESOLVER.resolve(text);
  }

  private static List<String> texts(EntityDraft entity) {
    return entity.mentions().stream().map(mention -> mention.excerpt().text()).toList();
  }

  private NamedSource source(ResolvedEntities graph, String... words) {
    return graph.source(lastOf(text, words), SpeechContext.NONE);
  }

  @Test
  void surnameInTheHeadlineBelongsToTheFullNameBelow() {
    ResolvedEntities graph =
        resolve(
            """
            Ellison/NNP//PERSON warns/VBZ/warn ministers/NNS/minister

            Mara/NNP//PERSON Ellison/NNP//PERSON said/VBD/say no/DT ./.
            Ellison/NNP//PERSON left/VBD/leave ./.\
            """);

    EntityDraft ellison = named(graph, "Mara Ellison");
    assertThat(texts(ellison)).containsExactly("Ellison", "Mara Ellison", "Ellison");
    assertThat(ellison.aliases()).containsExactly("Ellison");
    assertThat(ellison.id().value()).isEqualTo("e1");
    assertThat(ellison.gender()).isEqualTo(Gender.FEMALE);
  }

  @Test
  void titleIsARoleAndNoPartOfTheName() {
    ResolvedEntities graph =
        resolve(
            """
            Deputy/NNP/deputy Minister/NNP/minister Ivo/NNP//PERSON Karel/NNP//PERSON left/VBD/leave ./.
            Mr./NNP Karel/NNP//PERSON returned/VBD/return ./.\
            """);

    EntityDraft karel = named(graph, "Ivo Karel");
    assertThat(karel.roles()).containsExactly("Deputy Minister");
    assertThat(texts(karel)).containsExactly("Ivo Karel", "Karel");
  }

  @Test
  void appositionBehindInFrontAndCopulaGiveRoles() {
    ResolvedEntities graph =
        resolve(
            """
            Ivo/NNP//PERSON Karel/NNP//PERSON ,/, a/DT spokesman/NN/spokesman for/IN the/DT port/NN/port ,/, agreed/VBD/agree ./.
            The/DT head/NN/head of/IN the/DT union/NN/union ,/, Ana/NNP//PERSON Ruiz/NNP//PERSON ,/, left/VBD/leave ./.
            Mara/NNP//PERSON Ellison/NNP//PERSON is/VBZ/be a/DT lawyer/NN/lawyer ./.\
            """);

    assertThat(named(graph, "Ivo Karel").roles()).containsExactly("a spokesman for the port");
    assertThat(named(graph, "Ivo Karel").gender()).isEqualTo(Gender.MALE);
    assertThat(named(graph, "Ana Ruiz").roles()).containsExactly("The head of the union");
    assertThat(named(graph, "Mara Ellison").roles()).containsExactly("a lawyer");
  }

  @Test
  void roleLeadsBackToItsBearer() {
    ResolvedEntities graph =
        resolve(
            """
            Foreign/NNP Minister/NNP/minister Ivo/NNP//PERSON Karel/NNP//PERSON met/VBD/meet Ana/NNP//PERSON Ruiz/NNP//PERSON ./.
            The/DT minister/NN/minister said/VBD/say yes/UH ./.\
            """);

    NamedSource minister = source(graph, "The", "minister");
    assertThat(minister.name()).isEqualTo("Ivo Karel");
    assertThat(minister.type()).isEqualTo(SourceType.PERSON);
    assertThat(minister.anonymous()).isFalse();
    assertThat(minister.entity()).contains(named(graph, "Ivo Karel").id());
    assertThat(minister.mention().map(Excerpt::text)).contains("minister");
  }

  @Test
  void roleOfAnotherCountryIsSomebodyElse() {
    ResolvedEntities graph =
        resolve(
            """
            Vellish/JJ Minister/NNP/minister Ivo/NNP//PERSON Karel/NNP//PERSON left/VBD/leave ./.
            The/DT Osterian/JJ minister/NN/minister said/VBD/say yes/UH ./.\
            """);

    NamedSource minister = source(graph, "The", "Osterian", "minister");
    assertThat(minister.name()).isEqualTo("Osterian minister");
    assertThat(minister.anonymous()).isTrue();
  }

  @Test
  void institutionsAreNamedByTheirHeadNoun() {
    ResolvedEntities graph =
        resolve(
            """
            The/DT Vellish/JJ state/NN/state border/NN/border committee/NN/committee agreed/VBD/agree ./.
            Velland/NNP//LOCATION 's/POS defence/NN/defence ministry/NN/ministry said/VBD/say no/DT ./.
            The/DT ministry/NN/ministry said/VBD/say yes/UH ./.\
            """);

    assertThat(named(graph, "Vellish state border committee").type())
        .isEqualTo(EntityType.ORGANIZATION);
    NamedSource ministry = source(graph, "The", "ministry");
    assertThat(ministry.name()).isEqualTo("Velland 's defence ministry");
    assertThat(ministry.type()).isEqualTo(SourceType.ORGANIZATION);
  }

  @Test
  void anyCourtIsNoName() {
    ResolvedEntities graph = resolve("A/DT Vellish/JJ court/NN/court agreed/VBD/agree ./.");

    assertThat(graph.entities())
        .filteredOn(entity -> entity.type() == EntityType.ORGANIZATION)
        .flatExtracting(EntityDraft::mentions)
        .extracting(mention -> mention.kind())
        .containsExactly(MentionKind.NOMINAL);
  }

  @Test
  void abbreviationStandsForItsExpansion() {
    ResolvedEntities graph =
        resolve(
            """
            The/DT Port/NNP//ORGANIZATION Workers/NNP//ORGANIZATION Union/NNP//ORGANIZATION met/VBD/meet ./.
            PWU/NNP//ORGANIZATION agreed/VBD/agree ./.
            The/DT Coast/NNP//ORGANIZATION League/NNP//ORGANIZATION (/( Kustbund/NNP//ORGANIZATION )/) left/VBD/leave ./.\
            """);

    assertThat(named(graph, "Port Workers Union").aliases()).containsExactly("PWU");
    assertThat(named(graph, "Coast League").aliases()).containsExactly("Kustbund");
  }

  @Test
  void nationalityMembersAndCountryAreThreeEntities() {
    ResolvedEntities graph =
        resolve(
            """
            Velland/NNP//LOCATION fined/VBD/fine Vellish/JJ banks/NNS/bank ./.
            The/DT Velds/NNPS said/VBD/say no/DT ./.\
            """);

    assertThat(named(graph, "Velland").type()).isEqualTo(EntityType.LOCATION);
    assertThat(named(graph, "Vellish").type()).isEqualTo(EntityType.GROUP);
    assertThat(source(graph, "The", "Velds").type()).isEqualTo(SourceType.GROUP);
    assertThat(source(graph, "Velland").type()).isEqualTo(SourceType.LOCATION);
  }

  @Test
  void twoPeopleWithOneSurnameStayApart() {
    ResolvedEntities graph =
        resolve(
            """
            Mara/NNP//PERSON Ellison/NNP//PERSON married/VBD/marry Ivo/NNP//PERSON Ellison/NNP//PERSON ./.
            Mrs./NNP Ellison/NNP//PERSON said/VBD/say yes/UH ./.
            Mr./NNP Ellison/NNP//PERSON said/VBD/say no/DT ./.\
            """);

    assertThat(source(graph, "Mrs.", "Ellison").name()).isEqualTo("Mara Ellison");
    assertThat(source(graph, "Mr.", "Ellison").name()).isEqualTo("Ivo Ellison");
  }

  @Test
  void personIsNeverAPlaceOfThatName() {
    ResolvedEntities graph =
        resolve(
            """
            Ivo/NNP//PERSON Karel/NNP//PERSON flew/VBD/fly to/TO Port/NNP//LOCATION Karel/NNP//LOCATION ./.
            Karel/NNP//LOCATION said/VBD/say yes/UH ./.\
            """);

    assertThat(texts(named(graph, "Ivo Karel"))).containsExactly("Ivo Karel", "Karel");
    assertThat(named(graph, "Port Karel").type()).isEqualTo(EntityType.LOCATION);
  }

  @Test
  void oneNameInTwoTransliterations() {
    ResolvedEntities graph =
        resolve(
            """
            Ivo/NNP//PERSON Kharvin/NNP//PERSON left/VBD/leave ./.
            Harvyn/NNP//PERSON returned/VBD/return ./.\
            """);

    assertThat(named(graph, "Ivo Kharvin").aliases()).containsExactly("Harvyn");
  }

  @Test
  void nameFoundOnceIsANameThroughout() {
    ResolvedEntities graph =
        resolve(
            """
            Ana/NNP//PERSON Ruiz/NNP//PERSON left/VBD/leave ./.
            Later/RB Ruiz/NNP returned/VBD/return ./.\
            """);

    assertThat(texts(named(graph, "Ana Ruiz"))).containsExactly("Ana Ruiz", "Ruiz");
  }

  @Test
  void hyphenatedSurnameIsOneName() {
    ResolvedEntities graph =
        resolve("Ana/NNP//PERSON Long/NNP//PERSON ~-/HYPH ~Ruiz/NNP//PERSON left/VBD/leave ./.");

    assertThat(named(graph, "Ana Long-Ruiz").type()).isEqualTo(EntityType.PERSON);
  }

  @Test
  void handleInBracketsIsTheNameBeforeIt() {
    ResolvedEntities graph =
        resolve("Ana/NNP//PERSON Ruiz/NNP//PERSON (/( @portana/NN )/) agreed/VBD/agree ./.");

    assertThat(named(graph, "Ana Ruiz").aliases()).containsExactly("@portana");
  }

  @Test
  void pronounsAgreeInGender() {
    ResolvedEntities graph =
        resolve(
            """
            Mara/NNP//PERSON Ellison/NNP//PERSON met/VBD/meet Ivo/NNP//PERSON Karel/NNP//PERSON ./.
            He/PRP said/VBD/say yes/UH ./.
            She/PRP said/VBD/say no/DT ./.\
            """);

    assertThat(source(graph, "He").name()).isEqualTo("Ivo Karel");
    assertThat(source(graph, "She").name()).isEqualTo("Mara Ellison");
    assertThat(named(graph, "Ivo Karel").mentions())
        .extracting(mention -> mention.kind())
        .containsExactly(MentionKind.NAME, MentionKind.PRONOUN);
  }

  @Test
  void onlyPersonAroundGainsTheGenderOfThePronoun() {
    ResolvedEntities graph =
        resolve(
            """
            Sunniva/NNP//PERSON Holt/NNP//PERSON left/VBD/leave ./.
            She/PRP returned/VBD/return ./.\
            """);

    assertThat(named(graph, "Sunniva Holt").gender()).isEqualTo(Gender.FEMALE);
  }

  @Test
  void nameMayFollowItsPronoun() {
    ResolvedEntities graph =
        resolve(
            "As/IN she/PRP left/VBD/leave ,/, Mara/NNP//PERSON Ellison/NNP//PERSON wept/VBD/weep"
                + " ./.");

    assertThat(source(graph, "she").name()).isEqualTo("Mara Ellison");
  }

  @Test
  void pronounThatNothingResolvesStandsForItself() {
    ResolvedEntities graph = resolve("She/PRP said/VBD/say yes/UH ./.");

    NamedSource she = source(graph, "She");
    assertThat(she.name()).isEqualTo("She");
    assertThat(she.entity()).isEmpty();
    assertThat(she.type()).isEqualTo(SourceType.PERSON);
  }

  @Test
  void whoHasJustSpokenIsLikelierToGoOn() {
    ResolvedEntities graph =
        resolve(
            """
            Ivo/NNP//PERSON Karel/NNP//PERSON saw/VBD/see Ivo/NNP//PERSON Brandt/NNP//PERSON ./.
            “/`` Yes/UH ,/, ”/'' he/PRP said/VBD/say ./.\
            """);

    NamedSource brandt = source(graph, "Ivo", "Brandt");
    SpeechContext spoke = new SpeechContext(List.of(brandt), Optional.empty());
    assertThat(source(graph, "he").name()).isEqualTo("Ivo Karel");
    assertThat(graph.source(lastOf(text, "he"), spoke).name()).isEqualTo("Ivo Brandt");
    assertThat(graph.candidates(lastOf(text, "he"), spoke))
        .extracting(ReferentCandidate::name)
        .containsExactly("Ivo Brandt", "Ivo Karel");

    List<EntityDraft> settled =
        graph.settled(List.of(graph.source(lastOf(text, "he"), spoke))).stream()
            .map(WeighedEntity::entity)
            .toList();
    assertThat(settled)
        .extracting(EntityResolverTest::texts)
        .containsExactly(List.of("Ivo Karel"), List.of("Ivo Brandt", "he"));
  }

  @Test
  void nameRunTogetherWithAnInstitutionIsTakenApart() {
    ResolvedEntities graph =
        resolve(
            """
            The/DT editor/NN -/HYPH in/IN -/HYPH chief/NN of/IN the/DT radio/NN channel/NN \
            Norlys/NNP//ORGANIZATION Mara/NNP//ORGANIZATION Ellison/NNP//ORGANIZATION left/VBD ./.\
            """);

    assertThat(named(graph, "Mara Ellison").type()).isEqualTo(EntityType.PERSON);
    assertThat(named(graph, "Norlys").roles()).containsExactly("radio channel");
    assertThat(named(graph, "Mara Ellison").roles())
        .containsExactly("editor - in - chief of the radio channel Norlys");
  }

  @Test
  void courtesyIsNoPartOfARole() {
    ResolvedEntities graph =
        resolve(
            """
            In/IN a/DT speech/NN Mrs./NNP Mara/NNP//PERSON Ellison/NNP//PERSON agreed/VBD/agree ./.
            Lawyer/NN Mr./NNP Ivo/NNP//PERSON Karel/NNP//PERSON agreed/VBD/agree ./.\
            """);

    assertThat(named(graph, "Mara Ellison").roles()).isEmpty();
    assertThat(named(graph, "Ivo Karel").roles()).containsExactly("Lawyer");
  }

  @Test
  void roleMayEndLikeAPlural() {
    ResolvedEntities graph =
        resolve(
            """
            Ivo/NNP//PERSON Karel/NNP//PERSON ,/, the/DT Vellish/JJ chargé/NN d’affaires/NNS ,/, \
            agreed/VBD/agree ./.\
            """);

    assertThat(named(graph, "Ivo Karel").roles()).containsExactly("the Vellish chargé d’affaires");
  }

  @Test
  void twoWhoActTogetherAreThey() {
    ResolvedEntities graph =
        resolve(
            """
            Mara/NNP//PERSON Ellison/NNP//PERSON and/CC Ivo/NNP//PERSON Karel/NNP//PERSON left/VBD/leave ./.
            They/PRP said/VBD/say no/UH ./.\
            """);

    NamedSource they = source(graph, "They");
    assertThat(they.name()).isEqualTo("Mara Ellison and Ivo Karel");
    assertThat(they.type()).isEqualTo(SourceType.GROUP);
    assertThat(graph.entities()).hasSize(2);
  }

  @Test
  void whoseItIsIsSaidInFull() {
    ResolvedEntities graph =
        resolve(
            """
            Ivo/NNP//PERSON Karel/NNP//PERSON ’s/POS campaign/NN paid/VBD/pay ./.
            Mara/NNP//PERSON Ellison/NNP//PERSON left/VBD/leave ./.
            Her/PRP$ campaign/NN said/VBD/say no/UH ./.
            Karel/NNP//PERSON agreed/VBD/agree ./.
            His/PRP$ campaign/NN said/VBD/say yes/UH ./.\
            """);

    assertThat(source(graph, "Her", "campaign").name()).isEqualTo("Mara Ellison’s campaign");
    NamedSource his = source(graph, "His", "campaign");
    assertThat(his.name()).isEqualTo("Ivo Karel ’s campaign");
    assertThat(his.entity()).isNotEqualTo(source(graph, "Her", "campaign").entity());
  }

  @Test
  void surveyMayGoOnAsAStudy() {
    ResolvedEntities graph =
        resolve(
            """
            A/DT recent/JJ survey/NN of/IN bakers/NNS appeared/VBD/appear ./.
            The/DT study/NN found/VBD/find much/JJ ./.\
            """);

    assertThat(source(graph, "The", "study").name()).isEqualTo("recent survey of bakers");
  }

  @Test
  void engineDecidesInsteadOfTheRules() {
    text =
        AnnotatedTexts.of(
            """
            Ivo/NNP//PERSON Karel/NNP//PERSON saw/VBD/see Oskar/NNP//PERSON Brandt/NNP//PERSON ./.
            He/PRP left/VBD/leave ./.
            The/DT baker/NN said/VBD/say no/UH ./.
            She/PRP said/VBD/say yes/UH ./.\
            """);
    int brandt = lastOf(text, "Brandt").start();
    int he = lastOf(text, "He").start();
    int baker = lastOf(text, "baker").start();

    ResolvedEntities graph =
        new EntityResolver(
                new Gazetteer(Set.of(), Set.of(), Map.of(), Map.of()),
                Optional.of(unused -> List.of(List.of(brandt, he, baker))))
            .resolve(text);

    assertThat(source(graph, "He").name()).isEqualTo("Oskar Brandt");
    assertThat(source(graph, "The", "baker").name()).isEqualTo("Oskar Brandt");
    assertThat(source(graph, "She").name()).isEqualTo("She");
  }

  @Test
  void newSubjectOutweighsWhoSpokeBefore() {
    ResolvedEntities graph =
        resolve(
            """
            Ivo/NNP//PERSON Brandt/NNP//PERSON said/VBD/say yes/UH ./.
            Ivo/NNP//PERSON Karel/NNP//PERSON ,/, who/WP won/VBD/win in/IN May/NNP ,/, came/VBD/come ./.
            He/PRP hopes/VBZ/hope to/TO win/VB/win again/RB ./.\
            """);

    SpeechContext spoke =
        new SpeechContext(List.of(source(graph, "Ivo", "Brandt")), Optional.empty());
    assertThat(graph.source(lastOf(text, "He"), spoke).name()).isEqualTo("Ivo Karel");
  }

  @Test
  void subjectIsSeenOverALongAside() {
    ResolvedEntities graph =
        resolve(
            """
            Ivo/NNP//PERSON Karel/NNP//PERSON ,/, a/DT baker/NN who/WP had/VBD/have met/VBN/meet \
            Oskar/NNP//PERSON Brandt/NNP//PERSON at/IN school/NN ,/, in/IN town/NN and/CC on/IN \
            the/DT road/NN ,/, agreed/VBD/agree ./.
            He/PRP left/VBD/leave ./.\
            """);

    assertThat(source(graph, "He").name()).isEqualTo("Ivo Karel");
  }

  @Test
  void topicOfASentenceIsWhoIsMeant() {
    ResolvedEntities graph =
        resolve(
            """
            Ivo/NNP//PERSON Brandt/NNP//PERSON said/VBD/say yes/UH ./.
            As/IN for/IN Ivo/NNP//PERSON Karel/NNP//PERSON ,/, nobody/NN knew/VBD/know ./.
            He/PRP left/VBD/leave ./.\
            """);

    assertThat(source(graph, "He").name()).isEqualTo("Ivo Karel");
  }

  @Test
  void nobodyIsHeInHisOwnQuotation() {
    ResolvedEntities graph =
        resolve(
            """
            Ivo/NNP//PERSON Brandt/NNP//PERSON met/VBD/meet Ivo/NNP//PERSON Karel/NNP//PERSON ./.
            “/`` He/PRP agreed/VBD/agree ,/, ”/'' said/VBD/say Brandt/NNP//PERSON ./.\
            """);

    SpeechContext within =
        new SpeechContext(List.of(), Optional.of(source(graph, "Ivo", "Brandt")));
    assertThat(graph.source(lastOf(text, "He"), within).name()).isEqualTo("Ivo Karel");
  }

  @Test
  void ownerOfTheSubjectIsMoreProminentThanAnObject() {
    ResolvedEntities graph =
        resolve(
            """
            Ivo/NNP//PERSON Karel/NNP//PERSON ’s/POS plan/NN angered/VBD/anger \
            Oskar/NNP//PERSON Brandt/NNP//PERSON ./.
            He/PRP left/VBD/leave ./.\
            """);

    assertThat(source(graph, "He").name()).isEqualTo("Ivo Karel");
  }

  @Test
  void whoIsOnlyMentionedInsideQuotationMarksHasNotSpoken() {
    ResolvedEntities graph =
        resolve(
            """
            Ivo/NNP//PERSON Karel/NNP//PERSON agreed/VBD/agree ./.
            “/`` Oskar/NNP//PERSON Brandt/NNP//PERSON lied/VBD/lie ,/, ”/'' he/PRP said/VBD/say ./.\
            """);

    assertThat(source(graph, "he").name()).isEqualTo("Ivo Karel");
  }

  @Test
  void firstPersonIsWhoeverUttersTheQuotation() {
    ResolvedEntities graph =
        resolve(
            """
            “/`` I/PRP agree/VBP ,/, ”/'' Ivo/NNP//PERSON Karel/NNP//PERSON said/VBD/say ./.
            I/PRP saw/VBD/see it/PRP ./.\
            """);

    NamedSource karel = source(graph, "Ivo", "Karel");
    TokenRange first = new TokenRange(1, 2);
    NamedSource speaker = graph.source(first, new SpeechContext(List.of(), Optional.of(karel)));
    assertThat(speaker.name()).isEqualTo("Ivo Karel");
    assertThat(speaker.mention().map(Excerpt::text)).contains("I");
    assertThat(source(graph, "I").type()).isEqualTo(SourceType.AUTHOR);
  }

  @Test
  void severalSpeakTogether() {
    ResolvedEntities graph =
        resolve(
            """
            Ivo/NNP//PERSON Karel/NNP//PERSON left/VBD/leave ./.
            Karel/NNP//PERSON and/CC Ana/NNP//PERSON Ruiz/NNP//PERSON said/VBD/say yes/UH ./.\
            """);

    NamedSource both = source(graph, "Karel", "and", "Ana", "Ruiz");
    assertThat(both.name()).isEqualTo("Ivo Karel and Ana Ruiz");
    assertThat(both.type()).isEqualTo(SourceType.GROUP);
    assertThat(both.entity()).isEmpty();
  }

  @Test
  void unnamedOfficialIsAnonymousAndOneThroughout() {
    ResolvedEntities graph =
        resolve(
            """
            A/DT union/NN/union official/NN/official who/WP asked/VBD/ask not/RB to/TO be/VB named/VBN said/VBD/say yes/UH ./.
            The/DT official/NN/official said/VBD/say no/DT ./.\
            """);

    NamedSource first =
        source(graph, "A", "union", "official", "who", "asked", "not", "to", "be", "named");
    assertThat(first.name()).isEqualTo("union official");
    assertThat(first.anonymous()).isTrue();
    assertThat(first.mention().map(Excerpt::text)).contains("union official");
    NamedSource again = source(graph, "The", "official");
    assertThat(again.name()).isEqualTo("union official");
    assertThat(again.entity()).isEqualTo(first.entity()).isPresent();
  }

  @Test
  void whoIsAPersonThoughAnAuthorityStandsNearer() {
    ResolvedEntities graph =
        resolve(
            "An/DT official/NN/official of/IN the/DT port/NN/port authority/NN/authority ,/,"
                + " who/WP asked/VBD/ask for/IN time/NN ,/, left/VBD/leave ./.");

    NamedSource who = source(graph, "who");
    assertThat(who.name()).isEqualTo("official of the port authority");
    assertThat(who.type()).isEqualTo(SourceType.PERSON);
  }

  @Test
  void whatTwoAreCalledTogetherStandsForBoth() {
    ResolvedEntities graph =
        resolve(
            "Help/NN came/VBD/come from/IN Velland/NNP//LOCATION and/CC Osteria/NNP//LOCATION ,/,"
                + " the/DT two/CD largest/JJS neighbours/NNS/neighbour ,/, which/WDT vowed/VBD/vow"
                + " more/JJR ./.");

    assertThat(source(graph, "which").name()).isEqualTo("Velland and Osteria");
  }

  @Test
  void ageStandsForThePersonSpokenOf() {
    ResolvedEntities graph =
        resolve(
            """
            Mara/NNP//PERSON Ellison/NNP//PERSON left/VBD/leave ./.
            Ellison/NNP//PERSON wept/VBD/weep ./.
            Ellison/NNP//PERSON slept/VBD/sleep ./.
            The/DT 67/CD ~-/HYPH ~year/NN/year ~-/HYPH ~old/JJ denied/VBD/deny it/PRP ./.\
            """);

    NamedSource age = source(graph, "The", "67", "-", "year", "-", "old");
    assertThat(age.name()).isEqualTo("Mara Ellison");
    assertThat(age.mention().map(Excerpt::text)).contains("67-year-old");
  }

  @Test
  void sourceKindsFollowTheHeadNoun() {
    ResolvedEntities graph =
        resolve(
            """
            A/DT new/JJ survey/NN/survey found/VBD/find much/JJ ./.
            Two/CD officials/NNS/official said/VBD/say yes/UH ./.
            Reuters/NNP//ORGANIZATION reported/VBD/report it/PRP ./.
            A/DT Vale/NNP//PERSON supporter/NN/supporter said/VBD/say no/DT ./.\
            """);

    assertThat(source(graph, "A", "new", "survey").type()).isEqualTo(SourceType.DOCUMENT);
    assertThat(source(graph, "Two", "officials").type()).isEqualTo(SourceType.GROUP);
    assertThat(source(graph, "Reuters").type()).isEqualTo(SourceType.ORGANIZATION);
    NamedSource supporter = source(graph, "A", "Vale", "supporter");
    assertThat(supporter.name()).isEqualTo("Vale supporter");
    assertThat(supporter.type()).isEqualTo(SourceType.PERSON);
  }

  @Test
  void titleAndAppositionAreNoPartOfTheMention() {
    ResolvedEntities graph =
        resolve(
            """
            The/DT head/NN/head of/IN the/DT union/NN/union ,/, Ana/NNP//PERSON Ruiz/NNP//PERSON ,/, said/VBD/say no/DT ./.
            Baker/NNP/baker Ivo/NNP//PERSON Karel/NNP//PERSON ,/, a/DT member/NN/member ,/, said/VBD/say yes/UH ./.\
            """);

    NamedSource ruiz = source(graph, "The", "head", "of", "the", "union", ",", "Ana", "Ruiz");
    assertThat(ruiz.name()).isEqualTo("Ana Ruiz");
    assertThat(ruiz.mention().map(Excerpt::text)).contains("Ana Ruiz");
    NamedSource karel = source(graph, "Baker", "Ivo", "Karel", ",", "a", "member");
    assertThat(karel.mention().map(Excerpt::text)).contains("Ivo Karel");
  }

  @Test
  void headlineNamesRunTogetherAreCut() {
    ResolvedEntities graph =
        resolve(
            """
            Ana/NNP//PERSON Ruiz/NNP//PERSON Meets/NNP//PERSON Ivo/NNP//PERSON Karel/NNP//PERSON

            Ana/NNP//PERSON Ruiz/NNP//PERSON met/VBD/meet Ivo/NNP//PERSON Karel/NNP//PERSON ./.\
            """);

    assertThat(graph.entities())
        .extracting(EntityDraft::name)
        .containsExactly("Ana Ruiz", "Ivo Karel");
  }

  @Test
  void emptyTextHasNoEntities() {
    AnnotatedText empty =
        new AnnotatedText(
            dev.byline.text.Article.of(""), List.of(), List.of(), List.of(), List.of());

    assertThat(RESOLVER.resolve(empty).entities()).isEmpty();
  }

  @Test
  void mentionsOfAllEntitiesStandInTheText() {
    ResolvedEntities graph =
        resolve(
            """
            The/DT Vellish/JJ court/NN/court and/CC Ivo/NNP//PERSON Karel/NNP//PERSON said/VBD/say it/PRP ,/, he/PRP added/VBD/add ./.\
            """);

    assertThat(
            graph.entities().stream()
                .flatMap(entity -> entity.mentions().stream())
                .map(mention -> text.article().textOf(mention.excerpt().span()))
                .collect(Collectors.toSet()))
        .contains("Vellish court", "Ivo Karel", "he");
  }
}
