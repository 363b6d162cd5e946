package dev.byline.pipeline.internal.house;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.house.WrittenRule.Located;
import dev.byline.pipeline.rules.RuleExample;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A rule that can be asked by itself, with the examples that say how it answers.
 *
 * @param name its name
 * @param file where it is written
 * @param line where it begins
 * @param examples what it is tested on
 * @param answers what it answers to a text
 */
record CheckedRule(String name, String file, int line, List<Located> examples, Answers answers) {

  /** What a rule answers. */
  @FunctionalInterface
  interface Answers {

    /**
     * Asks the rule; it passes with an empty list.
     *
     * @param raw the text as written
     * @param reader gives the text with tokens and parts of speech
     */
    List<String> to(String raw, Function<String, AnnotatedText> reader);
  }

  static CheckedRule of(WrittenRule rule, Answers answers) {
    return new CheckedRule(rule.name(), rule.file(), rule.line(), rule.examples(), answers);
  }

  /** Whether there is an example of either sort. */
  void checkComplete(Problems problems) {
    for (boolean answering : new boolean[] {true, false}) {
      if (examples.stream().noneMatch(one -> one.example().answers() == answering)) {
        String missing = answering ? "answers (\"> text => answer\")" : "passes (\"! text\")";
        problems.add(file, line, "rule " + name + " has no example on which it " + missing);
      }
    }
  }

  /** Runs the examples. */
  void run(Function<String, AnnotatedText> reader, Problems problems) {
    for (Located located : examples) {
      RuleExample example = located.example();
      List<String> given = answers.to(example.text(), reader).stream().map(this::plain).toList();
      Optional<String> wanted = example.expected().map(this::plain);
      if (!example.answers() && !given.isEmpty()) {
        problems.add(file, located.line(), "rule " + name + " must pass here and answers " + given);
      } else if (example.answers() && given.isEmpty()) {
        problems.add(file, located.line(), "rule " + name + " must answer here and passes");
      } else if (example.answers() && wanted.isPresent() && !given.contains(wanted.get())) {
        problems.add(
            file,
            located.line(),
            "rule " + name + " must answer \"" + wanted.get() + "\" and answers " + given);
      }
    }
  }

  /** With one space between words and around bars. */
  private String plain(String answer) {
    return answer.strip().replaceAll("\\s*\\|\\s*", " | ").replaceAll("\\s+", " ");
  }
}
