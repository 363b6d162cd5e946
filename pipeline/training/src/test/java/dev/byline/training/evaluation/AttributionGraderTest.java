package dev.byline.training.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.attribution.Claim;
import dev.byline.attribution.Source;
import dev.byline.attribution.SourceType;
import dev.byline.text.Article;
import dev.byline.text.Span;
import dev.byline.training.corpus.TestArticles;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttributionGraderTest {

  private static final String TEXT =
      "“The ferry will stay,” said Ivo Karel, who leads the port. Mara Ruiz hopes so.";

  private static final AttributionGrader GRADER =
      AttributionGrader.against(
          TestArticles.annotated(
              TEXT,
              "T1\tContent 0 22\t“The ferry will stay,”",
              "T2\tSource 28 37\tIvo Karel",
              "T3\tCue 23 27\tsaid",
              "E1\tAttribution:T3 Content:T1 Source:T2 Cue:T3"));

  @Test
  void half_of_the_words_and_the_source_are_enough() {
    assertThat(GRADER.attributions()).isEqualTo(1);
    assertThat(GRADER.right(List.of(claim("The ferry will", "Karel")))).containsExactly(true);
    assertThat(GRADER.right(List.of(claim("ferry", "Karel")))).containsExactly(false);
    assertThat(GRADER.right(List.of(claim("The ferry will stay", "Mara Ruiz"))))
        .containsExactly(false);
  }

  @Test
  void an_attribution_makes_one_claim_right() {
    assertThat(
            GRADER.right(
                List.of(claim("The ferry will", "Karel"), claim("The ferry will stay", "Karel"))))
        .containsExactly(false, true);
  }

  @Test
  void a_speaker_is_known_by_mention_or_name() {
    List<Span> gold = GRADER.speakerOf(span("“The ferry will stay,”"));

    assertThat(gold).containsExactly(span("Ivo Karel"));
    assertThat(GRADER.isSpeaker(Optional.of(span("Karel")), "he", gold)).isTrue();
    assertThat(GRADER.isSpeaker(Optional.empty(), "Jonas Karel", gold)).isTrue();
    assertThat(GRADER.isSpeaker(Optional.of(span("Mara Ruiz")), "Mara Ruiz", gold)).isFalse();
    assertThat(GRADER.speakerOf(span("hopes so"))).isEmpty();
  }

  @Test
  void three_words_are_speech() {
    assertThat(GRADER.isSpeech(span("The ferry will"))).isTrue();
    assertThat(GRADER.isSpeech(span("The ferry"))).isFalse();
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Claim claim(String content, String source) {
    Article article = Article.of("a.txt", TEXT);
    return Claim.builder("c1")
        .source(
            Source.builder(source, SourceType.PERSON)
                .mention(article.excerpt(span(source)))
                .build())
        .content(article.excerpt(span(content)))
        .decided(0.5, "test")
        .build();
  }
}
