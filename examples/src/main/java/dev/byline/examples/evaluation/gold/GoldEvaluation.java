package dev.byline.examples.evaluation.gold;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.byline.examples.evaluation.ClaimChoice;
import dev.byline.examples.runner.batch.Batch;
import dev.byline.examples.runner.batch.Engine;
import dev.byline.examples.runner.batch.Outcome;
import dev.byline.examples.runner.input.Input;
import dev.byline.examples.runner.input.Origin;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Compares results with a folder of annotated articles. An article without a result is left out of
 * the figures and named among the problems. Not safe for several threads.
 */
public final class GoldEvaluation {

  private final List<MarkedArticle> gold;
  private final ClaimChoice choice;
  private final GoldScores scores = new GoldScores();
  private final List<String> problems = new ArrayList<>();

  /**
   * Reads the gold.
   *
   * @param folder annotated articles
   * @param every takes each n-th article only; 1 takes all
   * @param choice which claims are compared
   * @throws IOException naming the file that cannot be read, and what is wrong in it
   */
  public GoldEvaluation(GoldFolder folder, int every, ClaimChoice choice) throws IOException {
    this.gold = folder.articles(every, choice);
    this.choice = choice;
  }

  /**
   * Analyses the articles of the gold.
   *
   * @param engine asked for before the first article
   * @param threads articles at a time
   */
  public void analyze(Supplier<Engine> engine, int threads) throws IOException {
    Iterator<MarkedArticle> next = gold.iterator();
    Iterator<Input> inputs =
        gold.stream().<Input>map(one -> new Input.Readable(one.article(), Origin.NONE)).iterator();
    // outcomes come in the order of the input
    new Batch(engine, threads).run(inputs, outcome -> take(next.next(), outcome));
  }

  private void take(MarkedArticle wanted, Outcome outcome) {
    if (outcome instanceof Outcome.Analysed analysed) {
      scores.add(wanted, MarkedArticle.of(wanted.name(), analysed.analysis(), choice));
    } else if (outcome instanceof Outcome.Failed failed) {
      problems.add(wanted.name() + ": " + failed.reason());
    }
  }

  /**
   * Takes results that are there already.
   *
   * @param results JSON lines, as {@code extract --format jsonl} writes them; the name of an
   *     article is the last part of its id, without {@code .txt}
   * @throws IOException naming the line that is no result, or belongs to another text
   */
  public void read(Path results) throws IOException {
    Map<String, Line> lines = lines(results);
    for (MarkedArticle wanted : gold) {
      Optional<Line> line = Optional.ofNullable(lines.get(wanted.name()));
      if (line.isEmpty()) {
        problems.add(wanted.name() + ": there is no result");
        continue;
      }
      var analysis =
          ContractJson.read(line.get().place(), line.get().json(), wanted.article().text());
      scores.add(wanted, MarkedArticle.of(wanted.name(), analysis, choice));
    }
  }

  private record Line(String place, String json) {}

  private Map<String, Line> lines(Path results) throws IOException {
    Map<String, Line> lines = new HashMap<>();
    try (BufferedReader in = Files.newBufferedReader(results, UTF_8)) {
      int number = 0;
      for (String json = in.readLine(); json != null; json = in.readLine()) {
        String place = results + ", line " + ++number;
        if (!json.isBlank()) {
          String name = name(ContractJson.id(place, json));
          if (lines.put(name, new Line(place, json)) != null) {
            throw new IOException(place + ": a second result for " + name);
          }
        }
      }
    }
    return lines;
  }

  private static String name(String id) {
    return id.substring(id.lastIndexOf('/') + 1).replaceFirst("\\.txt$", "");
  }

  /** Articles that are not in the figures, and why. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /** How many lines {@link #errors} has below its heading. */
  public int errorCount() {
    return scores.errors().size();
  }

  /** What was missed, spurious or partly right, as a table with tabs. */
  public String errors() {
    return scores.errors().text();
  }

  /**
   * The figures with their intervals, for a reader.
   *
   * @param resamples of the bootstrap; 0 gives no intervals
   * @param seed of the bootstrap
   */
  public String report(int resamples, long seed) {
    return scores.report(resamples, seed);
  }

  /**
   * The figures with their intervals, for a program: a table with tabs.
   *
   * @param resamples of the bootstrap; 0 gives no intervals
   * @param seed of the bootstrap
   */
  public String table(int resamples, long seed) {
    return scores.table(resamples, seed);
  }
}
