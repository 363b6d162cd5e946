package dev.byline.examples.runner.options;

import dev.byline.examples.runner.serve.ServerSettings;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where to listen, and how much to put up with. */
public final class ServeOptions extends CheckedOptions {

  /** Of a request, where the command line gives none. */
  public static final Duration TIME_LIMIT = Duration.ofSeconds(60);

  private static final int MOST_BYTES = 64 << 20;
  private static final int MOST_WAITING = 10_000;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      defaultValue = "127.0.0.1",
      description =
          "The interface to listen on (default: ${DEFAULT-VALUE}, for this machine alone). There is"
              + " no password and no encryption: for others, put a proxy in front.")
  private String host = "127.0.0.1";

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      description = "Another name by which it may be addressed, as of a proxy; may be repeated.")
  private List<String> allowedHosts = List.of();

  private int port = 8080;
  private int queue = 16;
  private int maxBytes = 1 << 20;

  @Option(
      names = "--grace",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "When it is stopped: how long what runs may take (default: ${DEFAULT-VALUE}).")
  private long grace = 30;

  @Option(
      names = {"-p", "--port"},
      paramLabel = "N",
      description = "The port to listen on, 0 for any that is free (default: 8080).")
  private void setPort(int number) {
    port = within("--port", number, 0, 65_535);
  }

  @Option(
      names = "--queue",
      paramLabel = "N",
      description = "How many articles may wait; more get 503 with Retry-After (default: 16).")
  private void setQueue(int number) {
    queue = within("--queue", number, 0, MOST_WAITING);
  }

  @Option(
      names = "--max-size",
      paramLabel = "BYTES",
      description = "A larger request gets 413 (default: 1048576).")
  private void setMaxBytes(int number) {
    maxBytes = within("--max-size", number, 1, MOST_BYTES);
  }

  /** As it stands in an address. */
  public String shownHost() {
    return host.contains(":") ? "[" + host + "]" : host;
  }

  /** The settings of the server. */
  public ServerSettings settings(int threads, Optional<Duration> timeLimit) {
    return new ServerSettings(
        host,
        port,
        new HashSet<>(allowedHosts),
        threads,
        queue,
        maxBytes,
        timeLimit.orElse(TIME_LIMIT),
        Duration.ofSeconds(grace));
  }
}
