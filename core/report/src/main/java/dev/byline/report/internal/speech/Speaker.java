package dev.byline.report.internal.speech;

import dev.byline.attribution.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who speaks, in one article or in several, and how often. Filled while the report is built. */
public final class Speaker {

  private final SpeakerIdentity who;
  private final SpeakerNotes notes = new SpeakerNotes();
  private final Map<ArticleRef, Integer> articles = new LinkedHashMap<>();
  private String mark = "";
  private int hue;
  private SpeakerCounts counts = SpeakerCounts.NONE;
  private Optional<StatementView> first = Optional.empty();

  Speaker(SpeakerIdentity who) {
    this.who = who;
  }

  /** Adds what an article says of it at one place. */
  void describe(Source source) {
    notes.add(source, who.name());
  }

  /** Counts a statement; they come in the order of the articles and of the text. */
  public void count(StatementView statement) {
    first = first.or(() -> Optional.of(statement));
    articles.merge(statement.article(), 1, Integer::sum);
    statement.justification().ifPresent(why -> notes.justified(why.words()));
    counts = counts.plus(statement.form());
  }

  /** Counts words of the article that are its own. */
  void countWords(int inQuotes, int paraphrase) {
    counts = counts.plusWords(inQuotes, paraphrase);
  }

  void show(String newMark, int newHue) {
    mark = newMark;
    hue = newHue;
  }

  /** Who it is. */
  public SpeakerIdentity who() {
    return who;
  }

  /** What the articles say of it. */
  public SpeakerNotes notes() {
    return notes;
  }

  /** The articles that it speaks in, each with the number of its statements there. */
  public List<Map.Entry<ArticleRef, Integer>> articles() {
    return new ArrayList<>(articles.entrySet());
  }

  /** A few letters that stand for it in the text. */
  public String mark() {
    return mark;
  }

  /** The classes that give its colour, and show without colour that it has no name. */
  public String classes() {
    return "s" + hue + " " + who.naming().name().toLowerCase(Locale.ROOT);
  }

  /** The number of its colour. */
  public int hue() {
    return hue;
  }

  /** How often it speaks, and at what length. */
  public SpeakerCounts counts() {
    return counts;
  }

  /** Its first statement. */
  public Optional<StatementView> first() {
    return first;
  }
}
