package dev.byline.newsroom.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.analysis.Analysis;
import dev.byline.newsroom.internal.passages.Candidates;
import dev.byline.newsroom.internal.passages.Passage;
import dev.byline.newsroom.internal.passages.Passages;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long it takes: a hundred thousand quotations beside ten thousand. */
class StoryScaleCampaign {

  private static final int FEW = 10_000;
  private static final int MANY = 100_000;

  /** Ten times the quotations may take so many times as long. */
  private static final double MOST = 15;

  @Test
  void ten_times_the_quotations_take_about_ten_times_as_long() {
    List<Analysis> few = InventedQuotations.of(FEW, 7);
    List<Analysis> many = InventedQuotations.of(MANY, 7);
    measure(few); // the compiler's time is not ours
    double[] shorter = measure(few);
    double[] longer = measure(many);

    System.out.printf(
        "%d quotations: candidates %.2f s, story %.2f s; %d: %.2f s (%.1f times), %.2f s (%.1f times)%n",
        FEW,
        shorter[0],
        shorter[1],
        MANY,
        longer[0],
        longer[0] / shorter[0],
        longer[1],
        longer[1] / shorter[1]);
    assertThat(longer[0]).isLessThan(MOST * shorter[0]);
    assertThat(longer[1]).isLessThan(MOST * shorter[1]);
  }

  /** Seconds for the candidates and for the whole story, the best of three. */
  private static double[] measure(List<Analysis> articles) {
    double candidates = Double.MAX_VALUE;
    double story = Double.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      List<Passage> passages = Passages.ofAll(articles);
      long start = System.nanoTime();
      new Candidates(passages).forEach((one, other) -> {});
      long found = System.nanoTime();
      Story.of(articles);
      candidates = Math.min(candidates, (found - start) / 1e9);
      story = Math.min(story, (System.nanoTime() - found) / 1e9);
    }
    return new double[] {candidates, story};
  }
}
