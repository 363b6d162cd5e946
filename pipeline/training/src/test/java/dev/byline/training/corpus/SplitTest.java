package dev.byline.training.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitTest {

  private static final List<String> NAMES =
      IntStream.range(0, 2100).mapToObj(i -> "paper_2016-05-01_story-" + i * 37).toList();

  @Test
  void about_one_article_in_twenty_one_is_held_out() {
    assertThat(NAMES.stream().filter(Split::isHeldOut).count()).isBetween(60L, 140L);
  }

  @Test
  void held_out_articles_lie_in_every_part() {
    assertThat(NAMES.stream().filter(Split::isHeldOut).map(name -> Split.part(name, 11)).distinct())
        .hasSize(11)
        .allMatch(part -> part >= 0 && part < 11);
  }
}
