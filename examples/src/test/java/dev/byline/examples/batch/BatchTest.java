package dev.byline.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.examples.Engines;
import dev.byline.examples.input.Input;
import dev.byline.examples.input.Origin;
import dev.byline.text.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
  void needs_a_thread() {
    assertThatThrownBy(() -> new Batch(() -> Engines.EMPTY, 0)).hasMessageContaining("threads 0");
  }
}
