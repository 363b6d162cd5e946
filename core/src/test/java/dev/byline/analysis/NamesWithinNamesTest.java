package dev.byline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.attribution.Claim;
import dev.byline.attribution.Source;
import dev.byline.attribution.SourceType;
import dev.byline.entity.Entity;
import dev.byline.entity.EntityType;
import dev.byline.entity.Mention;
import dev.byline.entity.MentionKind;
import dev.byline.index.EntityIndex;
import dev.byline.index.IndexedEntity;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Places that stand within the names of others are mentions that can be told from the rest. */
class NamesWithinNamesTest {

  private static final Article ARTICLE =
      Article.of(
          "a",
          "Vale and Karel of the Bank of Velland said the University of Karelin would leave"
              + " Velland.");

  private final Entity group = named("e1", EntityType.GROUP, "Vale and Karel");
  private final Entity vale = named("e2", EntityType.PERSON, "Vale");
  private final Entity bank = named("e3", EntityType.ORGANIZATION, "Bank of Velland");
  private final Entity velland =
      Entity.builder("e4", EntityType.LOCATION, "Velland")
          .mention(words("Velland"), MentionKind.NAME)
          .mention(excerpt(ARTICLE.text().lastIndexOf("Velland"), "Velland"), MentionKind.NAME)
          .build();
  private final Entity university = named("e5", EntityType.ORGANIZATION, "University of Karelin");
  private final Entity karelin = named("e6", EntityType.LOCATION, "Karelin");
  private final Analysis analysis =
      new Analysis(
          ARTICLE,
          List.of(group, vale, bank, velland, university, karelin),
          List.of(),
          List.of(claim()),
          List.of());

  private static Entity named(String id, EntityType type, String name) {
    return Entity.builder(id, type, name).mention(words(name), MentionKind.NAME).build();
  }

  private static Excerpt words(String words) {
    return excerpt(ARTICLE.text().indexOf(words), words);
  }

  private static Excerpt excerpt(int start, String words) {
    return ARTICLE.excerpt(new Span(start, start + words.length()));
  }

  private static Claim claim() {
    Excerpt said = words("the University of Karelin would leave Velland");
    return Claim.builder("c1")
        .source(
            Source.builder("Vale and Karel", SourceType.GROUP)
                .mention(words("Vale and Karel"))
                .build())
        .content(List.of(said.span()), said.text())
        .decided(1, "by hand")
        .build();
  }

  @Test
  void those_within_names_of_others_are_told() {
    assertThat(analysis.namesWithinNames())
        .as("but for members of a group")
        .extracting(Mention::excerpt)
        .containsExactly(words("Velland"), words("Karelin"));
  }

  @Test
  void claims_are_not_about_them() {
    assertThat(analysis.claimsAbout(velland)).hasSize(1);
    assertThat(analysis.claimsAbout(university)).hasSize(1);
    assertThat(analysis.claimsAbout(karelin)).isEmpty();
  }

  @Test
  void the_index_does_not_count_them() {
    EntityIndex index = new EntityIndex();
    index.add(analysis);

    assertThat(index.snapshot().entities())
        .extracting(IndexedEntity::name)
        .contains("Velland", "University of Karelin")
        .doesNotContain("Karelin");
    assertThat(index.snapshot().entities())
        .filteredOn(entity -> entity.name().equals("Velland"))
        .flatExtracting(IndexedEntity::appearances)
        .extracting("mentions")
        .containsExactly(1);
  }
}
