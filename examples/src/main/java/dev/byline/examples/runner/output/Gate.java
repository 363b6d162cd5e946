package dev.byline.examples.runner.output;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets a process end between two records and not within one: whoever writes passes through, whoever
 * ends the process closes it for good.
 */
public final class Gate {

  private final ReentrantLock lock = new ReentrantLock();

  /** A gate that is open. */
  public Gate() {}

  /** Something that writes. */
  @FunctionalInterface
  public interface Writing {

    /** Writes. */
    void write() throws IOException;
  }

  /** Writes, or waits for ever if the gate has been closed. */
  public void pass(Writing writing) throws IOException {
    lock.lock();
    try {
      writing.write();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Closes the gate; the calling thread must not end it otherwise than with the process.
   *
   * @return whether nobody is writing; false if somebody still is after that time
   */
  public boolean close(long seconds) {
    try {
      return lock.tryLock(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
