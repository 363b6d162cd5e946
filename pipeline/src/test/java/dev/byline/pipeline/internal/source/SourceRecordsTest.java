package dev.byline.pipeline.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.attribution.Attribution;
import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimForm;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.ClaimType;
import dev.byline.attribution.DocumentKind;
import dev.byline.attribution.Quote;
import dev.byline.attribution.QuoteId;
import dev.byline.attribution.Source;
import dev.byline.attribution.SpeechAct;
import dev.byline.entity.Affiliation;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.attribution.Attributions;
import dev.byline.pipeline.internal.coref.SpeechContext;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceRecordsTest {

  private static final EntityResolver RESOLVER = EntityResolver.create();

  /** A claim of "no" for each source that is named by its words, after the last one. */
  private static List<Source> sources(String notation, String... mentions) {
    return complete(notation, mentions).claims().stream()
        .map(claim -> claim.source().orElseThrow())
        .toList();
  }

  private static Attributions complete(String notation, String... mentions) {
    AnnotatedText text = AnnotatedTexts.of(notation);
    ResolvedEntities graph = RESOLVER.resolve(text);
    List<Claim> claims = new ArrayList<>();
    List<Quote> quotes = new ArrayList<>();
    int from = 0;
    for (String words : mentions) {
      int start = text.article().text().indexOf(words, from);
      Excerpt mention = text.article().excerpt(new Span(start, start + words.length()));
      TokenRange tokens = text.tokensIn(mention.span()).orElseThrow();
      Source source = graph.source(tokens, SpeechContext.NONE).mentionedAt(mention);
      int cue = text.article().text().indexOf("said", start);
      Excerpt said = text.article().excerpt(new Span(cue, cue + 4));
      claims.add(claim("c" + (claims.size() + 1), source, said));
      quotes.add(quote("q" + claims.size(), source.implied(), said, "c" + claims.size()));
      from = mention.end();
    }
    return SourceRecords.complete(text, graph, new Attributions(quotes, claims));
  }

  private static Claim claim(String id, Source source, Excerpt cue) {
    return new Claim(
        new ClaimId(id),
        ClaimForm.INDIRECT,
        ClaimType.ASSERTION,
        SpeechAct.ASSERT,
        Optional.of(source),
        Optional.of(cue),
        List.of(cue.span()),
        cue.text(),
        List.of(),
        Optional.empty(),
        false,
        1,
        "test");
  }

  private static Quote quote(String id, Source speaker, Excerpt words, String claim) {
    Attribution attribution =
        new Attribution.Attributed(speaker, Optional.empty(), Optional.of(new ClaimId(claim)));
    return new Quote(new QuoteId(id), words, words.text(), attribution, 1, "test");
  }

  private static Optional<String> role(Source source) {
    return source.role().map(Excerpt::text);
  }

  private static Optional<String> affiliation(Source source) {
    return source.affiliation().map(Affiliation::name);
  }

  private static Optional<String> grounds(Source source) {
    return source.anonymityGrounds().map(Excerpt::text);
  }

  private static final String KAREL = "Ivo/NNP//PERSON Karel/NNP//PERSON";
  private static final String UNION = "Port/NNP//ORGANIZATION Union/NNP//ORGANIZATION";

  @Test
  void a_named_source_has_the_role_stated_here_else_the_first() {
    List<Source> sources =
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
        .extracting(SourceRecordsTest::role)
        .containsExactly(
            Optional.of("a lawyer for the Port Union"),
            Optional.of("Former mayor"),
            Optional.of("a lawyer for the Port Union"));
    assertThat(sources)
        .extracting(SourceRecordsTest::affiliation)
        .containsOnly(Optional.of("Port Union"));
    assertThat(sources).noneMatch(Source::anonymous);
  }

  @Test
  void the_description_of_the_unnamed_is_their_role() {
    Source official =
        sources(
                "One/CD senior/JJ " + UNION + " official/NN/official said/VBD no/UH ./.",
                "One senior Port Union official")
            .get(0);

    assertThat(role(official)).contains("senior Port Union official");
    assertThat(affiliation(official)).contains("Port Union");
    assertThat(official.anonymous()).isTrue();
    assertThat(official.anonymityGrounds()).isEmpty();
  }

  @Test
  void grounds_hold_for_all_that_the_same_source_says() {
    List<Source> sources =
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
        .extracting(SourceRecordsTest::grounds)
        .containsExactly(
            Optional.of("who asked not to be named"),
            Optional.of("who asked not to be named"),
            Optional.empty());
    assertThat(sources.get(2).anonymous()).isFalse();
  }

  @Test
  void several_people_may_be_anonymous_together() {
    Source officials =
        sources(
                "Two/CD officials/NNS/official said/VBD/say on/IN condition/NN of/IN anonymity/NN"
                    + " ./.",
                "Two officials")
            .get(0);

    assertThat(officials.anonymous()).isTrue();
    assertThat(grounds(officials)).contains("on condition of anonymity");
  }

  @Test
  void the_sentence_behind_may_give_the_grounds() {
    Source official =
        sources(
                """
                No/UH ,/, a/DT union/NN/union official/NN/official said/VBD/say ./.
                She/PRP asked/VBD/ask not/RB to/TO be/VB named/VBN/name ./.\
                """,
                "a union official")
            .get(0);

    assertThat(grounds(official)).contains("asked not to be named");
  }

  @Test
  void the_cue_behind_a_reason_is_no_part_of_it() {
    Source aide =
        sources(
                "An/DT aide/NN/aide who/WP asked/VBD/ask not/RB to/TO be/VB named/VBN/name"
                    + " because/IN talks/NNS go/VBP on/RP said/VBD/say no/UH ./.",
                "An aide")
            .get(0);

    assertThat(grounds(aide)).contains("who asked not to be named because talks go on");
  }

  @Test
  void nobody_with_a_name_is_anonymous() {
    Source karel =
        sources(
                KAREL
                    + " said/VBD/say aides/NNS/aide asked/VBD/ask not/RB to/TO be/VB named/VBN ./.",
                "Ivo Karel")
            .get(0);

    assertThat(karel.anonymous()).isFalse();
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
        "Ivo/NNP//PERSON Karel/NNP//PERSON 's/POS tweet/NN/tweet said/VBD no/UH |"
            + " Ivo Karel 's tweet | POST | Ivo Karel",
        "A/DT study/NN/study conducted/VBN by/IN Port/NNP//ORGANIZATION Union/NNP//ORGANIZATION"
            + " said/VBD no/UH | A study conducted by Port Union | REPORT | Port Union",
        "The/DT indictment/NN/indictment said/VBD no/UH | The indictment | FILING | ",
        "The/DT placard/NN/placard said/VBD no/UH | The placard | OTHER | ",
      })
  void a_document_has_a_kind_and_a_maker(
      String notation, String mention, DocumentKind kind, String maker) {
    Source document = sources(notation, mention).get(0);

    assertThat(document.document()).contains(kind);
    assertThat(affiliation(document)).isEqualTo(Optional.ofNullable(maker));
  }

  @Test
  void the_speaker_of_a_quote_is_the_source_of_its_claim() {
    Attributions complete =
        complete(
            "A/DT union/NN/union official/NN/official ,/, who/WP asked/VBD/ask not/RB to/TO be/VB"
                + " named/VBN/name ,/, said/VBD/say no/UH ./.",
            "A union official");

    assertThat(complete.quotes().get(0).speaker())
        .contains(complete.claims().get(0).source().orElseThrow().implied());
  }
}
