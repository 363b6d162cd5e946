package dev.byline.pipeline.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

  /**
   * Holds what was found against the case: what is expected must be there, and a miss that is known
   * ({@code ~ }) must still be one, or its mark goes.
   *
   * @param objection what is wrong about a line, if anything
   */
  public void hold(Function<String, Optional<String>> objection) {
    List<String> objections = expected().stream().map(objection).flatMap(Optional::stream).toList();
    List<String> missesNoMore =
        behind("~ ").stream().filter(line -> objection.apply(line).isEmpty()).toList();

    assertThat(objections).isEmpty();
    assertThat(missesNoMore).as("known misses no more: take their mark away").isEmpty();
  }

  @Override
  public String toString() {
    return title;
  }
}
