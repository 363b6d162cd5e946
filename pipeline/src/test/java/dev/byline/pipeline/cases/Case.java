package dev.byline.pipeline.cases;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A case of a text file: {@code === title}, a text, and below it what is expected of it, a line
 * each, {@code > } before it. Files say at their head what their lines mean.
 *
 * @param title what the case shows
 * @param lines all lines below the title
 */
public record Case(String title, List<String> lines) {

  private static final List<String> MARKS = List.of("> ", "! ", "~ ");

  /** The cases of a file beside a test, in their order. */
  public static Stream<Case> of(Class<?> test, String file) {
    return Stream.of(TestFile.read(test, file).split("(?m)^=== "))
        .skip(1)
        .map(part -> part.lines().toList())
        .map(lines -> new Case(lines.get(0), lines.subList(1, lines.size())));
  }

  /** The lines that bear no mark, as one text. */
  public String text() {
    return lines.stream()
        .filter(line -> MARKS.stream().noneMatch(line::startsWith))
        .collect(Collectors.joining("\n"))
        .strip();
  }

  /** What is expected. */
  public List<String> expected() {
    return behind("> ");
  }

  /** What stands behind another mark than {@code > }. */
  public List<String> behind(String mark) {
    return lines.stream()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()).strip())
        .toList();
  }

  @Override
  public String toString() {
    return title;
  }
}
