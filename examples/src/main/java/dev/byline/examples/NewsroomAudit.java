package dev.byline.examples;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Quote;
import dev.byline.attribution.Source;
import dev.byline.index.EntityIndex;
import dev.byline.index.IndexedEntity;
import dev.byline.pipeline.Byline;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An audit of whom a newsroom quotes: how often each person and institution is quoted over a folder
 * of articles, how many quotations come from sources without a name, and on which grounds, where
 * the article states them.
 *
 * <p>From the repository, after {@code mvn package -DskipTests}:
 *
 * <pre>{@code
 * java -cp examples/target/byline.jar dev.byline.examples.NewsroomAudit FOLDER
 * }</pre>
 */
public final class NewsroomAudit {

  /** Brings together who is the same in several articles. */
  private final EntityIndex index = new EntityIndex();

  private final List<Unnamed> unnamed = new ArrayList<>();
  private int articles;
  private int attributed;
  private int unattributed;

  /** A quotation of somebody whose name the article withholds. */
  private record Unnamed(String article, Source source) {

    String line() {
      String grounds =
          source.anonymityGrounds().map(Excerpt::text).orElse("the article does not say why");
      return article + ": " + source.name() + " (" + grounds + ")";
    }
  }

  /** An audit of no article yet. */
  public NewsroomAudit() {}

  /**
   * Prints the audit of a folder.
   *
   * @param args a folder of text files in UTF-8, one article each
   * @throws IOException if the folder or a file of it cannot be read
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("usage: NewsroomAudit FOLDER");
      System.exit(2);
    }
    NewsroomAudit audit = new NewsroomAudit();
    try (Byline byline = Byline.builder().build()) {
      for (Path file : textFiles(Path.of(args[0]))) {
        String id = file.getFileName().toString();
        audit.add(byline.analyze(Article.of(id, Files.readString(file))));
      }
    }
    System.out.print(audit.report());
  }

  private static List<Path> textFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** Counts the quotations of one article. Only names and counts are kept, not the text. */
  public void add(Analysis analysis) {
    articles++;
    index.add(analysis);
    for (Quote quote : analysis.quotes()) {
      if (quote.speaker().isEmpty()) {
        unattributed++;
        continue;
      }
      attributed++;
      Source speaker = quote.speaker().get();
      if (speaker.anonymous()) {
        unnamed.add(new Unnamed(analysis.article().id(), speaker));
      }
    }
  }

  /** The audit as text: those quoted most come first. */
  public String report() {
    StringBuilder page = new StringBuilder();
    page.append(
        line(
            "%d articles: %d quotations with a speaker, %d without",
            articles, attributed, unattributed));
    page.append(line("%n%6s  %8s  %s", "quoted", "articles", "who"));
    for (IndexedEntity entity : quoted()) {
      long in = entity.appearances().stream().filter(one -> one.quotes() > 0).count();
      page.append(line("%6d  %8d  %s", entity.quotes(), in, entity.name()));
    }
    page.append(line("%nwithout a name: %d of %d quotations", unnamed.size(), attributed));
    unnamed.forEach(one -> page.append(line("  %s", one.line())));
    return page.toString();
  }

  private List<IndexedEntity> quoted() {
    return index.snapshot().entities().stream()
        .filter(entity -> entity.quotes() > 0)
        .sorted(
            Comparator.comparingInt(IndexedEntity::quotes)
                .reversed()
                .thenComparing(IndexedEntity::name))
        .toList();
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format + "%n", values);
  }
}
