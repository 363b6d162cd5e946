package dev.byline.pipeline.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.tagging.Link;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkerTest {

  @Test
  void linksWhatIsNearestWhereTheTaggerHasNoOpinion() {
    Taggings taggings =
        Taggings.of(
            """
            [S Ellison ] [C said ] [Q the bridge was safe ] .
            [Q It would open ] , [C according to ] [S Ruiz ] .
            """);

    assertThat(taggings.shown())
        .containsExactly("Ellison|said|the bridge was safe", "Ruiz|according to|It would open");
  }

  @Test
  void conjoinedCuesShareTheirSource() {
    Taggings taggings =
        Taggings.of("[S Ellison ] [C said ] [Q all was well ] and [C warned ] [Q of floods ] .");

    assertThat(taggings.shown())
        .containsExactly("Ellison|said|all was well", "Ellison|warned|of floods");
  }

  @Test
  void contentsOnBothSidesOfACueAreOneClaim() {
    Taggings taggings = Taggings.of("[Q We are late ] , [C said ] [S Ruiz ] , [Q and it shows ] .");

    assertThat(taggings.shown()).containsExactly("Ruiz|said|We are late;and it shows");
  }

  @Test
  void linkScoresOverruleDistance() {
    Taggings taggings =
        Taggings.of(
            "[S Ruiz ] [C said ] yesterday as [S Ellison ] [C warned ] [Q the dam would break ]",
            new Link(0, 1, 0.9),
            new Link(2, 3, 0.9),
            new Link(4, 1, 0.8),
            new Link(4, 3, 0.2));

    assertThat(taggings.shown()).containsExactly("Ruiz|said|the dam would break");
  }

  @Test
  void aCueWithoutContentIsNoClaim() {
    assertThat(Taggings.of("[S Ruiz ] [C spoke ] at length .").relations()).isEmpty();
  }

  @Test
  void contentThatBelongsToNoCueIsNoClaim() {
    Taggings taggings =
        Taggings.of(
            "[S Ruiz ] [C said ] [Q yes ] . [Q Never again ]",
            new Link(0, 1, 0.9),
            new Link(2, 1, 0.9),
            new Link(3, Link.NO_CUE, 0.9),
            new Link(3, 1, 0.1));

    assertThat(taggings.shown()).containsExactly("Ruiz|said|yes");
  }

  @Test
  void anArticleAloneIsNoSource() {
    assertThat(Taggings.of("as [S the ] saying [C goes ] , [Q all hands on deck ] .").shown())
        .containsExactly("-|goes|all hands on deck");
  }

  @Test
  void anIntroductionTakesWhatTheNextParagraphQuotes() {
    assertThat(introduced("[S Ruiz ] [C went on ] :")).containsExactly("Ruiz|went on|“ Never “");
    assertThat(introduced("[S Ruiz ] [C went on ] at length ."))
        .containsExactly("Ruiz|went on|“ Never “");
  }

  @Test
  void aSentenceThatTellsWhatWasSaidDoesNotIntroduceTheNextParagraph() {
    assertThat(introduced("[S Ruiz ] [C said ] [Q yes ] .")).containsExactly("Ruiz|said|yes");
  }

  @Test
  void onlyTheLastSentenceOfAParagraphIntroducesTheNext() {
    assertThat(introduced("[S Ruiz ] [C went on ] .\nThe hall was empty .")).isEmpty();
  }

  @Test
  void whatAColonIntroducesWithoutMarksIsTheWholeParagraph() {
    assertThat(block("[S Ruiz ] [C added : ]", "[Q It leaks ] .\nIt always did ."))
        .containsExactly("Ruiz|added :|It leaks . It always did .");
    assertThat(block("[S Ruiz ] [C added ] a word .", "[Q It leaks ] .\nIt always did ."))
        .doesNotContain("It leaks . It always did .");
  }

  @Test
  void aBlockEndsWhereTheTaggerSaysIfOthersSpeakInItOrAreQuoted() {
    assertThat(block("[S Ruiz ] [C added : ]", "[Q It leaks ] .\nVale [C agreed ] ."))
        .containsExactly("Ruiz|added :|It leaks");
    assertThat(block("[S Ruiz ] [C added : ]", "[Q It leaks ] .\n“ Always , ” it read ."))
        .containsExactly("Ruiz|added :|It leaks");
  }

  private static List<String> block(String introduction, String paragraph) {
    return Taggings.of(introduction + "\n\n" + paragraph, new Link(0, 1, 0.9), new Link(2, 1, 0.9))
        .shown();
  }

  /** The claims of a paragraph with one source, one cue and perhaps content, before a quotation. */
  private static List<String> introduced(String paragraph) {
    boolean tells = paragraph.contains("[Q");
    return Taggings.of(
            paragraph + "\n\n[Q “ Never “ ]",
            new Link(0, 1, 0.9),
            new Link(2, 1, 0.9),
            new Link(tells ? 3 : 2, 1, 0.8))
        .shown();
  }
}
