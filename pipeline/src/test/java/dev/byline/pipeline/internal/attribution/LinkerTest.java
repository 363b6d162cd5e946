package dev.byline.pipeline.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.tagging.Link;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkerTest {

  @Test
  void links_what_is_nearest_where_the_tagger_has_no_opinion() {
    assertThat(
            shown(
                """
                [S Ellison ] [C said ] [Q the bridge was safe ] .
                [Q It would open ] , [C according to ] [S Ruiz ] .
                """))
        .containsExactly("Ellison|said|the bridge was safe", "Ruiz|according to|It would open");
  }

  @Test
  void conjoined_cues_share_their_source() {
    assertThat(shown("[S Ellison ] [C said ] [Q all was well ] and [C warned ] [Q of floods ] ."))
        .containsExactly("Ellison|said|all was well", "Ellison|warned|of floods");
  }

  @Test
  void contents_on_both_sides_of_a_cue_are_one_claim() {
    assertThat(shown("[Q We are late ] , [C said ] [S Ruiz ] , [Q and it shows ] ."))
        .containsExactly("Ruiz|said|We are late;and it shows");
  }

  @Test
  void link_scores_overrule_distance() {
    String text =
        "[S Ruiz ] [C said ] yesterday as [S Ellison ] [C warned ] [Q the dam would break ]";

    assertThat(shown(text, link(0, 1, 0.9), link(2, 3, 0.9), link(4, 1, 0.8), link(4, 3, 0.2)))
        .containsExactly("Ruiz|said|the dam would break");
  }

  @Test
  void a_cue_without_content_is_no_claim() {
    assertThat(Taggings.of("[S Ruiz ] [C spoke ] at length .").relations()).isEmpty();
  }

  @Test
  void content_that_belongs_to_no_cue_is_no_claim() {
    String text = "[S Ruiz ] [C said ] [Q yes ] . [Q Never again ]";
    Link none = link(3, Link.NO_CUE, 0.9);

    assertThat(shown(text, link(0, 1, 0.9), link(2, 1, 0.9), none, link(3, 1, 0.1)))
        .containsExactly("Ruiz|said|yes");
  }

  @Test
  void an_article_alone_is_no_source() {
    assertThat(shown("as [S the ] saying [C goes ] , [Q all hands on deck ] ."))
        .containsExactly("-|goes|all hands on deck");
  }

  @Test
  void an_introduction_takes_what_the_next_paragraph_quotes() {
    assertThat(introduced("[S Ruiz ] [C went on ] :")).containsExactly("Ruiz|went on|“ Never “");
    assertThat(introduced("[S Ruiz ] [C went on ] at length ."))
        .containsExactly("Ruiz|went on|“ Never “");
  }

  @Test
  void a_sentence_that_tells_what_was_said_does_not_introduce_the_next_paragraph() {
    assertThat(introduced("[S Ruiz ] [C said ] [Q yes ] .")).containsExactly("Ruiz|said|yes");
  }

  @Test
  void only_the_last_sentence_of_a_paragraph_introduces_the_next() {
    assertThat(introduced("[S Ruiz ] [C went on ] .\nThe hall was empty .")).isEmpty();
  }

  @Test
  void what_a_colon_introduces_without_marks_is_the_whole_paragraph() {
    assertThat(block("[S Ruiz ] [C added : ]", "[Q It leaks ] .\nIt always did ."))
        .containsExactly("Ruiz|added :|It leaks . It always did .");
    assertThat(block("[S Ruiz ] [C added ] a word .", "[Q It leaks ] .\nIt always did ."))
        .doesNotContain("It leaks . It always did .");
  }

  @Test
  void a_block_ends_where_the_tagger_says_if_others_speak_in_it_or_are_quoted() {
    for (String others : List.of("Vale [C agreed ] .", "“ Always , ” it read .")) {
      assertThat(block("[S Ruiz ] [C added : ]", "[Q It leaks ] .\n" + others))
          .containsExactly("Ruiz|added :|It leaks");
    }
  }

  private static List<String> block(String introduction, String paragraph) {
    return shown(introduction + "\n\n" + paragraph, link(0, 1, 0.9), link(2, 1, 0.9));
  }

  /** The claims of a paragraph with one source, one cue and perhaps content, before a quotation. */
  private static List<String> introduced(String paragraph) {
    int next = paragraph.contains("[Q") ? 3 : 2;
    String text = paragraph + "\n\n[Q “ Never “ ]";
    return shown(text, link(0, 1, 0.9), link(2, 1, 0.9), link(next, 1, 0.8));
  }

  private static List<String> shown(String text, Link... links) {
    return Taggings.of(text, links).shown();
  }

  private static Link link(int span, int cue, double score) {
    return new Link(span, cue, score);
  }
}
