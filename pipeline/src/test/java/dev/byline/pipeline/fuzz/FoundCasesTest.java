package dev.byline.pipeline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.text.Article;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What fuzzing once found, one file each in {@code corpus}; a new file is run as it comes. */
class FoundCasesTest {

  private static final Path CORPUS = Path.of("src/test/resources/dev/byline/pipeline/fuzz/corpus");

  private static final Oracle ORACLE = new Oracle(List.of(new ModelFreeStages()));

  static List<Article> cases() {
    return TextFiles.under(CORPUS, CorpusFile::read);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void keeps_the_laws(Article article) {
    assertThat(ORACLE.judge(article)).isEmpty();
  }

  @Test
  void a_text_comes_back_from_its_file() {
    for (long seed = 0; seed < 300; seed++) {
      Article article = ArticleShapes.article(seed);
      String file = CorpusFile.write(new Finding("kind", "details"), article);
      Article read = CorpusFile.read(article.id(), file);
      assertThat(read.text()).isEqualTo(article.text());
      assertThat(read.title()).isEqualTo(article.title());
      assertThat(read.publishedOn()).isEqualTo(article.publishedOn());
    }
  }
}
