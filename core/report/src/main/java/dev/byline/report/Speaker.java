package dev.byline.report;

import dev.byline.attribution.Source;
import dev.byline.attribution.SourceType;
import dev.byline.entity.Gender;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who speaks, in one article or in several, and how often. Filled while the report is built. */
final class Speaker {

  /** How it is named: decides to whom its words are counted. */
  enum Naming {
    /** By a name. */
    NAMED("named"),
    /** By a description only, such as "residents", without its name being withheld. */
    DESCRIBED("described only"),
    /** The article withholds the name. */
    ANONYMOUS("anonymous");

    private final String label;

    Naming(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  private final String anchor;
  private final String name;
  private final SourceType type;
  private final Gender gender;
  private final Naming naming;
  private final Set<String> roles = new LinkedHashSet<>();
  private final Set<String> affiliations = new LinkedHashSet<>();
  private final Set<String> grounds = new LinkedHashSet<>();
  private final Set<String> justifications = new LinkedHashSet<>();
  private final Map<ArticleRef, Integer> articles = new LinkedHashMap<>();
  private String mark = "";
  private int hue;
  private int quoted;
  private int partly;
  private int paraphrased;
  private int quotedWords;
  private int reportedWords;
  private Optional<StatementView> first = Optional.empty();

  Speaker(String anchor, String name, SourceType type, Gender gender, Naming naming) {
    this.anchor = anchor;
    this.name = name;
    this.type = type;
    this.gender = gender;
    this.naming = naming;
  }

  /** Adds what an article says of it at one place. */
  void describe(Source source) {
    source
        .role()
        .map(words -> Legible.line(words.text()))
        .filter(role -> !role.equalsIgnoreCase(name)) // a description is both
        .ifPresent(roles::add);
    source.affiliation().ifPresent(where -> affiliations.add(Legible.line(where.name())));
    source.anonymityGrounds().ifPresent(words -> grounds.add(Legible.line(words.text())));
  }

  /** Counts a statement; they come in the order of the articles and of the text. */
  void count(StatementView statement) {
    first = first.or(() -> Optional.of(statement));
    articles.merge(statement.article(), 1, Integer::sum);
    statement.justification().ifPresent(why -> justifications.add(why.words()));
    switch (statement.form()) {
      case QUOTED -> quoted++;
      case PARTLY -> partly++;
      case PARAPHRASED -> paraphrased++;
    }
  }

  /** Counts words of the article that are its own. */
  void countWords(int inQuotes, int paraphrase) {
    quotedWords += inQuotes;
    reportedWords += paraphrase;
  }

  void show(String newMark, int newHue) {
    mark = newMark;
    hue = newHue;
  }

  String anchor() {
    return anchor;
  }

  String name() {
    return name;
  }

  SourceType type() {
    return type;
  }

  /** Such as "person". */
  String kind() {
    return type == SourceType.LOCATION ? "place" : Legible.words(type);
  }

  Gender gender() {
    return gender;
  }

  Naming naming() {
    return naming;
  }

  boolean anonymous() {
    return naming == Naming.ANONYMOUS;
  }

  List<String> roles() {
    return List.copyOf(roles);
  }

  List<String> affiliations() {
    return List.copyOf(affiliations);
  }

  List<String> grounds() {
    return List.copyOf(grounds);
  }

  /** Why it would know what it says, in the words of the articles. */
  List<String> justifications() {
    return List.copyOf(justifications);
  }

  List<Map.Entry<ArticleRef, Integer>> articles() {
    return new ArrayList<>(articles.entrySet());
  }

  /** A few letters that stand for it in the text. */
  String mark() {
    return mark;
  }

  /** The classes that give its colour, and show without colour that it has no name. */
  String classes() {
    return "s" + hue + " " + naming.name().toLowerCase(Locale.ROOT);
  }

  int hue() {
    return hue;
  }

  int quoted() {
    return quoted;
  }

  int partly() {
    return partly;
  }

  int paraphrased() {
    return paraphrased;
  }

  int statements() {
    return quoted + partly + paraphrased;
  }

  int quotedWords() {
    return quotedWords;
  }

  int reportedWords() {
    return reportedWords;
  }

  int words() {
    return quotedWords + reportedWords;
  }

  Optional<StatementView> first() {
    return first;
  }
}
