package dev.byline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.byline.pipeline.TaggerInfo.Kind;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.tagging.SpanTagger;
import dev.byline.pipeline.tagging.Tagging;
import dev.byline.text.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What a service needs of an engine. */
class ServiceIT {

  private static final String TEXT = "“We are not going to sell it,” Mara Ellison told reporters.";

  private static final AtomicInteger TAGGED = new AtomicInteger();
  private static final ListAppender<ILoggingEvent> LOGGED = new ListAppender<>();

  private static Byline byline;

  @BeforeAll
  static void load() {
    Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    Level before = root.getLevel();
    LOGGED.start();
    root.addAppender(LOGGED);
    root.setLevel(Level.INFO);
    byline = Byline.builder().requireLearnedTagger().wrapTagger(Counting::new).build();
    byline.analyze(Article.of(TEXT));
    root.setLevel(before);
    root.detachAppender(LOGGED);
  }

  @AfterAll
  static void close() {
    byline.close();
  }

  @Test
  void nothing_is_logged_where_all_goes_well() {
    assertThat(LOGGED.list).isEmpty();
  }

  @Test
  void one_bad_article_is_one_failure_among_the_outcomes() {
    Stream<Article> articles =
        IntStream.range(0, 12)
            .mapToObj(i -> Article.of("a" + i, i == 7 ? "Unreadable. " + TEXT : TEXT));

    List<AnalysisOutcome> outcomes =
        new ArrayList<>(byline.analyzeEach(articles.parallel()).toList());

    assertThat(outcomes)
        .extracting(outcome -> outcome.article().id())
        .isEqualTo(IntStream.range(0, 12).mapToObj(i -> "a" + i).toList());
    assertThat(outcomes.get(7).analysis()).isEmpty();
    assertThat(outcomes.get(7).failure().orElseThrow())
        .hasMessageContaining("a7")
        .hasRootCauseMessage("as if");
    outcomes.remove(7);
    assertThat(outcomes)
        .allSatisfy(
            outcome -> assertThat(outcome.analysis()).contains(byline.analyze(outcome.article())));
  }

  @Test
  void an_interruption_ends_the_stream() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> byline.analyzeEach(Stream.of(Article.of(TEXT))).toList())
        .isInstanceOf(AnalysisInterruptedException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void a_tagger_of_ones_own_asks_the_one_that_runs_otherwise() {
    int before = TAGGED.get();
    assertThat(byline.analyze(Article.of(TEXT)))
        .isEqualTo(StandardEngine.get().analyze(Article.of(TEXT)));
    assertThat(TAGGED).hasValue(before + 1);
    assertThat(byline.tagger().kind()).isEqualTo(Kind.CUSTOM);
    assertThat(byline.tagger().name()).isEqualTo(Counting.class.getName());
  }

  @Test
  void what_is_known_of_an_article_stands_in_its_result() {
    Article article =
        Article.of("a", TEXT)
            .withOutlet("Courier")
            .withUrl("https://a.example")
            .withAuthor("T. L.");

    assertThat(byline.analyze(article).article()).isEqualTo(article);
  }

  /** Counts, delegates, and fails for one article. */
  private record Counting(SpanTagger inner) implements SpanTagger {
    @Override
    public Tagging tag(AnnotatedText text) {
      TAGGED.incrementAndGet();
      if (text.token(0).isWord("Unreadable")) {
        throw new IllegalStateException("as if");
      }
      return inner.tag(text);
    }
  }
}
