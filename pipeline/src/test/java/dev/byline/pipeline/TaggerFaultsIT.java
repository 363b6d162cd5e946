package dev.byline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.base.Throwables;
import dev.byline.analysis.Analysis;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.rules.RuleSpanTagger;
import dev.byline.pipeline.tagging.Link;
import dev.byline.pipeline.tagging.SpanRole;
import dev.byline.pipeline.tagging.SpanTagger;
import dev.byline.pipeline.tagging.TaggedSpan;
import dev.byline.pipeline.tagging.Tagging;
import dev.byline.text.Article;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A tagger that fails takes its article with it and nothing else. */
class TaggerFaultsIT {

  private static final String TEXT =
      "“The ferry will stay,” Mara Ellison said. Ivo Karel denied that talks had begun. ";

  /** What can go wrong in somebody's tagger; a text that names a fault gets it. */
  private enum Fault {
    THROWS,
    OUT_OF_MEMORY,
    STACK_OVERFLOW,
    NOTHING_AT_ALL,
    OUTSIDE,
    OVERLAPPING,
    WRONG_ORDER,
    LINK_TO_NOWHERE
  }

  private static Byline byline;

  @BeforeAll
  static void load() {
    byline = Byline.builder().tagger(new FaultyTagger()).build();
  }

  @ParameterizedTest
  @EnumSource
  void an_article_fails_with_the_cause_and_the_next_is_read(Fault fault) {
    Analysis before = byline.analyze(Article.of(TEXT));

    Throwable thrown = catchThrowable(() -> byline.analyze(Article.of("bad", TEXT + fault)));
    Throwable explained = catchThrowable(() -> byline.explain(Article.of("bad", TEXT + fault)));

    assertThat(thrown).isNotNull();
    assertThat(explained).hasSameClassAs(thrown);
    if (thrown instanceof AnalysisException) {
      assertThat(thrown).hasMessageContaining("\"bad\"");
    }
    assertThat(Throwables.getRootCause(thrown)).hasMessageContaining(FaultyTagger.NAME);
    assertThat(byline.analyze(Article.of(TEXT))).isEqualTo(before);
  }

  @Test
  void articles_on_other_threads_are_unaffected() {
    Analysis alone = byline.analyze(Article.of(TEXT));

    List<Boolean> asExpected =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(
                i ->
                    i % 3 == 0
                        ? fails(Fault.values()[i % Fault.values().length])
                        : byline.analyze(Article.of(TEXT)).equals(alone))
            .toList();

    assertThat(asExpected).hasSize(200).containsOnly(true);
  }

  private static boolean fails(Fault fault) {
    return catchThrowable(() -> byline.analyze(Article.of(TEXT + fault))) != null;
  }

  private static final class FaultyTagger implements SpanTagger {

    static final String NAME = FaultyTagger.class.getSimpleName();

    private final SpanTagger rules = new RuleSpanTagger();

    @Override
    public Tagging tag(AnnotatedText text) {
      for (Fault fault : Fault.values()) {
        if (text.article().text().endsWith(fault.name())) {
          return failing(fault, text.size());
        }
      }
      return rules.tag(text);
    }

    private static Tagging failing(Fault fault, int size) {
      return switch (fault) {
        case THROWS -> throw new IllegalArgumentException(NAME);
        case OUT_OF_MEMORY -> throw new OutOfMemoryError(NAME);
        case STACK_OVERFLOW -> throw new StackOverflowError(NAME);
        case NOTHING_AT_ALL -> nothing();
        case OUTSIDE -> tagging(List.of(span(0, size + 1)));
        case OVERLAPPING -> tagging(List.of(span(0, 4), span(2, 6)));
        case WRONG_ORDER -> tagging(List.of(span(4, 6), span(0, 2)));
        case LINK_TO_NOWHERE -> tagging(List.of(span(0, 4)), new Link(0, 7, 1));
      };
    }

    private static Tagging nothing() {
      return null;
    }

    private static Tagging tagging(List<TaggedSpan> spans, Link... links) {
      return new Tagging(spans, List.of(links), NAME);
    }

    private static TaggedSpan span(int start, int end) {
      return new TaggedSpan(SpanRole.CONTENT, new TokenRange(start, end), 1);
    }
  }
}
