package dev.byline.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of {@code byline serve} as a process. */
class ServeCommandTest {

  /** Waits until it listens, and leaves its address in {@code $URL}. */
  private static final String STARTED =
      """
      $BYLINE serve --port 0 2> err.txt & PID=$!
      for i in {1..600}; do grep -q ready err.txt && break; sleep 0.05; done
      URL=$(sed -n 's/.*ready: //p' err.txt)
      """;

  @TempDir Path dir;

  @ParameterizedTest
  @CsvSource({"TERM, 143", "INT, 130"})
  void answers_until_it_is_told_to_end(String signal, int exit) throws Exception {
    // what the shell starts in the background does not hear of Ctrl-C unless it controls jobs, and
    // nothing does below a shell that is itself in the background
    Console run =
        Shell.run(
            dir,
            "set -m\n"
                + STARTED.replace("$BYLINE", "env --default-signal=INT $BYLINE")
                + """
                PORT=${URL##*:}
                exec 3<>/dev/tcp/127.0.0.1/${PORT%%/}
                printf 'POST /analyze HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n' >&3
                printf 'Content-Type: text/plain\\r\\nContent-Length: 4\\r\\n\\r\\nOne.' >&3
                cat <&3; echo
                kill -%s $PID; wait $PID; echo "exit $?"; cat err.txt
                """
                    .formatted(signal));

    assertThat(run.out())
        .startsWith("HTTP/1.1 200 OK")
        .contains("{\"id\":\"article-", "POST /analyze 200 ", "byline: stopped\n", "exit " + exit);
  }

  @Test
  void a_port_that_is_taken_is_told_before_models_are_loaded() throws Exception {
    Console run =
        Shell.run(
            dir,
            STARTED
                + """
                PORT=${URL##*:}
                $BYLINE serve --port ${PORT%/}; echo "exit $?"; kill $PID
                """);

    assertThat(run.out()).contains("exit 2");
    assertThat(run.err()).contains("cannot listen on 127.0.0.1: ", "another --port");
  }

  @Test
  void limits_that_cannot_be_are_told() {
    assertThat(Console.run(Engines.EMPTY, "serve", "--port", "70000").err())
        .contains("--port 70000 must be within 0 and 65535");
    assertThat(Console.run(Engines.EMPTY, "serve", "--queue=-1").exit()).isEqualTo(2);
  }
}
