package dev.byline.pipeline.internal.house;

import dev.byline.pipeline.internal.clean.BoilerplateChanges;
import dev.byline.pipeline.internal.house.WrittenRule.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Sections {@code [boilerplate …]}: paragraphs that are no part of the article. Of one thread. */
final class BoilerplateRules {

  private final List<String> whole = new ArrayList<>();
  private final List<String> starts = new ArrayList<>();
  private final List<Pattern> patterns = new ArrayList<>();
  private final Set<String> off = new HashSet<>();

  CheckedRule.Answers read(WrittenRule rule) {
    rule.knowsOnly("whole", "start", "pattern");
    BoilerplateRules own = new BoilerplateRules();
    rule.all("whole").forEach(value -> own.whole.add(phrase(rule, value)));
    rule.all("start").forEach(value -> own.starts.add(phrase(rule, value)));
    for (Value value : rule.all("pattern")) {
      try {
        own.patterns.add(Pattern.compile(value.text().strip()));
      } catch (PatternSyntaxException e) {
        rule.problem(value.line(), "no regular expression: " + e.getDescription());
      }
    }
    if (rule.values().isEmpty()) {
      rule.problem(
          rule.line(),
          "[boilerplate " + rule.name() + "] needs \"whole:\", \"start:\" or \"pattern:\"");
    }
    whole.addAll(own.whole);
    starts.addAll(own.starts);
    patterns.addAll(own.patterns);
    BoilerplateChanges changes = own.changes();
    return (raw, reader) -> changes.drops(raw) ? List.of(raw) : List.of();
  }

  private static String phrase(WrittenRule rule, Value value) {
    if (value.text().chars().noneMatch(Character::isLetterOrDigit)) {
      rule.problem(value.line(), "a phrase needs letters, or it would drop any paragraph");
      return "a phrase that is refused";
    }
    return value.text();
  }

  /** Phrases of Byline's list. */
  void off(WrittenRule rule) {
    for (Value phrase : rule.all("boilerplate")) {
      if (!BoilerplateChanges.isShipped(phrase.text())) {
        rule.problem(phrase.line(), "Byline drops no paragraph \"" + phrase.text() + "\"");
      }
      off.add(phrase.text());
    }
  }

  BoilerplateChanges changes() {
    return new BoilerplateChanges(whole, starts, patterns, off);
  }
}
