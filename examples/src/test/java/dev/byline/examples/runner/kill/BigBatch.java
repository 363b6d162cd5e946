package dev.byline.examples.runner.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Small invented articles, most of them JSON lines, and the runner as a process over them. The
 * results of a run that nobody disturbed say what those of the others have to be, to the byte.
 */
final class BigBatch {

  /** So many let most kills come while results are written. */
  static final int ARTICLES = 2_000;

  /** One article in so many is a file of its own. */
  private static final int FILES = 5;

  private static final long TIMEOUT_SECONDS = 600;
  private static final List<String> PEOPLE =
      List.of("Ada Brandt", "Ivo Karel", "Mara Ellison", "Tomas Vale", "Ingrid Maas");
  private static final List<String> ROLES =
      List.of("harbour master", "council leader", "union secretary", "pilot", "mayor");
  private static final List<String> WORDS =
      List.of("The quay stays shut", "Nobody was told", "We will not sell it", "It is too late");

  private final List<String> command;
  private final Path dir;
  private final Path folder;
  private final Path lines;
  private final int articles;

  /**
   * Writes the articles.
   *
   * @param command the runner
   */
  BigBatch(Path dir, List<String> command, int articles) throws IOException {
    this.command = command;
    this.articles = articles;
    this.dir = dir;
    this.folder = Files.createDirectory(dir.resolve("news"));
    this.lines = dir.resolve("more.jsonl");
    List<String> json = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      if (i < articles / FILES) {
        Path day = Files.createDirectories(folder.resolve("day" + i % 7));
        Files.writeString(day.resolve(i + ".txt"), text(i));
      } else {
        json.add("{\"id\":\"line-%d\",\"text\":\"%s\"}".formatted(i, text(i)));
      }
    }
    Files.write(lines, json);
  }

  private static String text(int i) {
    String name = PEOPLE.get(i % PEOPLE.size());
    String role = ROLES.get(i / 7 % ROLES.size());
    String words = WORDS.get(i / 3 % WORDS.size());
    return "On day %d the %s met. “%s,” said %s, the %s. Nobody answered."
        .formatted(i, i % 2 == 0 ? "board" : "council", words, name, role);
  }

  int articles() {
    return articles;
  }

  /** Starts the runner. */
  Process start(Path output, String... options) throws IOException {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of("extract", "--format=jsonl", "--threads=2", "--output=" + output));
    all.addAll(Arrays.asList(options));
    all.add(folder.toString());
    all.add(lines.toString());
    return new ProcessBuilder(all)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(errors().toFile())
        .start();
  }

  /** Runs it to its end; the exit code. */
  int run(Path output, String... options) throws IOException, InterruptedException {
    Process process = start(output, options);
    if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("still runs after " + TIMEOUT_SECONDS + " s");
    }
    return process.exitValue();
  }

  private Path errors() {
    return dir.resolve("stderr.txt");
  }

  /** What the last process said. */
  String said() throws IOException {
    return Files.readString(errors(), StandardCharsets.UTF_8);
  }

  static Path part(Path output) {
    return output.resolveSibling(output.getFileName() + ".part");
  }

  /** Asserts that an unfinished output holds whole records only. */
  static void assertWholeRecords(Path part) throws IOException {
    String text = Files.readString(part);
    assertThat(text.isEmpty() || text.endsWith("}\n")).as("ends with a whole record").isTrue();
    assertThat(text.lines()).allMatch(line -> line.startsWith("{\"id\":") && line.endsWith("}"));
  }
}
