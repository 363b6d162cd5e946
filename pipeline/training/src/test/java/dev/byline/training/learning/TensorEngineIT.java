package dev.byline.training.learning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The engine asks nobody for anything. Each start has a JVM of its own, where no address of the
 * network can be opened. Needs the native library of the engine.
 */
class TensorEngineIT {

  @TempDir Path folder;

  /** Starts the engine, and notes what it would open. */
  static final class Start {

    private Start() {}

    public static void main(String[] args) throws IOException {
      List<String> asked = new ArrayList<>();
      URL.setURLStreamHandlerFactory(
          protocol -> Set.of("http", "https").contains(protocol) ? new Closed(asked) : null);
      try (NDManager manager = TensorEngine.newManager()) {
        asked.add("sum " + manager.create(new float[] {1, 2}).sum().getFloat());
      }
      Files.write(Path.of(args[0]), asked);
    }
  }

  /** Opens nothing. */
  private static final class Closed extends URLStreamHandler {

    private final List<String> asked;

    Closed(List<String> asked) {
      this.asked = asked;
    }

    @Override
    protected URLConnection openConnection(URL url) throws IOException {
      asked.add(url.getHost());
      throw new IOException("closed");
    }

    @Override
    protected URLConnection openConnection(URL url, java.net.Proxy proxy) throws IOException {
      return openConnection(url);
    }
  }

  private List<String> start(String... properties) throws IOException, InterruptedException {
    Path asked = folder.resolve("asked");
    Path log = folder.resolve("log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(properties));
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(Start.class.getName());
    command.add(asked.toString());
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    // what is set on this machine does not count
    builder.environment().keySet().removeAll(Set.of("OPT_OUT_TRACKING", "DJL_OFFLINE"));
    int exit = builder.redirectOutput(log.toFile()).start().waitFor();
    assertThat(exit).as(() -> read(log)).isZero();
    return Files.readAllLines(asked);
  }

  private static String read(Path log) {
    try {
      return Files.readString(log, UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Test
  void opens_no_address() throws IOException, InterruptedException {
    assertThat(start()).containsExactly("sum 3.0");
  }

  /** Without this the test above would not know what it looks for. */
  @Test
  void would_look_for_a_cloud_if_it_were_let() throws IOException, InterruptedException {
    assertThat(start("-DOPT_OUT_TRACKING=false", "-Dai.djl.offline=false"))
        .contains("169.254.169.254")
        .endsWith("sum 3.0");
  }
}
