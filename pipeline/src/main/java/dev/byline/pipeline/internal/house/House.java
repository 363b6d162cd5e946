package dev.byline.pipeline.internal.house;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.clean.ArticleCleaner;
import dev.byline.pipeline.internal.clean.CleanText;
import dev.byline.pipeline.internal.lexicon.WordLists;
import dev.byline.pipeline.internal.rules.RuleSpanTagger;
import dev.byline.pipeline.rules.ArticleRule;
import dev.byline.pipeline.rules.RuleException;
import dev.byline.pipeline.rules.RuleReport;
import dev.byline.text.Article;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Somebody's rules as they were read, with the examples still to be run: that takes the models, and
 * what is written wrong should not have to wait for them. Immutable.
 */
public final class House {

  /** Examples of the rules that come with Byline, in the form of a file of rules. */
  private static final String SHIPPED = "/dev/byline/pipeline/internal/house/shipped.rules";

  private final HouseStyle style;
  private final List<CheckedRule> own;

  private House(HouseStyle style, List<CheckedRule> own) {
    this.style = style;
    this.own = List.copyOf(own);
  }

  /**
   * Reads rules.
   *
   * @param folders their files, {@code *.rules}
   * @param rules those in Java
   * @throws RuleException if one cannot be read, with all that is wrong
   */
  public static House read(List<Path> folders, List<ArticleRule> rules) {
    if (folders.isEmpty() && rules.isEmpty()) {
      return new House(HouseStyle.NONE, List.of());
    }
    Problems problems = new Problems();
    HouseReader reader = new HouseReader(problems);
    for (Path folder : folders) {
      new HouseFiles(problems).in(folder).forEach(reader::read);
    }
    rules.forEach(reader::take);
    problems.raise();
    return new House(reader.style(), reader.checked());
  }

  /** What the rules change. */
  public HouseStyle style() {
    return style;
  }

  /**
   * Runs all examples, those of the rules that come with Byline too, each rule by itself.
   *
   * @param annotator finds tokens, parts of speech and names
   * @throws RuleException if a rule does not answer as its examples say
   */
  public RuleReport test(Function<CleanText, AnnotatedText> annotator) {
    Problems problems = new Problems();
    List<CheckedRule> shipped = shipped(problems);
    List<CheckedRule> all = new ArrayList<>(shipped);
    all.addAll(own);
    run(all, annotator, problems);
    int examples = all.stream().mapToInt(rule -> rule.examples().size()).sum();
    return new RuleReport(own.size(), shipped.size(), examples);
  }

  /** Runs the examples of somebody's rules only. */
  void testOwn(Function<CleanText, AnnotatedText> annotator) {
    run(own, annotator, new Problems());
  }

  private static void run(
      List<CheckedRule> rules, Function<CleanText, AnnotatedText> annotator, Problems problems) {
    Map<String, AnnotatedText> read = new HashMap<>();
    Function<String, AnnotatedText> reader =
        raw ->
            read.computeIfAbsent(
                raw, text -> annotator.apply(ArticleCleaner.standard().clean(Article.of(text))));
    rules.forEach(rule -> rule.run(reader, problems));
    problems.raise();
  }

  /** The attribution rules of Byline, each with the examples that the list must have for it. */
  static List<CheckedRule> shipped(Problems problems) {
    RuleSpanTagger chain = new RuleSpanTagger();
    Map<String, CheckedRule> listed = new HashMap<>();
    String content = String.join("\n", WordLists.lines(SHIPPED));
    for (WrittenRule rule : new HouseFiles(problems).read("shipped.rules", content)) {
      listed.put(
          rule.name(),
          CheckedRule.of(
              rule,
              (raw, reader) -> {
                AnnotatedText text = reader.apply(raw);
                return Attributed.words(text, chain.found(rule.name(), text));
              }));
    }
    List<CheckedRule> rules = new ArrayList<>();
    for (String name : chain.names()) {
      CheckedRule rule = listed.get(name);
      if (rule == null) {
        problems.add("shipped.rules", 0, "rule " + name + " has no examples");
      } else {
        rule.checkComplete(problems);
        rules.add(rule);
      }
    }
    return rules;
  }
}
