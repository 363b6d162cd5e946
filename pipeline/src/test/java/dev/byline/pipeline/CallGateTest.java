package dev.byline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CallGateTest {

  private final CallGate gate = new CallGate();

  @Test
  void nobody_enters_after_it_is_closed() {
    gate.close(() -> {});
    assertThatIllegalStateException()
        .isThrownBy(() -> gate.enter(() -> "in"))
        .withMessageContaining("closed");
  }

  @Test
  void closing_twice_does_the_last_thing_once() {
    AtomicInteger times = new AtomicInteger();
    gate.close(times::incrementAndGet);
    gate.close(times::incrementAndGet);
    assertThat(times).hasValue(1);
  }

  @Test
  void closing_waits_for_who_is_inside() throws InterruptedException {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch leave = new CountDownLatch(1);
    AtomicBoolean out = new AtomicBoolean();
    Thread caller =
        new Thread(
            () ->
                gate.enter(
                    () -> {
                      inside.countDown();
                      await(leave);
                      // A call within a call is not turned away.
                      gate.enter(() -> "again");
                      out.set(true);
                      return "out";
                    }));
    caller.start();
    inside.await();
    AtomicBoolean closedAfterAll = new AtomicBoolean();
    Thread closer = new Thread(() -> gate.close(() -> closedAfterAll.set(out.get())));
    closer.start();
    closer.join(200);
    assertThat(closer.isAlive()).isTrue();

    leave.countDown();
    closer.join();
    caller.join();

    assertThat(closedAfterAll).isTrue();
  }

  @Test
  void who_is_inside_cannot_close() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                gate.enter(
                    () -> {
                      gate.close(() -> {});
                      return "out";
                    }));
    assertThat(gate.enter(() -> "in")).isEqualTo("in");
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
