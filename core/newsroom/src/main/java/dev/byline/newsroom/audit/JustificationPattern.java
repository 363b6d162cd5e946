package dev.byline.newsroom.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.byline.attribution.JustificationKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that say why a source would know.
 *
 * @param kind on what its knowledge then rests
 * @param behind whether they must stand behind the source
 * @param words how they begin
 */
record JustificationPattern(JustificationKind kind, boolean behind, Pattern words) {

  static final List<JustificationPattern> ALL = read();

  private static List<JustificationPattern> read() {
    String resource = "justifications.txt";
    try (InputStream in =
        requireNonNull(JustificationPattern.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(
              row ->
                  new JustificationPattern(
                      JustificationKind.valueOf(row[0]),
                      row[1].equals("behind"),
                      Pattern.compile(row[2], Pattern.CASE_INSENSITIVE)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }
}
