package dev.byline.pipeline.internal.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.tagging.Link;
import dev.byline.pipeline.tagging.SpanRole;
import dev.byline.pipeline.tagging.SpanTagger;
import dev.byline.pipeline.tagging.TaggedSpan;
import dev.byline.pipeline.tagging.Tagging;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckedTaggerTest {

  /** Tokens 0 to 5. */
  private static final AnnotatedText TEXT =
      AnnotatedTexts.of("Ellison/NNP said/VBD the/DT boats/NNS stay/VBP ./.");

  private static final TaggedSpan SOURCE = span(SpanRole.SOURCE, 0, 1);
  private static final TaggedSpan CUE = span(SpanRole.CUE, 1, 2);
  private static final TaggedSpan CONTENT = span(SpanRole.CONTENT, 2, 6);

  private static TaggedSpan span(SpanRole role, int start, int end) {
    return new TaggedSpan(role, new TokenRange(start, end), 1);
  }

  private static Tagging tagging(List<TaggedSpan> spans, Link... links) {
    return new Tagging(spans, List.of(links), "test");
  }

  @Test
  void what_keeps_the_contract_is_given_on() {
    Tagging lawful =
        tagging(
            List.of(SOURCE, CUE, CONTENT),
            new Link(0, 1, 1),
            new Link(2, 1, 0.5),
            new Link(2, Link.NO_CUE, 0));

    assertThat(new CheckedTagger(text -> lawful).tag(TEXT)).isEqualTo(lawful);
    assertThat(new CheckedTagger(text -> lawful).tagAll(List.of(TEXT, TEXT)))
        .containsExactly(lawful, lawful);
  }

  static Stream<Arguments> mistakes() {
    List<TaggedSpan> lawful = List.of(SOURCE, CUE, CONTENT);
    return Stream.of(
        Arguments.of("ends behind the text", tagging(List.of(span(SpanRole.CUE, 5, 7)))),
        Arguments.of("is not in text order", tagging(List.of(CONTENT, CUE))),
        Arguments.of("overlaps another", tagging(List.of(CONTENT, span(SpanRole.CONTENT, 5, 6)))),
        Arguments.of("links no span", tagging(lawful, new Link(3, 1, 1))),
        Arguments.of("links no span", tagging(lawful, new Link(-1, 1, 1))),
        Arguments.of("must link a source or content", tagging(lawful, new Link(1, 1, 1))),
        Arguments.of("must link to a cue", tagging(lawful, new Link(0, 2, 1))),
        Arguments.of("must link to a cue", tagging(lawful, new Link(0, 3, 1))),
        Arguments.of("must link to a cue", tagging(lawful, new Link(0, -2, 1))),
        Arguments.of("must have a score", tagging(lawful, new Link(0, 1, Double.NaN))),
        Arguments.of("must have a score", tagging(lawful, new Link(0, 1, 1.5))),
        Arguments.of("must give the name", new Tagging(lawful, List.of(), " ")));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void a_mistake_is_named(String mistake, Tagging tagging) {
    assertThatIllegalStateException()
        .isThrownBy(() -> new CheckedTagger(text -> tagging).tag(TEXT))
        .withMessageContaining(mistake)
        .withMessageContaining(getClass().getSimpleName());
  }

  @Test
  void an_answer_that_is_missing_is_named() {
    SpanTagger forgetful =
        new SpanTagger() {
          @Override
          public Tagging tag(AnnotatedText text) {
            return tagging(List.of());
          }

          @Override
          public List<Tagging> tagAll(List<AnnotatedText> texts) {
            return List.of();
          }
        };

    assertThatIllegalStateException()
        .isThrownBy(() -> new CheckedTagger(forgetful).tagAll(List.of(TEXT)))
        .withMessageContaining("each of 1 texts");
  }
}
