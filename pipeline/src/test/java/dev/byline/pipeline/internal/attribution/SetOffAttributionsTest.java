package dev.byline.pipeline.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.layout.SetOffSpeech;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SetOffAttributionsTest {

  private static final SetOffSpeech SIGNED =
      new SetOffSpeech(
          SetOffSpeech.Rule.SIGNATURE,
          new TokenRange(12, 14),
          Optional.of(new TokenRange(11, 12)),
          List.of(new TokenRange(4, 11)));

  @Test
  void what_a_tagger_made_of_the_signature_goes() {
    AttributionRelation wrong = claim(12, 11, new TokenRange(14, 20));

    assertThat(SetOffAttributions.merge(List.of(wrong), List.of(SIGNED)))
        .extracting(AttributionRelation::decidedBy)
        .containsExactly("set-off-signature");
  }

  @Test
  void contents_that_reach_into_it_are_cut() {
    AttributionRelation before = claim(0, 1, new TokenRange(2, 8));

    assertThat(SetOffAttributions.merge(List.of(before), List.of(SIGNED)).get(0).contents())
        .containsExactly(new TokenRange(2, 4));
  }

  @Test
  void a_claim_inside_the_speech_stays() {
    AttributionRelation inner = claim(5, 6, new TokenRange(7, 10));

    assertThat(SetOffAttributions.merge(List.of(inner), List.of(SIGNED)))
        .contains(inner)
        .hasSize(2);
  }

  private static AttributionRelation claim(int source, int cue, TokenRange content) {
    return new AttributionRelation(
        Optional.of(new TokenRange(cue, cue + 1)),
        Optional.of(new TokenRange(source, source + 1)),
        List.of(content),
        AttributionRelation.Evidence.CERTAIN,
        "test");
  }
}
