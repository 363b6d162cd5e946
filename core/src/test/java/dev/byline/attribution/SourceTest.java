package dev.byline.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.entity.Affiliation;
import dev.byline.entity.EntityId;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceTest {

  private static final Excerpt WORDS = new Excerpt(new Span(4, 18), "union official");
  private static final Excerpt GROUNDS = new Excerpt(new Span(20, 42), "on condition of anonym");
  private static final Affiliation UNION =
      new Affiliation(
          "union", Optional.empty(), new Excerpt(new Span(4, 9), "union"), Optional.of(WORDS));
  private static final Source OFFICIAL = source(SourceType.PERSON).toBuilder().role(WORDS).build();

  @Test
  void keeps_what_is_known_when_its_mention_changes() {
    Source known = OFFICIAL.toBuilder().affiliation(UNION).anonymousBecause(GROUNDS).build();
    Source implied = known.toBuilder().mention(Optional.empty()).build();

    assertThat(implied.mention()).isEmpty();
    assertThat(implied.toBuilder().mention(WORDS).build()).isEqualTo(known);
    assertThat(known.role()).contains(WORDS);
    assertThat(known.affiliation()).contains(UNION);
    assertThat(known.anonymityGrounds()).contains(GROUNDS);
  }

  @Test
  void is_written_by_hand_in_a_few_lines() {
    Source source =
        Source.builder("union official", SourceType.PERSON)
            .anonymous(true)
            .entity("e1")
            .mention(WORDS)
            .build();

    assertThat(source.entity()).contains(new EntityId("e1"));
    assertThat(source.toBuilder().build()).isEqualTo(source);
  }

  @Test
  void grounds_make_it_anonymous() {
    assertThat(OFFICIAL.anonymous()).isFalse();
    assertThat(OFFICIAL.toBuilder().anonymousBecause(GROUNDS).build().anonymous()).isTrue();
    assertThatThrownBy(() -> OFFICIAL.toBuilder().anonymityGrounds(Optional.of(GROUNDS)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("source \"union official\" has grounds for anonymity and is not anonymous");
  }

  @Test
  void only_a_document_is_a_kind_of_document() {
    assertThat(
            source(SourceType.DOCUMENT).toBuilder().document(DocumentKind.POLL).build().document())
        .contains(DocumentKind.POLL);
    assertThatThrownBy(() -> OFFICIAL.toBuilder().document(DocumentKind.POLL).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("source \"union official\" of type PERSON cannot be a kind of document");
  }

  private static Source source(SourceType type) {
    return new Source("union official", type, false, Optional.empty(), Optional.of(WORDS));
  }
}
