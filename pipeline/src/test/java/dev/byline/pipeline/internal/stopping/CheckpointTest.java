package dev.byline.pipeline.internal.stopping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.byline.pipeline.internal.stopping.StoppedException.Reason;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckpointTest {

  private static final Optional<Duration> NO_TIME = Optional.of(Duration.ofNanos(1));

  private static Reason stopped(Optional<Duration> budget) {
    return catchThrowableOfType(
            StoppedException.class, () -> Checkpoint.within(budget, () -> "done"))
        .reason();
  }

  @Test
  void nothing_stops_work_without_a_budget() {
    assertThat(Checkpoint.<String>within(Optional.empty(), () -> "done")).isEqualTo("done");
  }

  @Test
  void the_end_of_time_stops_it() {
    assertThat(stopped(NO_TIME)).isEqualTo(Reason.OUT_OF_TIME);
  }

  @Test
  void an_interruption_stops_it_and_keeps_its_flag() {
    Thread.currentThread().interrupt();
    assertThat(stopped(Optional.empty())).isEqualTo(Reason.INTERRUPTED);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void an_endless_budget_does_not_overflow() {
    Optional<Duration> endless = Optional.of(Duration.ofSeconds(Long.MAX_VALUE));
    assertThat(Checkpoint.<String>within(endless, () -> "done")).isEqualTo("done");
  }

  @Test
  void the_earlier_of_two_ends_counts_and_none_outlives_its_work() {
    Optional<Duration> hour = Optional.of(Duration.ofHours(1));
    String done =
        Checkpoint.within(
            hour,
            () -> {
              assertThat(stopped(NO_TIME)).isEqualTo(Reason.OUT_OF_TIME);
              Checkpoint.pass();
              return "done";
            });
    assertThat(done).isEqualTo("done");
    assertThat(stopped(NO_TIME)).isEqualTo(Reason.OUT_OF_TIME);
    Checkpoint.pass();
  }
}
