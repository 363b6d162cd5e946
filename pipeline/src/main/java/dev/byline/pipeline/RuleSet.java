package dev.byline.pipeline;

import static java.util.Objects.requireNonNull;

import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import dev.byline.pipeline.internal.house.House;
import dev.byline.pipeline.rules.ArticleRule;
import dev.byline.pipeline.rules.RuleException;
import dev.byline.pipeline.rules.RuleReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules of one's own: cues, titles, sources, boilerplate, the names of a style book, patterns of
 * attribution. Says where they are; they are read, and their examples run, when a Byline is built
 * with them. {@code examples/docs/rules.md} has the form of the files. Immutable.
 */
public final class RuleSet {

  static final RuleSet NONE = new RuleSet(List.of(), List.of());

  private final List<Path> folders;
  private final List<ArticleRule> rules;

  private RuleSet(List<Path> folders, List<ArticleRule> rules) {
    this.folders = List.copyOf(folders);
    this.rules = List.copyOf(rules);
  }

  /** The rules of a folder: its files {@code *.rules}, in UTF-8. */
  public static RuleSet in(Path folder) {
    return new RuleSet(List.of(requireNonNull(folder, "folder")), List.of());
  }

  /** Rules in Java. */
  public static RuleSet of(ArticleRule... rules) {
    return new RuleSet(List.of(), List.of(rules));
  }

  /** These rules and others. */
  public RuleSet and(RuleSet others) {
    List<Path> allFolders = new ArrayList<>(folders);
    allFolders.addAll(others.folders);
    List<ArticleRule> allRules = new ArrayList<>(rules);
    allRules.addAll(others.rules);
    return new RuleSet(allFolders, allRules);
  }

  /**
   * Reads the rules and runs their examples, and those of Byline's own rules, without loading a
   * tagger.
   *
   * @return how many there are
   * @throws RuleException if one is broken; building a Byline with them would throw the same
   */
  public RuleReport test() {
    return read().test(CoreNlpAnnotator.full()::annotate);
  }

  /**
   * Reads the rules; the examples are still to be run.
   *
   * @throws RuleException if one cannot be read
   */
  House read() {
    return House.read(folders, rules);
  }
}
