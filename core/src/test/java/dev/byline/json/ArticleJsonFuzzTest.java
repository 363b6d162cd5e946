package dev.byline.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.byline.text.Article;

/** Any line is an article that comes back unchanged, or a complaint that names the place. */
class ArticleJsonFuzzTest {

  @FuzzTest(maxDuration = "5m")
  void reads_or_complains(byte[] bytes) {
    Article article;
    try {
      article = ArticleJson.read(new String(bytes, UTF_8));
    } catch (JsonFormatException e) {
      assertThat(e).hasMessageStartingWith("$");
      return;
    }
    assertThat(ArticleJson.read(ArticleJson.write(article))).isEqualTo(article);
  }
}
