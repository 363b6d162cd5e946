package dev.byline.examples.runner.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.examples.runner.Engines;
import dev.byline.examples.runner.input.Input;
import dev.byline.examples.runner.input.Origin;
import dev.byline.text.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {

  private static Iterator<Input> inputs(int count, AtomicInteger read) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return read.get() < count;
      }

      @Override
      public Input next() {
        return new Input.Readable(Article.of("a" + read.getAndIncrement(), "text"), Origin.NONE);
      }
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void hands_on_in_order_and_never_reads_far_ahead(int threads) throws IOException {
    AtomicInteger read = new AtomicInteger();
    List<String> written = new ArrayList<>();
    AtomicInteger furthest = new AtomicInteger();

    new Batch(() -> Engines.EMPTY, threads)
        .run(
            inputs(500, read),
            outcome -> {
              furthest.accumulateAndGet(read.get() - written.size(), Math::max);
              written.add(((Outcome.Analysed) outcome).analysis().article().id());
            });

    assertThat(written).hasSize(500).isEqualTo(written.stream().distinct().toList());
    assertThat(written.get(499)).isEqualTo("a499");
    assertThat(written.get(250)).isEqualTo("a250");
    assertThat(furthest.get()).isLessThanOrEqualTo(threads == 1 ? 1 : 4 * threads);
  }

  @Test
  void stops_when_the_results_cannot_be_written() {
    AtomicInteger read = new AtomicInteger();

    assertThatThrownBy(
            () ->
                new Batch(() -> Engines.EMPTY, 2)
                    .run(
                        inputs(1000, read),
                        outcome -> {
                          throw new IOException("pipe is closed");
                        }))
        .isInstanceOf(IOException.class);
    assertThat(read.get()).isLessThan(20);
  }

  @Test
  void what_is_finished_is_handed_on_before_a_fault_of_the_machine_ends_it() {
    List<String> written = new ArrayList<>();
    Engine broken = failingAt("a9", new NoClassDefFoundError("half a jar"));

    assertThatThrownBy(
            () ->
                new Batch(() -> broken, 2)
                    .run(
                        inputs(100, new AtomicInteger()),
                        outcome ->
                            written.add(((Outcome.Analysed) outcome).analysis().article().id())))
        .hasMessageContaining("half a jar");
    assertThat(written).hasSizeGreaterThanOrEqualTo(9).startsWith("a0", "a1", "a2");
  }

  @Test
  void the_memory_that_fails_in_one_article_fails_only_there() throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    Engine hungry = failingAt("a3", new OutOfMemoryError("Java heap space"));

    new Batch(() -> hungry, 3).run(inputs(10, new AtomicInteger()), outcomes::add);

    assertThat(outcomes).hasSize(10);
    assertThat(outcomes.get(3)).isInstanceOf(Outcome.Failed.class);
    assertThat(outcomes.stream().filter(Outcome.Analysed.class::isInstance)).hasSize(9);
  }

  @Test
  void of_long_texts_fewer_wait() throws IOException {
    String text = "x".repeat(1_000_000);
    AtomicInteger read = new AtomicInteger();
    AtomicInteger written = new AtomicInteger();
    AtomicInteger furthest = new AtomicInteger();
    Iterator<Input> texts =
        Stream.generate(
                () ->
                    (Input)
                        new Input.Readable(
                            Article.of("a" + read.getAndIncrement(), text), Origin.NONE))
            .limit(40)
            .iterator();

    new Batch(() -> Engines.EMPTY, 4)
        .run(
            texts,
            outcome ->
                furthest.accumulateAndGet(read.get() - written.getAndIncrement(), Math::max));

    assertThat(written).hasValue(40);
    assertThat(furthest).hasValueLessThanOrEqualTo(8); // 6 million characters and the next one
  }

  @Test
  void an_engine_that_nobody_needs_is_not_asked_for() throws IOException {
    Input unreadable = new Input.Unreadable("a", Optional.empty(), "torn", Origin.NONE);

    for (int threads : new int[] {1, 2}) {
      new Batch(
              () -> {
                throw new IllegalStateException("loaded");
              },
              threads)
          .run(List.of(unreadable).iterator(), outcome -> {});
    }
  }

  @Test
  void needs_a_thread() {
    assertThatThrownBy(() -> new Batch(() -> Engines.EMPTY, 0)).hasMessageContaining("threads 0");
  }

  private static Engine failingAt(String id, Error fault) {
    return article -> {
      if (article.id().equals(id)) {
        throw fault;
      }
      return Engines.EMPTY.analyze(article);
    };
  }
}
