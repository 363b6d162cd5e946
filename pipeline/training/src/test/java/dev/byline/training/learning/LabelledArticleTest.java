package dev.byline.training.learning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.internal.decoding.Label;
import dev.byline.pipeline.internal.window.Vocabulary;
import dev.byline.pipeline.internal.window.WordPieces;
import dev.byline.training.corpus.GoldArticle;
import dev.byline.training.corpus.TestArticles;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LabelledArticleTest {

  private static final Vocabulary VOCABULARY =
      Vocabulary.of(
          List.of("[PAD]", "[unused0]", "[unused1]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"));

  private static LabelledArticle example(String text, String... standoff) {
    GoldArticle article = TestArticles.annotated(text, standoff);
    return LabelledArticle.ofEach(article, new WordPieces(VOCABULARY)).get(0);
  }

  private static String labels(LabelledArticle example) {
    return Arrays.stream(example.labels())
        .map(
            row -> {
              int best = 0;
              for (int i = 1; i < row.length; i++) {
                best = row[i] > row[best] ? i : best;
              }
              return Label.values()[best]
                  .name()
                  .replaceAll("([BIO])[A-Z]*_?([A-Z]{0,2}).*", "$1$2");
            })
        .collect(Collectors.joining(" "));
  }

  @Test
  void a_shared_source_belongs_to_both_cues() {
    LabelledArticle example =
        example(
            "Ellison said no and denied it .",
            "T1\tSource 0 7\t",
            "T2\tCue 8 12\t",
            "T3\tContent 13 15\t",
            "T4\tCue 20 26\t",
            "T5\tContent 27 29\t",
            "E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3",
            "E2\tAttribution:T4 Source:T1 Cue:T4 Content:T5");
    assertThat(labels(example)).isEqualTo("BSO BCU BCO O BCU BCO O");
    assertThat(example.links()[0]).containsExactly(1, 4);
    assertThat(example.links()[2]).containsExactly(1);
    assertThat(example.links()[5]).containsExactly(4);
    assertThat(example.links()[1]).isNull();
    assertThat(example.cueStart()).containsExactly(false, true, false, false, true, false, false);
  }

  @Test
  void each_piece_of_a_content_begins() {
    LabelledArticle example =
        example(
            "We go , she said , at once .",
            "T1\tSource 8 11\t",
            "T2\tCue 12 16\t",
            "T3\tContent 0 5;19 26\t",
            "E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3");
    assertThat(labels(example)).isEqualTo("BCO ICO O BSO BCU O BCO ICO O");
    assertThat(example.links()[6]).containsExactly(4);
  }

  @Test
  void a_teacher_shares_in_the_labels() {
    LabelledArticle example = example("No .", "T1\tCue 0 2\t", "E1\tAttribution:T1 Cue:T1");
    float[][] teacher = new float[2][Label.COUNT];
    teacher[0][Label.OUTSIDE.ordinal()] = 1;
    teacher[1][Label.OUTSIDE.ordinal()] = 1;
    float[] mixed = example.softened(teacher, 0.25).labels()[0];
    assertThat(mixed[Label.OUTSIDE.ordinal()]).isEqualTo(0.25f);
    assertThat(mixed[Label.BEGIN_CUE.ordinal()]).isEqualTo(0.75f);
  }

  @Test
  void a_teacher_shares_in_the_wanted_labels() {
    LabelledArticle example = example("No .");
    float[][] taught = new float[2][Label.COUNT];
    taught[0][1] = 1;
    taught[1][0] = 1;

    float[][] labels = example.softened(taught, 0.25).labels();

    assertThat(labels[0]).startsWith(0.75f, 0.25f);
    assertThat(labels[1]).startsWith(1f, 0f);
  }
}
