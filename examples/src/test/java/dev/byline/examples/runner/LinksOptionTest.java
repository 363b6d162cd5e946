package dev.byline.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.analysis.Analysis;
import dev.byline.entity.Entity;
import dev.byline.entity.EntityType;
import dev.byline.entity.MentionKind;
import dev.byline.examples.runner.engine.EngineLoader;
import dev.byline.pipeline.linking.LinkTable;
import dev.byline.text.Article;
import dev.byline.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --links}: the table is read before anything else is done. */
class LinksOptionTest {

  @TempDir Path dir;

  private final List<Optional<LinkTable>> given = new ArrayList<>();

  @Test
  void the_engine_is_given_the_table() throws IOException {
    Path table = Files.writeString(dir.resolve("people.tsv"), "Ivo Karel\tp/3\n");

    assertThat(extract("--links", table + "").exit()).isZero();
    assertThat(extract().exit()).isZero();

    assertThat(given).hasSize(2);
    Article article = Article.of("a", "Ivo Karel");
    Entity karel =
        Entity.builder("e1", EntityType.PERSON, "Ivo Karel")
            .mention(article.excerpt(new Span(0, 9)), MentionKind.NAME)
            .build();
    Analysis analysis = new Analysis(article, List.of(karel), List.of(), List.of(), List.of());
    assertThat(given.get(0).orElseThrow().identifiers(karel, analysis)).containsExactly("p/3");
    assertThat(given.get(1)).isEmpty();
  }

  @Test
  void a_table_that_is_none_is_wrong_usage_and_leaves_the_output_alone() throws IOException {
    Path table = Files.writeString(dir.resolve("people.tsv"), "Ivo Karel\tp/3\nMara Ellison\n");
    Path output = Files.writeString(dir.resolve("out.json"), "older");

    Console run = extract("--links", table + "", "--output", output + "");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("people.tsv, line 2: expected alias, id and perhaps type");
    assertThat(output).hasContent("older");
    assertThat(extract("--links", dir.resolve("none.tsv") + "").err())
        .contains("none.tsv cannot be read");
  }

  private Console extract(String... options) throws IOException {
    List<String> args = new ArrayList<>(List.of("extract", "--format", "json"));
    args.addAll(List.of(options));
    args.add(Files.writeString(dir.resolve("a.txt"), "One.") + "");
    EngineLoader loader =
        engineOptions -> {
          given.add(engineOptions.links());
          return Engines.EMPTY;
        };
    return Console.runLoading(loader, new byte[0], false, args.toArray(String[]::new));
  }
}
