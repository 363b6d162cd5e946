package dev.byline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples as somebody runs them: from a file to what is printed. */
class ExamplesIT {

  @TempDir Path dir;

  @FunctionalInterface
  private interface Program {

    void main(String[] args) throws IOException;
  }

  @Test
  void minutes_name_who_moved_what() throws IOException {
    Path file = dir.resolve("minutes.txt");
    Files.writeString(
        file,
        """
        Mara Ellison, the treasurer, opened the meeting. She moved that the ferry stay in service.
        Ivo Karel noted that the engine is forty years old.
        The clerk moved the chairs.
        """);

    assertThat(printed(MinutesTagger::main, file).lines())
        .containsExactly(
            "Mara Ellison moved: that the ferry stay in service",
            "Ivo Karel noted: that the engine is forty years old");
  }

  private static String printed(Program program, Path path) throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
      program.main(new String[] {path.toString()});
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
