package dev.byline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.analysis.Analysis;
import dev.byline.entity.Entity;
import dev.byline.entity.EntityLink;
import dev.byline.pipeline.linking.EntityLinker;
import dev.byline.pipeline.linking.LinkTable;
import dev.byline.pipeline.tagging.Tagging;
import dev.byline.text.Article;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Entities are linked where a linker is given, and nowhere else. */
class LinkingIT {

  private static final Article ARTICLE =
      Article.of("a", "Mara Ellison met Ivo Karel in Port Anselm. Ellison said that she was late.");

  @Test
  void who_is_in_the_table_has_its_identifier() {
    LinkTable table = LinkTable.of(Map.of("Mara Ellison", "p/1", "Tove Lind", "p/2"));

    Analysis linked = analyze(Byline.builder().linker(table));

    Entity ellison = linked.entitiesNamed("Mara Ellison").get(0);
    assertThat(linked.links()).containsExactly(new EntityLink(ellison.id(), "p/1"));
    Analysis plain = analyze(Byline.builder());
    assertThat(plain.links()).isEmpty();
    assertThat(linked.entities()).isEqualTo(plain.entities());
    assertThat(linked.diagnostics()).isEqualTo(plain.diagnostics());
  }

  @Test
  void who_may_be_two_has_none_and_a_diagnostic_says_so() {
    EntityLinker unsure = (entity, analysis) -> twoOf(entity.name());

    Analysis analysis = analyze(Byline.builder().linker(unsure));

    assertThat(analysis.links()).isEmpty();
    assertThat(analysis.diagnostics())
        .filteredOn(it -> it.code().equals("AMBIGUOUS_LINK"))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.message())
                  .isEqualTo("\"Ivo Karel\" may be one of 2 and was not linked: p/3, p/4");
              assertThat(ARTICLE.text().substring(it.start(), it.end())).isEqualTo("Ivo Karel");
            });
  }

  @Test
  void a_linker_that_fails_fails_the_article() {
    EntityLinker broken =
        (entity, analysis) -> {
          throw new IllegalStateException("as if");
        };

    assertThatThrownBy(() -> analyze(Byline.builder().linker(broken)))
        .isInstanceOf(AnalysisException.class)
        .hasRootCauseMessage("as if");
  }

  private static List<String> twoOf(String name) {
    return name.equals("Ivo Karel") ? List.of("p/4", "p/3", "p/4") : List.of();
  }

  /** Entities need no tagger. */
  private static Analysis analyze(Byline.Builder builder) {
    try (Byline byline =
        builder.tagger(text -> new Tagging(List.of(), List.of(), "none")).build()) {
      return byline.analyze(ARTICLE);
    }
  }
}
