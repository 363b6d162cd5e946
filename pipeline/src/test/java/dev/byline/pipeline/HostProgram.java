package dev.byline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.byline.json.AnalysisJson;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.clean.ArticleCleaner;
import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import dev.byline.pipeline.internal.rules.CueChanges;
import dev.byline.text.Article;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Programs around Byline, each run in a JVM of its own by {@link HostProcess}: the first argument
 * says which. They write whole lines to standard output.
 */
public final class HostProgram {

  static final int EXIT_CODE = 7;

  private static final String PARAGRAPH =
      "The ferry will stay, council leader Mara Ellison said on Monday. “We are not going to sell"
          + " it,” she told the Harbour Wire. Ivo Karel, a fisherman, warned that “if they sell it,"
          + " we will sue”. The ministry denied that talks had begun, the Harbour Wire"
          + " reported.\n\n";

  private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

  private static volatile boolean stopping;

  private HostProgram() {}

  /** Runs a program. */
  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "engine" -> analyseForEver(engine(), args);
      case "tagger" -> analyseForEver(tagger(), args);
      case "graceful" -> stopGracefully(engine());
      case "reopen-engine" -> reopen(Integer.parseInt(args[1]), HostProgram::openAndCloseEngine);
      case "reopen-tagger" -> reopen(Integer.parseInt(args[1]), HostProgram::openAndCloseTagger);
      case "tagger-info" ->
          print(Taggers.standard(args.length > 1, CueChanges.NONE).info().toString());
      case "rules-only" -> rulesOnly();
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static synchronized void print(String line) {
    try {
      OUT.write((line + "\n").getBytes(UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Function<String, String> engine() {
    Byline byline = Byline.builder().requireLearnedTagger().build();
    return text -> AnalysisJson.write(byline.analyze(Article.of(text)));
  }

  /** Native code nearly all the time, and loaded within a second. */
  private static Function<String, String> tagger() {
    Taggers taggers = Taggers.standard(true, CueChanges.NONE);
    return text -> "{\"spans\":" + taggers.tagger().tag(annotated(text)).spans().size() + "}";
  }

  private static AnnotatedText annotated(String text) {
    return CoreNlpAnnotator.tokenizerOnly()
        .annotate(ArticleCleaner.standard().clean(Article.of(text)));
  }

  /** Arguments: threads, and after how many milliseconds to exit by itself, or -1. */
  private static void analyseForEver(Function<String, String> analyse, String[] args)
      throws InterruptedException {
    print(analyse.apply(PARAGRAPH));
    for (int thread = 0; thread < Integer.parseInt(args[1]); thread++) {
      String text = PARAGRAPH.repeat(2 + 3 * thread);
      new Thread(
              () -> {
                while (true) {
                  print(analyse.apply(text));
                }
              })
          .start();
    }
    long exitAfter = Long.parseLong(args[2]);
    if (exitAfter >= 0) {
      Thread.sleep(exitAfter);
      System.exit(EXIT_CODE);
    }
  }

  /** A service that answers what it was asked before it goes: so many analyses after the signal. */
  private static void stopGracefully(Function<String, String> analyse) throws Exception {
    CountDownLatch answered = new CountDownLatch(2);
    for (int thread = 0; thread < 2; thread++) {
      new Thread(
              () -> {
                while (!stopping) {
                  print(analyse.apply(PARAGRAPH.repeat(3)));
                }
                for (int i = 0; i < 10; i++) {
                  print(analyse.apply(PARAGRAPH.repeat(3)));
                }
                answered.countDown();
              })
          .start();
    }
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  stopping = true;
                  try {
                    answered.await();
                    print("{\"answered\":true}");
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                }));
  }

  private static void openAndCloseEngine() {
    try (Byline byline = Byline.builder().requireLearnedTagger().build()) {
      byline.analyze(Article.of(PARAGRAPH.repeat(5)));
    }
  }

  private static void openAndCloseTagger() {
    Taggers taggers = Taggers.standard(true, CueChanges.NONE);
    taggers.tagger().tag(annotated(PARAGRAPH.repeat(5)));
    taggers.free();
  }

  /** Prints the resident memory in kB after each round. */
  private static void reopen(int rounds, Runnable round) throws IOException {
    for (int i = 0; i < rounds; i++) {
      round.run();
      System.gc();
      try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
        print(
            lines
                .filter(l -> l.startsWith("VmRSS:"))
                .findAny()
                .orElseThrow()
                .replaceAll("\\D", ""));
      }
    }
  }

  private static void rulesOnly() {
    List<String> seen = new ArrayList<>();
    try (Byline byline = Byline.builder().build()) {
      seen.add(byline.tagger().kind().toString());
      for (String text : List.of(PARAGRAPH, "")) {
        byline.analyze(Article.of(text)).diagnostics().stream()
            .map(d -> d.code() + " [" + d.start() + ", " + d.end() + ") " + d.message())
            .forEach(seen::add);
      }
    }
    seen.forEach(HostProgram::print);
  }
}
