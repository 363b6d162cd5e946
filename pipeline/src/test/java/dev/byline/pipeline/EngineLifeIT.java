package dev.byline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.analysis.Analysis;
import dev.byline.analysis.Diagnostic;
import dev.byline.pipeline.TaggerInfo.Kind;
import dev.byline.pipeline.tagging.Tagging;
import dev.byline.text.Article;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How an engine is closed, interrupted and held to a time. */
class EngineLifeIT {

  private static final String PARAGRAPH =
      "“We are not going to sell it,” Mara Ellison told the Harbour Wire. Ivo Karel warned that the"
          + " union would sue. The ministry denied that talks had begun.\n\n";

  private static final Article ARTICLE = Article.of(PARAGRAPH.repeat(20));

  private static Byline byline;
  private static Analysis expected;

  @BeforeAll
  static void load() {
    byline = Byline.builder().requireLearnedTagger().build();
    expected = byline.analyze(ARTICLE);
  }

  @AfterAll
  static void closesTwiceAndSaysSo() {
    assertThat(byline.tagger().kind()).isEqualTo(Kind.LEARNED);
    byline.close();
    byline.close();
    assertThatIllegalStateException()
        .isThrownBy(() -> byline.analyze(ARTICLE))
        .withMessageContaining("closed");
    assertThatIllegalStateException().isThrownBy(() -> byline.explain(ARTICLE));
  }

  @Test
  void an_interrupted_thread_gets_an_exception_and_keeps_its_flag() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> byline.analyze(ARTICLE))
        .isInstanceOf(AnalysisInterruptedException.class)
        .hasMessageContaining(ARTICLE.id());
    assertThat(Thread.interrupted()).isTrue();
    assertThat(byline.analyze(ARTICLE)).isEqualTo(expected);
  }

  @Test
  void an_interruption_at_any_moment_gives_the_exception_or_the_whole_result() throws Exception {
    Random random = new Random(11);
    int interrupted = 0;
    for (int i = 0; i < 60; i++) {
      FutureTask<Boolean> task = new FutureTask<>(EngineLifeIT::isInterruptedWithItsFlag);
      Thread thread = new Thread(task);
      thread.start();
      Thread.sleep(random.nextInt(150));
      thread.interrupt();
      interrupted += task.get() ? 1 : 0;
    }
    assertThat(interrupted).isPositive();
  }

  /** False if the analysis was over before. */
  private static boolean isInterruptedWithItsFlag() {
    try {
      assertThat(byline.analyze(ARTICLE)).isEqualTo(expected);
      return false;
    } catch (AnalysisInterruptedException e) {
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
      return true;
    }
  }

  @Test
  void an_article_out_of_time_holds_nothing_but_that_diagnostic() {
    Article endless = Article.of(PARAGRAPH.repeat(3000));
    try (Byline hasty = Byline.builder().timeBudget(Duration.ofMillis(200)).build()) {
      long start = System.nanoTime();
      Analysis analysis = hasty.analyze(endless);
      Duration took = Duration.ofNanos(System.nanoTime() - start);

      assertThat(analysis.diagnostics())
          .extracting(Diagnostic::code)
          .containsExactly("TIME_BUDGET");
      assertThat(analysis.quotes()).isEmpty();
      assertThat(analysis.claims()).isEmpty();
      assertThat(analysis.article()).isEqualTo(endless);
      assertThat(took).isLessThan(Duration.ofSeconds(10));
      assertThat(hasty.explain(endless).analysis()).isEqualTo(analysis);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Byline.builder().timeBudget(Duration.ZERO));
  }

  @Test
  void a_tagger_of_the_callers_may_fail_or_run_out_of_memory() {
    OutOfMemoryError full = new OutOfMemoryError("as if");
    Article none = Article.of("none", "Nobody said a word.");
    try (Byline own =
        Byline.builder()
            .tagger(
                text -> {
                  if (text.size() > 5) {
                    throw full;
                  }
                  return new Tagging(List.of(), List.of(), "none");
                })
            .build()) {
      assertThat(own.tagger().kind()).isEqualTo(Kind.CUSTOM);
      assertThatThrownBy(() -> own.analyze(ARTICLE)).isSameAs(full);
      assertThat(own.analyze(none).claims()).isEmpty();
    }
  }
}
