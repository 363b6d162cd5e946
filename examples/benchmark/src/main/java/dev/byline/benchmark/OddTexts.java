package dev.byline.benchmark;

import dev.byline.pipeline.Byline;
import dev.byline.text.Article;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/** Texts that are no news, to see what a character of them costs. */
final class OddTexts {

  /** UTF-16 code units of each text. */
  private static final int LENGTH = 6_000;

  /** Read before measuring, so that what is measured is compiled code. */
  private static final int WARM_UP = 600;

  private static final double NANOS_IN_MICRO = 1e3;

  private OddTexts() {}

  /** What to repeat, by name. Ordinary news comes first: the others are compared with it. */
  private static Map<String, String> patterns() {
    Map<String, String> patterns = new LinkedHashMap<>();
    patterns.put("ordinary news", LongArticle.of(2 * LENGTH / 5).text());
    patterns.put("one long word", "supercalifragilistic");
    patterns.put("camel case", "CamelCaseRunsOn");
    patterns.put("emoji", "😀");
    patterns.put("quotation marks", "“");
    patterns.put("marks and few letters", "“”…!?“”…!?“”…!?“”…!?“”…!?“”…!? a ");
    patterns.put("capitals", "THE DAM IS SAFE ");
    patterns.put("digits and marks", "12,3.4-5/6 ");
    patterns.put("no full stop", "and the mayor said that ");
    return patterns;
  }

  /** One of the texts. */
  static Article named(String name) {
    String pattern = patterns().get(name);
    if (pattern == null) {
      throw new IllegalArgumentException(name + " is none of " + patterns().keySet());
    }
    return article(name, pattern, LENGTH);
  }

  private static Article article(String name, String pattern, int length) {
    return Article.of(name, pattern.repeat(length / pattern.length() + 1).substring(0, length));
  }

  /** Microseconds of processor time a character, by text. */
  static Map<String, Double> measure(Byline byline) {
    Map<String, Double> costs = new LinkedHashMap<>();
    patterns()
        .forEach(
            (name, pattern) -> {
              Article article = article(name, pattern, LENGTH);
              byline.analyze(article(name, pattern, WARM_UP));
              long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
              byline.analyze(article);
              long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
              costs.put(name, (end - start) / NANOS_IN_MICRO / LENGTH);
            });
    return costs;
  }
}
