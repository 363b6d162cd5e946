package dev.byline.training.learning;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDManager;
import dev.byline.training.OtherJvm;
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
    OtherJvm.run(List.of(properties), Start.class, asked.toString());
    return Files.readAllLines(asked);
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
