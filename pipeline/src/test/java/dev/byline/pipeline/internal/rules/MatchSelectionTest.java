package dev.byline.pipeline.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.tagging.Link;
import dev.byline.pipeline.tagging.SpanRole;
import dev.byline.pipeline.tagging.TaggedSpan;
import dev.byline.pipeline.tagging.Tagging;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the matches that want the same words are kept, and the spans and links they become. */
class MatchSelectionTest {

  private static final Optional<TokenRange> NOBODY = Optional.empty();

  /** Each match by the token of its cue and where its content starts and ends. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          of two that share content the one behind it    | 7 | 2 | 6 | 1 | 2 | 6
          of two before their content the earlier        | 1 | 2 | 8 | 3 | 5 | 9
          of two behind it the one whose content begins  | 9 | 0 | 8 | 6 | 3 | 5
          the one whose content stands on no other's cue | 5 | 0 | 4 | 4 | 5 | 8
          of two with one cue the one behind its content | 5 | 0 | 4 | 5 | 6 | 8
          """)
  void only_the_first_is_kept(
      String which, int cue, int start, int end, int otherCue, int otherStart, int otherEnd) {
    Match kept = match(cue, NOBODY, range(start, end));
    Match other = match(otherCue, NOBODY, range(otherStart, otherEnd));

    assertThat(chosen(kept, other)).as(which).containsExactly(kept);
    assertThat(chosen(other, kept)).as(which).containsExactly(kept);
  }

  @Test
  void matches_that_share_nothing_are_kept_in_the_order_of_their_cues() {
    Match behind = match(10, NOBODY, range(11, 15));
    Match before = match(5, NOBODY, range(0, 4));
    Match first = match(20, NOBODY, range(16, 19));

    assertThat(chosen(first, behind, before)).containsExactly(before, behind, first);
  }

  @Test
  void a_cue_within_anothers_content_is_left_out() {
    assertThat(chosen(match(0, NOBODY, range(1, 6)), match(3, NOBODY, range(8, 9)))).hasSize(1);
  }

  @Test
  void contents_that_only_touch_are_both_kept() {
    assertThat(chosen(match(0, NOBODY, range(1, 4)), match(8, NOBODY, range(4, 8)))).hasSize(2);
  }

  @Test
  void becomes_spans_in_text_order_that_are_linked_to_their_cue() {
    Match first = match(2, Optional.of(range(0, 2)), range(3, 5), range(6, 8));
    Match second = match(9, Optional.of(range(8, 9)), range(10, 12));

    Tagging tagging = MatchSelection.of(List.of(second, first)).tagging();

    assertThat(tagging.spans())
        .extracting(TaggedSpan::role, TaggedSpan::tokens)
        .containsExactly(
            tuple(SpanRole.SOURCE, range(0, 2)),
            tuple(SpanRole.CUE, range(2, 3)),
            tuple(SpanRole.CONTENT, range(3, 5)),
            tuple(SpanRole.CONTENT, range(6, 8)),
            tuple(SpanRole.SOURCE, range(8, 9)),
            tuple(SpanRole.CUE, range(9, 10)),
            tuple(SpanRole.CONTENT, range(10, 12)));
    assertThat(tagging.links())
        .extracting(Link::span, Link::cue)
        .containsExactlyInAnyOrder(tuple(0, 1), tuple(2, 1), tuple(3, 1), tuple(4, 5), tuple(6, 5));
  }

  @Test
  void a_source_of_two_matches_is_one_span() {
    Match first = match(2, Optional.of(range(0, 2)), range(3, 5));
    Match second = match(6, Optional.of(range(0, 2)), range(7, 9));

    Tagging tagging = MatchSelection.of(List.of(first, second)).tagging();

    assertThat(tagging.spans()).filteredOn(span -> span.role() == SpanRole.SOURCE).hasSize(1);
    assertThat(tagging.links())
        .filteredOn(link -> link.span() == 0)
        .extracting(Link::cue)
        .containsExactly(1, 3);
  }

  private static List<Match> chosen(Match... matches) {
    return MatchSelection.of(List.of(matches)).chosen();
  }

  private static Match match(int cue, Optional<TokenRange> source, TokenRange... contents) {
    return new Match("test", range(cue, cue + 1), source, List.of(contents), 0.9);
  }

  private static TokenRange range(int start, int end) {
    return new TokenRange(start, end);
  }
}
