package dev.byline.pipeline.internal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.attribution.DocumentKind;
import dev.byline.entity.Affiliation;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.attribution.AttributionRelation;
import dev.byline.pipeline.internal.source.NamedRelation;
import dev.byline.pipeline.internal.source.NamedSource;
import dev.byline.pipeline.internal.source.SpeechContext;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescribedSourcesTest {

  private static final EntityResolver RESOLVER = EntityResolver.create();

  /** The source of a claim of "no" for each source that is named by its words, in text order. */
  private static List<DescribedSource> sources(String notation, String... mentions) {
    AnnotatedText text = AnnotatedTexts.of(notation);
    ResolvedEntities graph = RESOLVER.resolve(text);
    List<NamedRelation> claims = claims(text, graph, mentions);
    DescribedSources described = DescribedSources.of(text, graph, claims);
    return claims.stream().map(claim -> described.describe(claim.source().orElseThrow())).toList();
  }

  private static List<NamedRelation> claims(
      AnnotatedText text, ResolvedEntities graph, String... mentions) {
    List<NamedRelation> claims = new ArrayList<>();
    int from = 0;
    for (String words : mentions) {
      int start = text.article().text().indexOf(words, from);
      Excerpt mention = text.article().excerpt(new Span(start, start + words.length()));
      TokenRange tokens = text.tokensIn(mention.span()).orElseThrow();
      NamedSource source = graph.source(tokens, SpeechContext.NONE).mentionedAt(mention);
      int at = text.article().text().indexOf("said", start);
      TokenRange cue = text.tokensIn(new Span(at, at + 4)).orElseThrow();
      claims.add(new NamedRelation(relation(tokens, cue), Optional.of(source)));
      from = mention.end();
    }
    return claims;
  }

  private static AttributionRelation relation(TokenRange source, TokenRange cue) {
    return new AttributionRelation(
        Optional.of(cue),
        Optional.of(source),
        List.of(cue),
        AttributionRelation.Evidence.CERTAIN,
        "test");
  }

  private static boolean isAnonymous(DescribedSource source) {
    return source.named().anonymous() || source.anonymityGrounds().isPresent();
  }

  private static Optional<String> role(DescribedSource source) {
    return source.profile().role().map(Excerpt::text);
  }

  private static Optional<String> affiliation(DescribedSource source) {
    return source.profile().affiliation().map(Affiliation::name);
  }

  private static Optional<String> grounds(DescribedSource source) {
    return source.anonymityGrounds().map(Excerpt::text);
  }

  private static final String KAREL = "Ivo/NNP//PERSON Karel/NNP//PERSON";
  private static final String UNION = "Port/NNP//ORGANIZATION Union/NNP//ORGANIZATION";

  private static DescribedSource source(String notation, String mention) {
    return sources(notation, mention).get(0);
  }

  @Test
  void a_named_source_has_the_role_stated_here_else_the_first() {
    List<DescribedSource> sources =
        sources(
            KAREL
                + " ,/, a/DT lawyer/NN/lawyer for/IN the/DT "
                + UNION
                + " ,/, said/VBD no/UH ./.\n"
                + "Former/JJ mayor/NN/mayor "
                + KAREL
                + " said/VBD no/UH ./.\nKarel/NNP//PERSON said/VBD no/UH ./.",
            "Ivo Karel , a lawyer for the Port Union",
            "Former mayor Ivo Karel",
            "Karel");

    assertThat(sources)
        .extracting(DescribedSourcesTest::role)
        .containsExactly(
            Optional.of("a lawyer for the Port Union"),
            Optional.of("Former mayor"),
            Optional.of("a lawyer for the Port Union"));
    assertThat(sources)
        .extracting(DescribedSourcesTest::affiliation)
        .containsOnly(Optional.of("Port Union"));
    assertThat(sources).noneMatch(DescribedSourcesTest::isAnonymous);
  }

  @Test
  void the_description_of_the_unnamed_is_their_role() {
    DescribedSource official =
        source(
            "One/CD senior/JJ " + UNION + " official/NN/official said/VBD no/UH ./.",
            "One senior Port Union official");

    assertThat(role(official)).contains("senior Port Union official");
    assertThat(affiliation(official)).contains("Port Union");
    assertThat(isAnonymous(official)).isTrue();
    assertThat(official.anonymityGrounds()).isEmpty();
  }

  @Test
  void grounds_hold_for_all_that_the_same_source_says() {
    List<DescribedSource> sources =
        sources(
            """
            A/DT union/NN/union official/NN/official ,/, who/WP asked/VBD/ask not/RB to/TO be/VB named/VBN/name ,/, said/VBD/say no/UH ./.
            The/DT official/NN/official said/VBD/say yes/UH ./.
            Ivo/NNP//PERSON Karel/NNP//PERSON said/VBD/say no/UH ./.\
            """,
            "A union official",
            "The official",
            "Ivo Karel");

    assertThat(sources)
        .extracting(DescribedSourcesTest::grounds)
        .containsExactly(
            Optional.of("who asked not to be named"),
            Optional.of("who asked not to be named"),
            Optional.empty());
    assertThat(isAnonymous(sources.get(2))).isFalse();
  }

  @Test
  void several_people_may_be_anonymous_together() {
    DescribedSource officials =
        source(
            "Two/CD officials/NNS/official said/VBD/say on/IN condition/NN of/IN anonymity/NN"
                + " ./.",
            "Two officials");

    assertThat(isAnonymous(officials)).isTrue();
    assertThat(grounds(officials)).contains("on condition of anonymity");
  }

  /** In the sentence behind, and without the cue behind a reason. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No/UH ~,/, a/DT union/NN/union official/NN/official said/VBD/say ~./. //"
            + " She/PRP asked/VBD/ask not/RB to/TO be/VB named/VBN/name ~./."
            + " | a union official | asked not to be named",
        "An/DT aide/NN/aide who/WP asked/VBD/ask not/RB to/TO be/VB named/VBN/name"
            + " because/IN talks/NNS go/VBP on/RP said/VBD/say no/UH ~./."
            + " | An aide | who asked not to be named because talks go on"
      })
  void grounds_are_all_that_is_said_of_them(String notation, String mention, String grounds) {
    assertThat(grounds(source(notation.replace(" // ", "\n"), mention))).contains(grounds);
  }

  @Test
  void nobody_with_a_name_is_anonymous() {
    DescribedSource karel =
        source(
            KAREL + " said/VBD/say aides/NNS/aide asked/VBD/ask not/RB to/TO be/VB named/VBN ./.",
            "Ivo Karel");

    assertThat(isAnonymous(karel)).isFalse();
    assertThat(karel.anonymityGrounds()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A/DT poll/NN/poll by/IN Port/NNP//ORGANIZATION Union/NNP//ORGANIZATION said/VBD no/UH |"
            + " A poll by Port Union | POLL | Port Union",
        "The/DT Port/NNP//ORGANIZATION Union/NNP//ORGANIZATION report/NN/report said/VBD no/UH |"
            + " The Port Union report | REPORT | Port Union",
        "Port/NNP//ORGANIZATION Union/NNP//ORGANIZATION 's/POS tweet/NN/tweet said/VBD no/UH |"
            + " Port Union 's tweet | POST | Port Union",
        "A/DT study/NN/study conducted/VBN by/IN Port/NNP//ORGANIZATION Union/NNP//ORGANIZATION"
            + " said/VBD no/UH | A study conducted by Port Union | REPORT | Port Union",
        "The/DT indictment/NN/indictment said/VBD no/UH | The indictment | FILING | ",
        "The/DT placard/NN/placard said/VBD no/UH | The placard | OTHER | ",
      })
  void a_document_has_a_kind_and_a_maker(
      String notation, String mention, DocumentKind kind, String maker) {
    DescribedSource document = source(notation, mention);

    assertThat(document.profile().document()).contains(kind);
    assertThat(affiliation(document)).isEqualTo(Optional.ofNullable(maker));
  }
}
