package dev.byline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.Justification;
import dev.byline.attribution.JustificationKind;
import dev.byline.json.AnalysisJson;
import dev.byline.json.AnalysisXml;
import dev.byline.json.JsonFormatException;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why sources would know stands in a result where somebody looked for it. */
class JustifiedTest {

  private static final Analysis FERRY = Samples.ferry();
  private static final Claim FIRST = FERRY.claims().get(0);
  private static final Claim SECOND = FERRY.claims().get(1);

  private static Justification why(ClaimId claim) {
    return new Justification(
        claim, JustificationKind.WITNESS, FERRY.article().excerpt(new Span(0, 4)));
  }

  private static Analysis justified(Justification... all) {
    return FERRY.withJustifications(List.of(all));
  }

  @Test
  void claims_are_asked_for_theirs() {
    Analysis justified = justified(why(SECOND.id()));

    assertThat(justified.justificationOf(SECOND)).contains(why(SECOND.id()));
    assertThat(justified.justificationOf(FIRST)).isEmpty();
    assertThat(justified.withJustifications(List.of())).isEqualTo(FERRY);
  }

  @Test
  void each_is_of_a_claim_stands_in_the_text_and_in_order() {
    assertThatThrownBy(() -> justified(why(new ClaimId("c9"))))
        .hasMessage("justification: id c9 does not resolve");
    assertThatThrownBy(() -> justified(why(SECOND.id()), why(FIRST.id())))
        .hasMessage(FIRST.id() + ": justifications must be in the order of the claims");
    assertThatThrownBy(() -> justified(why(FIRST.id()), why(FIRST.id())))
        .hasMessageContaining("in the order of the claims");
    Justification elsewhere =
        new Justification(FIRST.id(), JustificationKind.CITED, new Excerpt(new Span(0, 4), "Port"));
    assertThatThrownBy(() -> justified(elsewhere))
        .hasMessageContaining("does not stand in the text");
  }

  @Test
  void the_json_ends_with_them_and_is_as_before_without() {
    String without = AnalysisJson.write(FERRY);
    Analysis justified = justified(why(FIRST.id()));

    String json = AnalysisJson.write(justified);

    assertThat(without).doesNotContain("justifications");
    assertThat(json)
        .isEqualTo(
            Samples.ferryJson(
                ",\"justifications\":[{\"claim\":\"c1\",\"kind\":\"WITNESS\","
                    + "\"start\":0,\"end\":4,\"text\":\"PORT\"}]"));
    assertThat(AnalysisJson.read(json, Samples.FERRY)).isEqualTo(justified);
    assertThatThrownBy(() -> AnalysisJson.read(json.replace("WITNESS", "RUMOUR"), Samples.FERRY))
        .isInstanceOf(JsonFormatException.class)
        .hasMessageStartingWith("$.justifications[0].kind: expected one of [WITNESS, ");
    assertThat(AnalysisXml.write(justified))
        .endsWith(
            "<justifications><justification><claim>c1</claim><kind>WITNESS</kind><start>0</start>"
                + "<end>4</end><text>PORT</text></justification></justifications></byline>");
  }
}
