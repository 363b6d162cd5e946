package dev.byline.pipeline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.quotation.SetOffSpeech;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SetOffClaimsTest {

  private static final SetOffSpeech SIGNED =
      new SetOffSpeech(
          SetOffSpeech.Rule.SIGNATURE,
          new TokenRange(12, 14),
          Optional.of(new TokenRange(11, 12)),
          List.of(new TokenRange(4, 11)));

  @Test
  void whatATaggerMadeOfTheSignatureGoes() {
    RawClaim wrong = claim(12, 11, new TokenRange(14, 20));

    assertThat(SetOffClaims.merge(List.of(wrong), List.of(SIGNED)))
        .extracting(RawClaim::decidedBy)
        .containsExactly("set-off-signature");
  }

  @Test
  void contentsThatReachIntoItAreCut() {
    RawClaim before = claim(0, 1, new TokenRange(2, 8));

    assertThat(SetOffClaims.merge(List.of(before), List.of(SIGNED)).get(0).contents())
        .containsExactly(new TokenRange(2, 4));
  }

  @Test
  void aClaimInsideTheSpeechStays() {
    RawClaim inner = claim(5, 6, new TokenRange(7, 10));

    assertThat(SetOffClaims.merge(List.of(inner), List.of(SIGNED))).contains(inner).hasSize(2);
  }

  private static RawClaim claim(int source, int cue, TokenRange content) {
    return new RawClaim(
        Optional.of(new TokenRange(cue, cue + 1)),
        Optional.of(new TokenRange(source, source + 1)),
        List.of(content),
        RawClaim.Evidence.CERTAIN,
        "test");
  }
}
