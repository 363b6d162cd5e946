package dev.byline.pipeline.internal.house;

import dev.byline.pipeline.internal.house.WrittenRule.Located;
import dev.byline.pipeline.internal.house.WrittenRule.Value;
import dev.byline.pipeline.rules.RuleExample;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the files {@code *.rules} of a folder. Of one thread. */
final class HouseFiles {

  private static final Pattern HEAD = Pattern.compile("\\[\\s*([a-z-]+)(?:\\s+(\\S+))?\\s*\\]");
  private static final Pattern VALUE = Pattern.compile("([a-z-]+):\\s*(.*)");
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

  /** Between the text of an example and the answer. */
  private static final String ANSWER = " => ";

  private final Problems problems;
  private final List<WrittenRule> rules = new ArrayList<>();
  private String file = "";
  private @Nullable WrittenRule open;

  HouseFiles(Problems problems) {
    this.problems = problems;
  }

  /** The rules of all files of the folder, by the names of the files, then as they stand. */
  List<WrittenRule> in(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> files =
          entries.filter(path -> path.toString().endsWith(".rules")).sorted().toList();
      if (files.isEmpty()) {
        problems.add(folder.toString(), 0, "has no file *.rules");
      }
      files.forEach(this::read);
    } catch (IOException e) {
      problems.add(folder.toString(), 0, "is no folder that can be read");
    }
    return rules;
  }

  private void read(Path path) {
    try {
      read(path.toString(), Files.readString(path));
    } catch (CharacterCodingException e) {
      problems.add(path.toString(), 0, "is not UTF-8");
    } catch (IOException e) {
      problems.add(path.toString(), 0, "cannot be read: " + e.getMessage());
    }
  }

  /** The rules of one file. */
  List<WrittenRule> read(String name, String content) {
    file = name;
    open = null;
    List<String> lines = content.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      // A byte order mark, which some editors write.
      line(i == 0 && line.startsWith("\ufeff") ? line.substring(1) : line, i + 1);
    }
    return rules;
  }

  private void line(String line, int number) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    WrittenRule rule = open;
    if (line.startsWith("[")) {
      head(line.strip(), number);
    } else if (rule == null) {
      problems.add(file, number, "a section such as [cue my-verbs] must come first");
    } else if (Character.isWhitespace(line.charAt(0))) {
      goOn(rule, line.strip(), number);
    } else if (line.startsWith(">") || line.startsWith("!")) {
      example(rule, line, number);
    } else {
      value(rule, line.strip(), number);
    }
  }

  private void head(String line, int number) {
    Matcher head = HEAD.matcher(line);
    if (!head.matches()) {
      problems.add(file, number, "a section reads [kind name]: " + line);
      open = null;
      return;
    }
    String name = Optional.ofNullable(head.group(2)).orElse("");
    if (!name.isEmpty() && !NAME.matcher(name).matches()) {
      problems.add(
          file, number, "the name \"" + name + "\" must be lower-case letters, digits, hyphens");
    }
    WrittenRule rule =
        new WrittenRule(
            head.group(1), name, file, number, new ArrayList<>(), new ArrayList<>(), problems);
    rules.add(rule);
    open = rule;
  }

  private void goOn(WrittenRule rule, String text, int number) {
    int last = rule.values().size() - 1;
    if (last < 0 || !rule.examples().isEmpty()) {
      problems.add(file, number, "an indented line goes on with a value, and there is none");
      return;
    }
    Value value = rule.values().get(last);
    rule.values().set(last, new Value(value.key(), value.text() + " " + text, value.line()));
  }

  private void value(WrittenRule rule, String line, int number) {
    Matcher value = VALUE.matcher(line);
    if (!value.matches()) {
      problems.add(file, number, "neither \"key: value\" nor an example: " + line);
    } else {
      rule.values().add(new Value(value.group(1), value.group(2), number));
    }
  }

  private void example(WrittenRule rule, String line, int number) {
    boolean answers = line.startsWith(">");
    String text = line.substring(1).strip();
    int answer = answers ? text.lastIndexOf(ANSWER) : -1;
    Optional<String> expected =
        answer < 0
            ? Optional.empty()
            : Optional.of(text.substring(answer + ANSWER.length()).strip());
    String said = answer < 0 ? text : text.substring(0, answer).strip();
    if (said.isEmpty()) {
      problems.add(file, number, "an example needs a text");
    } else {
      rule.examples().add(new Located(new RuleExample(answers, said, expected), number));
    }
  }
}
