package dev.byline.examples.runner.serve;

import static dev.byline.examples.runner.serve.TestServer.FORM;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import dev.byline.analysis.Analysis;
import dev.byline.examples.runner.Analyses;
import dev.byline.examples.runner.Engines;
import dev.byline.examples.runner.batch.Engine;
import dev.byline.pipeline.CountedAnalysis;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page to try it. */
class PageTest {

  private static final Engine REPORTED =
      article -> {
        Analysis found = Analyses.reported();
        return new CountedAnalysis(found, 1);
      };

  private static String form(String text) {
    return "text=" + URLEncoder.encode(text, UTF_8) + "&title=&publishedOn=&outlet=";
  }

  @Test
  void a_pasted_article_is_shown_with_its_quotations_and_claims() throws Exception {
    try (TestServer server = new TestServer(REPORTED)) {
      HttpResponse<String> page = server.post("/", FORM, form("whatever"));

      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body())
          .contains(
              "she was <mark title=\"Mara Ellison\">“not for sale”</mark><a"
                  + " href=\"#q1\"><sup>q1</sup></a>, the Harbour Wire")
          .contains("<tr id=\"q2\"><th scope=\"row\">q2</th><td>Boat tax</td>")
          .contains("(nobody: scare quote)")
          .contains("<td>Harbour Wire</td><td>reported</td><td>indirect, assert</td>");
    }
  }

  @Test
  void the_form_gives_the_json_too() throws Exception {
    try (TestServer server = new TestServer(Engines.EMPTY)) {
      HttpResponse<String> json = server.post("/analyze", FORM, form("One.\r\nTwo."));

      assertThat(json.statusCode()).isEqualTo(200);
      assertThat(json.body()).startsWith("{\"id\":\"article-");
    }
  }

  @Test
  void what_is_wrong_stands_above_the_form_with_what_was_filled_in() throws Exception {
    try (TestServer server = new TestServer(Engines.FIRST_CHARACTER)) {
      HttpResponse<String> page = server.post("/", FORM, form("FAIL here"));

      assertThat(page.statusCode()).isEqualTo(500);
      assertThat(page.body()).contains("role=\"alert\"").contains(">\nFAIL here</textarea>");
      assertThat(server.post("/", FORM, form("")).statusCode()).isEqualTo(400);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</textarea><img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)>",
        "'-alert(1)-'",
        "<!-- --><style>*{}</style>",
        "&lt;b&gt; &amp;",
        "\u0000\u001b]0;x\u0007"
      })
  void hostile_text_stays_text(String text) throws Exception {
    try (TestServer server = new TestServer(Engines.FIRST_CHARACTER)) {
      String page = server.post("/", FORM, form(text)).body();

      assertThat(page.replaceAll("<style>[^<]*</style>", "<style></style>"))
          .doesNotContainIgnoringCase("<script")
          .doesNotContain("<img", "<svg", "<!--", "<style>*", "\u0000", "\u001b");
      assertThat(Pattern.compile("</textarea>").matcher(page).results()).hasSize(1);
      String shown = page.substring(page.indexOf("required>\n") + 10, page.indexOf("</textarea>"));
      assertThat(shown).isEqualTo(Page.text(text));
    }
  }

  @Test
  void the_policy_lets_in_the_style_of_the_page_and_nothing_else() throws Exception {
    try (TestServer server = new TestServer(Engines.EMPTY)) {
      HttpResponse<String> page = server.get("/");
      String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
      Matcher style = Pattern.compile("(?s)<style>(.*?)</style>").matcher(page.body());

      assertThat(style.find()).isTrue();
      byte[] hash = Hashing.sha256().hashString(style.group(1), UTF_8).asBytes();
      assertThat(policy)
          .isEqualTo(
              "default-src 'none'; style-src 'sha256-"
                  + Base64.getEncoder().encodeToString(hash)
                  + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
      assertThat(page.body()).doesNotContain("<script", "http://", "https://", "style=");
      assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }
  }

  @Test
  void fields_are_shown_again() {
    assertThat(Page.form(Map.of("outlet", "A \"B\" & C")))
        .contains("value=\"A &quot;B&quot; &amp; C\"");
  }
}
