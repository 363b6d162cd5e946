package dev.byline.pipeline.internal.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.window.Pieces;
import dev.byline.pipeline.internal.window.Window;
import dev.byline.pipeline.tagging.SpanRole;
import dev.byline.pipeline.tagging.TaggedSpan;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DecoderTest {

  private static final int SIZE = 60;

  private final AnnotatedText text = AnnotatedTexts.of("rain/NN ".repeat(SIZE));
  private final Decoder decoder = new Decoder(Constants.read(new Properties()));

  /** A window that sees the tokens from start to end and finds a cue at one of them. */
  private Decoder.Read read(int start, int end, int keepFrom, int keepTo, int cue, float logit) {
    float[][] labels = new float[end - start][Label.COUNT];
    for (int i = start; i < end; i++) {
      labels[i - start][Label.OUTSIDE.ordinal()] = 1;
      labels[i - start][Label.BEGIN_CUE.ordinal()] = i == cue ? logit : -1;
    }
    float[][] vectors = new float[end - start][1];
    Window window =
        new Window(
            new Pieces(text, new int[SIZE][1], new byte[SIZE]), start, end, keepFrom, keepTo);
    return new Decoder.Read(window, new Encoded(labels, vectors, vectors, new float[1]));
  }

  private List<TokenRange> cues(Decoder.Read... reads) {
    return decoder.decode(text, List.of(reads)).spans().stream()
        .filter(span -> span.role() == SpanRole.CUE)
        .map(TaggedSpan::tokens)
        .toList();
  }

  @Test
  void the_window_that_sees_more_around_a_token_counts_more() {
    assertThat(cues(read(0, 40, 0, 30, 21, 3), read(20, 60, 30, 60, -1, 0)))
        .containsExactly(new TokenRange(21, 22));
    assertThat(cues(read(0, 40, 0, 30, -1, 0), read(20, 60, 30, 60, 21, 3))).isEmpty();
  }

  @Test
  void the_other_window_is_heard_beyond_the_seam() {
    assertThat(cues(read(0, 40, 0, 30, 31, 30), read(20, 60, 30, 60, -1, 0)))
        .containsExactly(new TokenRange(31, 32));
  }

  @Test
  void finds_nothing_where_all_is_outside() {
    Window window = read(0, SIZE, 0, SIZE, -1, 0).window();
    assertThat(cues(new Decoder.Read(window, Encoded.outside(SIZE)))).isEmpty();
  }

  @Test
  void the_edge_of_the_article_takes_nothing_away() {
    assertThat(cues(read(0, 60, 0, 60, 0, 3))).containsExactly(new TokenRange(0, 1));
    assertThat(cues(read(0, 60, 0, 60, 59, 3))).containsExactly(new TokenRange(59, 60));
  }
}
