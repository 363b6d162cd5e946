package dev.byline.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.entity.Affiliation;
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
  private static final Source OFFICIAL = source(SourceType.PERSON).withRole(WORDS);

  @Test
  void keeps_what_is_known_when_its_mention_changes() {
    Source known = OFFICIAL.withAffiliation(UNION).anonymousBecause(GROUNDS);

    assertThat(known.implied().mention()).isEmpty();
    assertThat(known.implied().mentionedAt(WORDS)).isEqualTo(known);
    assertThat(known.role()).contains(WORDS);
    assertThat(known.affiliation()).contains(UNION);
    assertThat(known.anonymityGrounds()).contains(GROUNDS);
  }

  @Test
  void grounds_make_it_anonymous() {
    assertThat(OFFICIAL.anonymous()).isFalse();
    assertThat(OFFICIAL.anonymousBecause(GROUNDS).anonymous()).isTrue();
    assertThatThrownBy(
            () ->
                new Source(
                    "union official",
                    SourceType.PERSON,
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(GROUNDS),
                    Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("source \"union official\" has grounds for anonymity and is not anonymous");
  }

  @Test
  void only_a_document_is_a_kind_of_document() {
    assertThat(source(SourceType.DOCUMENT).withDocument(DocumentKind.POLL).document())
        .contains(DocumentKind.POLL);
    assertThatThrownBy(() -> OFFICIAL.withDocument(DocumentKind.POLL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("source \"union official\" of type PERSON cannot be a kind of document");
  }

  private static Source source(SourceType type) {
    return new Source("union official", type, false, Optional.empty(), Optional.of(WORDS));
  }
}
