package dev.byline.benchmark;

import dev.byline.examples.runner.input.ArticleInputs;
import dev.byline.examples.runner.input.Input;
import dev.byline.pipeline.Byline;
import dev.byline.text.Article;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Byline and the stock CoreNLP pipeline {@code tokenize,pos,lemma,ner,depparse,coref,quote} on the
 * same articles, one thread each. They take turns article by article, so that whatever else the
 * machine does falls on both. Tokens are the stock pipeline's for both, so that the ratio is one of
 * time.
 */
@Command(name = "throughput", mixinStandardHelpOptions = true)
public final class Throughput implements Callable<Integer> {

  private static final int WARM_UP = 2;

  @Parameters(paramLabel = "FOLDER", description = "A folder of *.txt.")
  private String folder = "";

  @Option(
      names = "--articles",
      defaultValue = "20",
      description = "How many, spread over the folder (default: 20; 0 takes all).")
  private int limit = 20;

  private Throughput() {}

  /**
   * Measures and prints.
   *
   * @param args a folder of articles
   */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Throughput()).execute(args));
  }

  @Override
  public Integer call() {
    List<Article> articles = articles();
    if (articles.isEmpty()) {
      System.err.println("no article in " + folder);
      return CommandLine.ExitCode.USAGE;
    }
    Byline byline = Byline.builder().build();
    StockPipeline stock = StockPipeline.load();
    Contender ours = new Contender("Byline", a -> byline.analyzeCounting(a).tokens());
    Contender theirs = new Contender("stock CoreNLP", a -> stock.annotate(a.text()));
    for (int i = 0; i < Math.min(WARM_UP, articles.size()); i++) {
      ours.warmUp(articles.get(i));
      theirs.warmUp(articles.get(i));
    }
    for (Article article : articles) {
      ours.measure(article);
      theirs.measure(article);
    }
    System.out.printf(Locale.ROOT, "%d articles from %s%n", articles.size(), folder);
    print(ours, theirs.tokens());
    print(theirs, theirs.tokens());
    System.out.printf(
        Locale.ROOT,
        "ratio %.1f by the clock, %.1f by processor time%n",
        theirs.seconds() / ours.seconds(),
        theirs.cpuSeconds() / ours.cpuSeconds());
    return CommandLine.ExitCode.OK;
  }

  private static void print(Contender contender, long tokens) {
    System.out.printf(
        Locale.ROOT,
        "%-14s %8d tokens %8.1f s %6.0f tokens/s, on the processor %8.1f s %6.0f tokens/s%n",
        contender.name(),
        tokens,
        contender.seconds(),
        tokens / contender.seconds(),
        contender.cpuSeconds(),
        tokens / contender.cpuSeconds());
  }

  private List<Article> articles() {
    List<Article> all = new ArrayList<>();
    ArticleInputs.of(List.of(folder), InputStream.nullInputStream())
        .forEachRemaining(
            input -> {
              if (input instanceof Input.Readable readable) {
                all.add(readable.article());
              }
            });
    if (limit <= 0 || all.size() <= limit) {
      return all;
    }
    List<Article> spread = new ArrayList<>();
    for (int i = 0; i < limit; i++) {
      spread.add(all.get((int) ((long) i * all.size() / limit)));
    }
    return spread;
  }
}
