package dev.byline.pipeline.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.cases.TestFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * Examples of rules in a text file: a line is {@code rule | text | what the rule finds}, or {@code
 * -} where it must pass; {@code #} begins a comment. In the text {@code //} parts sentences and
 * {@code ##} paragraphs.
 */
public final class RuleExamples {

  private RuleExamples() {}

  /**
   * An example.
   *
   * @param rule the id of the rule
   * @param text a line for each sentence, a blank line between paragraphs
   * @param expected what it finds, or {@code -}
   */
  public record Example(String rule, String text, String expected) {
    boolean passes() {
      return expected.equals("-");
    }
  }

  /** The examples of a file beside a test. */
  public static Stream<Example> read(Class<?> test, String file) {
    return TestFile.lines(test, file).stream()
        .map(line -> line.split(" \\| "))
        .map(parts -> new Example(parts[0].strip(), text(parts[1]), parts[2].strip()));
  }

  private static String text(String written) {
    return written.strip().replace(" // ", "\n").replace(" ## ", "\n\n");
  }

  /** Fails unless every rule has an example in the file that it answers and one that it passes. */
  public static void checkComplete(List<String> rules, Class<?> test, String file) {
    List<Example> all = read(test, file).toList();
    assertThat(rules).doesNotHaveDuplicates();
    assertThat(all).extracting(Example::rule).isSubsetOf(rules);
    for (String rule : rules) {
      List<Example> own = all.stream().filter(example -> example.rule().equals(rule)).toList();
      assertThat(own).as(rule).anyMatch(Example::passes).anyMatch(e -> !e.passes());
    }
  }
}
