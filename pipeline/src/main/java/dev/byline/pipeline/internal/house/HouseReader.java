package dev.byline.pipeline.internal.house;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.attribution.HouseAttributions;
import dev.byline.pipeline.internal.claim.ClaimChanges;
import dev.byline.pipeline.internal.corenlp.TokenPattern;
import dev.byline.pipeline.internal.house.WrittenRule.Located;
import dev.byline.pipeline.internal.house.WrittenRule.Value;
import dev.byline.pipeline.internal.lexicon.HouseWords;
import dev.byline.pipeline.internal.names.HouseName;
import dev.byline.pipeline.internal.names.HouseNames;
import dev.byline.pipeline.internal.rules.AddedCues;
import dev.byline.pipeline.internal.rules.CueChanges;
import dev.byline.pipeline.internal.rules.Match;
import dev.byline.pipeline.internal.rules.RuleSpanTagger;
import dev.byline.pipeline.rules.ArticleRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes a house style of written rules and of rules in Java. Of one thread, used once. */
final class HouseReader {

  private final Problems problems;
  private final List<String> shipped = new RuleSpanTagger().names();
  private final List<CheckedRule> checked = new ArrayList<>();
  private final Map<String, CheckedRule> byName = new HashMap<>();
  private final List<Function<AnnotatedText, List<Match>>> finders = new ArrayList<>();
  private final WordRules words = new WordRules();
  private final CueRules cues = new CueRules();
  private final BoilerplateRules boilerplate = new BoilerplateRules();
  private final List<HouseName> names = new ArrayList<>();
  private final Map<String, HouseName> spelt = new HashMap<>();
  private final Set<String> offRules = new HashSet<>();

  HouseReader(Problems problems) {
    this.problems = problems;
  }

  /** All rules that carry examples, in the order in which they were read. */
  List<CheckedRule> checked() {
    return checked;
  }

  /** Reads one section. */
  void read(WrittenRule rule) {
    switch (rule.kind()) {
      case "attribution" -> attribution(rule).ifPresent(answers -> add(rule, answers));
      case "cue" -> add(rule, cues.read(rule));
      case "source" -> add(rule, words.source(rule));
      case "non-source" -> add(rule, words.nonSource(rule));
      case "title" -> add(rule, words.title(rule));
      case "boilerplate" -> add(rule, boilerplate.read(rule));
      case "name" -> name(rule).ifPresent(answers -> add(rule, answers));
      case "off" -> off(rule);
      default ->
          rule.problem(
              rule.line(),
              "no kind of rule is called \""
                  + rule.kind()
                  + "\", only attribution, boilerplate, cue, name, non-source, off, source, title");
    }
  }

  /** Takes a rule in Java. */
  void take(ArticleRule rule) {
    Function<AnnotatedText, List<Match>> finder = Attributed.by(rule);
    List<Located> examples =
        rule.examples().stream().map(example -> new Located(example, 0)).toList();
    add(
        new CheckedRule(
            rule.name(),
            rule.getClass().getName(),
            0,
            examples,
            (raw, reader) -> {
              AnnotatedText text = reader.apply(raw);
              return Attributed.words(text, finder.apply(text));
            }));
    attribute(rule.name(), finder);
  }

  private void add(WrittenRule rule, CheckedRule.Answers answers) {
    add(CheckedRule.of(rule, answers));
  }

  private void add(CheckedRule rule) {
    if (!rule.name().matches("[a-z0-9][a-z0-9-]*")) {
      problems.add(
          rule.file(), rule.line(), "a rule needs a name of lower-case letters, digits, hyphens");
    }
    CheckedRule other = byName.putIfAbsent(rule.name(), rule);
    if (other != null && !rule.name().isEmpty()) {
      problems.add(
          rule.file(),
          rule.line(),
          "the name " + rule.name() + " is taken by " + other.file() + ":" + other.line());
    }
    rule.checkComplete(problems);
    checked.add(rule);
  }

  /** A rule with the name of one of Byline's takes its place. */
  private void attribute(String name, Function<AnnotatedText, List<Match>> finder) {
    finders.add(finder);
    if (shipped.contains(name)) {
      offRules.add(name);
    }
  }

  private Optional<CheckedRule.Answers> attribution(WrittenRule rule) {
    rule.knowsOnly("pattern");
    Optional<Value> written = rule.required("pattern");
    if (written.isEmpty()) {
      return Optional.empty();
    }
    try {
      TokenPattern pattern = TokenPattern.compile(written.get().text().strip());
      Function<AnnotatedText, List<Match>> finder = Attributed.by(rule.name(), pattern);
      attribute(rule.name(), finder);
      return Optional.of(
          (raw, reader) -> {
            AnnotatedText text = reader.apply(raw);
            return Attributed.words(text, finder.apply(text));
          });
    } catch (IllegalArgumentException e) {
      rule.problem(written.get().line(), String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private Optional<CheckedRule.Answers> name(WrittenRule rule) {
    Optional<HouseName> read = WordRules.name(rule);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    HouseName name = read.get();
    for (String spelling : name.spellings()) {
      HouseName other = spelt.putIfAbsent(spelling, name);
      if (other != null) {
        rule.problem(
            rule.line(), "\"" + spelling + "\" already stands for \"" + other.name() + "\"");
      }
    }
    names.add(name);
    HouseNames alone = new HouseNames(List.of(name));
    return Optional.of(
        (raw, reader) -> {
          AnnotatedText text = reader.apply(raw);
          return alone.find(text).stream()
              .map(found -> text.excerpt(found.tokens()).text())
              .toList();
        });
  }

  private void off(WrittenRule rule) {
    rule.knowsOnly("rule", "cue", "noun", "title", "boilerplate");
    if (!rule.examples().isEmpty()) {
      rule.problem(rule.examples().get(0).line(), "[off] has no examples: it asks nothing");
    }
    for (Value name : rule.items("rule")) {
      if (shipped.contains(name.text())) {
        offRules.add(name.text());
      } else {
        rule.problem(
            name.line(),
            "Byline has no rule \"" + name.text() + "\", only " + String.join(", ", shipped));
      }
    }
    cues.off(rule);
    words.off(rule);
    boilerplate.off(rule);
  }

  /** What all rules together change. */
  HouseStyle style() {
    CueChanges changes = new CueChanges(cues.added(), cues.off(), offRules);
    if (!changes.added().isEmpty()) {
      finders.add(new AddedCues(changes)::find);
    }
    return new HouseStyle(
        changes,
        new ClaimChanges(cues.meanings(), words.nonSources()),
        new HouseWords(words.nouns(), words.titles()),
        boilerplate.changes(),
        new HouseNames(names),
        new HouseAttributions(finders, cues.off()));
  }
}
