package dev.byline.examples.runner.serve;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Set;

/**
 * Where a server listens, and what it puts up with.
 *
 * @param host name or address of the interface
 * @param port 0 for any that is free
 * @param allowedHosts names besides those of the loopback interface by which it may be addressed
 * @param threads how many articles are analysed at a time
 * @param queue how many more may wait
 * @param maxBytes of a request's body
 * @param timeLimit of a request, waiting included
 * @param grace how long a server that is stopped waits for what runs
 */
public record ServerSettings(
    String host,
    int port,
    Set<String> allowedHosts,
    int threads,
    int queue,
    int maxBytes,
    Duration timeLimit,
    Duration grace) {

  /** Checks that nothing is null, and copies. */
  public ServerSettings {
    requireNonNull(host, "host");
    allowedHosts = Set.copyOf(allowedHosts);
    requireNonNull(timeLimit, "timeLimit");
    requireNonNull(grace, "grace");
  }
}
