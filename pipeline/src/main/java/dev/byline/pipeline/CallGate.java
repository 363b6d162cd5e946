package dev.byline.pipeline;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** Lets calls in until it is closed, and closes when the last one is out. Safe for many threads. */
final class CallGate {

  /** Those inside hold it for reading, who closes for writing. */
  private final ReentrantReadWriteLock inside = new ReentrantReadWriteLock();

  private volatile boolean closed;

  /** Whether what comes last was done; only for who holds the lock for writing. */
  private boolean done;

  /**
   * Does some work inside.
   *
   * @throws IllegalStateException if the gate is closed or being closed
   */
  <T> T enter(Supplier<T> work) {
    // A call from within a call goes on: whoever closes waits for the outer one.
    if (closed && inside.getReadHoldCount() == 0) {
      throw new IllegalStateException("this Byline is closed");
    }
    inside.readLock().lock();
    try {
      if (closed && inside.getReadHoldCount() == 1) {
        throw new IllegalStateException("this Byline is closed");
      }
      return work.get();
    } finally {
      inside.readLock().unlock();
    }
  }

  /**
   * Waits for those inside and lets nobody in any more. Does nothing if it is closed already.
   *
   * @param last done when nobody is inside, once
   * @throws IllegalStateException if called from inside, where it would wait for itself
   */
  void close(Runnable last) {
    if (inside.getReadHoldCount() > 0) {
      throw new IllegalStateException("a Byline cannot be closed by what it is waiting for");
    }
    closed = true;
    inside.writeLock().lock();
    try {
      if (!done) {
        done = true;
        last.run();
      }
    } finally {
      inside.writeLock().unlock();
    }
  }
}
