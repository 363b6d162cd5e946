package dev.byline.benchmark;

import dev.byline.benchmark.Measurements.Speed;
import dev.byline.text.Article;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Articles read by one pipeline, or by two in turns, article by article, so that whatever else the
 * machine does falls on both. Tokens are the stock pipeline's for both, where it runs, so that the
 * ratio is one of time.
 */
final class Rounds {

  /** Behind this the JVM has compiled most of what runs, of a fast pipeline too. */
  private static final int WARM_UP_SECONDS = 10;

  private final List<Article> articles;
  private final Contender ours;
  private final Optional<Contender> theirs;

  Rounds(List<Article> articles, Contender ours, Optional<Contender> theirs) {
    this.articles = articles;
    this.ours = ours;
    this.theirs = theirs;
  }

  void warmUp() {
    warmUp(ours);
    theirs.ifPresent(this::warmUp);
  }

  private void warmUp(Contender contender) {
    long start = System.nanoTime();
    for (int i = 0; i == 0 || Contender.secondsSince(start) < WARM_UP_SECONDS; i++) {
      contender.warmUp(articles.get(i % articles.size()));
    }
  }

  /** Reads all articles so many times; what Byline's time goes to is watched on the way. */
  void run(int rounds, StageSampler stages) {
    for (int i = 0; i < rounds; i++) {
      for (Article article : articles) {
        stages.watch(() -> ours.measure(article));
        theirs.ifPresent(it -> it.measure(article));
      }
      ours.endRound();
      theirs.ifPresent(Contender::endRound);
    }
  }

  /** Medians over the rounds; with two pipelines the second has its ratio to the first. */
  List<Speed> speeds() {
    long tokens = theirs.orElse(ours).rounds().get(0).tokens();
    List<Speed> speeds = new ArrayList<>();
    speeds.add(speed(ours, tokens));
    theirs.ifPresent(it -> speeds.add(speed(it, tokens)));
    return speeds;
  }

  private static Speed speed(Contender contender, long tokens) {
    return new Speed(
        contender.name(),
        tokens,
        tokens / median(contender.rounds(), Contender.Round::seconds),
        tokens / median(contender.rounds(), Contender.Round::cpuSeconds));
  }

  private static double median(
      List<Contender.Round> rounds, ToDoubleFunction<Contender.Round> value) {
    return median(rounds.stream().mapToDouble(value).toArray());
  }

  /** The middle one of some values; the upper one of two. */
  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
