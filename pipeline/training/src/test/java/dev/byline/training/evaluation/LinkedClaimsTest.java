package dev.byline.training.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.tagging.Link;
import dev.byline.pipeline.tagging.SpanRole;
import dev.byline.pipeline.tagging.TaggedSpan;
import dev.byline.pipeline.tagging.Tagging;
import dev.byline.training.corpus.TestArticles;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkedClaimsTest {

  private static final TaggedSpan CUE = new TaggedSpan(SpanRole.CUE, new TokenRange(1, 2), 0.9);
  private static final TaggedSpan CONTENT =
      new TaggedSpan(SpanRole.CONTENT, new TokenRange(2, 6), 0.9);

  /** "Mara said the harbour is closed ." */
  private static ArrayNode claims(Link... links) {
    AnnotatedText text = TestArticles.harbourClosed("Mara").text();
    ArrayNode claims = JsonNodeFactory.instance.arrayNode();
    new LinkedClaims(text, new Tagging(List.of(CUE, CONTENT), List.of(links), "test"), claims)
        .write();
    return claims;
  }

  @Test
  void a_content_goes_to_the_claim_of_its_cue() {
    assertThat(claims(new Link(1, 0, 0.8)))
        .singleElement()
        .hasToString("{\"source\":null,\"cue\":[5,9],\"speaker\":null,\"content\":[[10,31]]}");
  }

  @Test
  void a_content_without_a_cue_is_a_claim_by_itself() {
    List<String> apart =
        List.of(
            "{\"source\":null,\"cue\":[5,9],\"speaker\":null,\"content\":[]}",
            "{\"source\":null,\"cue\":null,\"speaker\":null,\"content\":[[10,31]]}");

    assertThat(claims(new Link(1, Link.NO_CUE, 0.8))).map(Object::toString).isEqualTo(apart);
    assertThat(claims()).map(Object::toString).isEqualTo(apart);
  }
}
