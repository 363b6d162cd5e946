package dev.byline.examples.runner.serve;

import static dev.byline.examples.runner.serve.TestServer.FORM;
import static dev.byline.examples.runner.serve.TestServer.JSON;
import static dev.byline.examples.runner.serve.TestServer.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.byline.analysis.Analysis;
import dev.byline.analysis.Diagnostic;
import dev.byline.examples.runner.Engines;
import dev.byline.examples.runner.batch.Engine;
import dev.byline.json.AnalysisJson;
import dev.byline.pipeline.CountedAnalysis;
import dev.byline.text.Article;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the server answers, without models. */
@Timeout(60)
class AnalysisServerTest {

  private static final Engine ENGINE = Engines.FIRST_CHARACTER;
  private static final String SECRET = "Kestrel";

  private static String expected(Article article) {
    return AnalysisJson.write(ENGINE.analyze(article).analysis()) + "\n";
  }

  private static String code(HttpResponse<String> answer) throws Exception {
    var error = new ObjectMapper().readTree(answer.body()).get("error");
    assertThat(error.get("status").intValue()).isEqualTo(answer.statusCode());
    assertThat(error.get("message").textValue()).isNotBlank();
    return answer.statusCode() + " " + error.get("code").textValue();
  }

  @Test
  void a_text_gives_the_json_of_the_contract() throws Exception {
    try (TestServer server = new TestServer(ENGINE)) {
      HttpResponse<String> answer = server.post("/analyze", TEXT, "“Yes”, he said.");

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
      assertThat(answer.body()).isEqualTo(expected(Article.of("“Yes”, he said.")));
    }
  }

  @Test
  void an_article_in_json_keeps_what_it_brings() throws Exception {
    Article article =
        Article.of("mon", "One.")
            .withTitle("Late")
            .withPublishedOn(LocalDate.of(2024, 3, 9))
            .withOutlet("Wire");
    String json = "{'text':'One.','id':'mon','title':'Late','outlet':'Wire','%s':'2024-03-09'}";
    try (TestServer server = new TestServer(ENGINE)) {
      for (String day : List.of("published", "publishedOn")) {
        String body = json.formatted(day).replace('\'', '"');
        assertThat(server.post("/analyze", JSON, body).body()).isEqualTo(expected(article));
      }
      assertThat(server.post("/analyze", JSON, "{\"text\":\"One.\"}").body())
          .isEqualTo(expected(Article.of("One.")));
    }
  }

  @Test
  void what_cannot_be_answered_is_said_in_json() throws Exception {
    try (TestServer server = new TestServer(ENGINE)) {
      assertThat(code(server.post("/analyze", TEXT, "x".repeat(10_001))))
          .isEqualTo("413 too-large");
      for (BodyPublisher large :
          List.of(
              BodyPublishers.ofByteArray(new byte[5_000_000]),
              BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[5_000_000])))) {
        assertThat(code(server.post("/analyze", TEXT, large))).isEqualTo("413 too-large");
      }
      assertThat(code(server.post("/analyze", FORM, "One."))).isEqualTo("415 wrong-type");
      assertThat(code(server.post("/analyze", "text/plain; charset=nil", "x")))
          .isEqualTo("415 bad-encoding");
      assertThat(code(server.post("/analyze", TEXT, BodyPublishers.ofByteArray(new byte[] {-1}))))
          .isEqualTo("400 bad-encoding");
      assertThat(code(server.post("/analyze", TEXT, " "))).isEqualTo("400 no-text");
      assertThat(code(server.post("/analyze", JSON, "[]"))).isEqualTo("400 no-text");
      assertThat(code(server.post("/analyze", JSON, "{\"text\":"))).isEqualTo("400 bad-json");
      assertThat(code(server.post("/analyze", JSON, "{\"text\":\"x\",\"publishedOn\":\"soon\"}")))
          .isEqualTo("400 bad-article");
      assertThat(code(server.get("/other"))).isEqualTo("404 no-such-path");
      assertThat(code(server.get("/analyze"))).isEqualTo("405 wrong-method");
      assertThat(server.get("/health").body()).contains("\"status\":\"ok\"");
    }
  }

  @Test
  void pages_from_elsewhere_and_other_names_are_refused() throws Exception {
    try (TestServer server = new TestServer(ENGINE)) {
      String own = "http://" + server.host();
      assertThat(server.post("/analyze", TEXT, "x", "Origin", own).statusCode()).isEqualTo(200);
      for (String[] foreign :
          new String[][] {
            {"Origin", "https://evil.example"},
            {"Origin", "null"},
            {"Origin", "http://127.0.0.1:1"},
            {"Sec-Fetch-Site", "cross-site"},
            {"Sec-Fetch-Site", "same-site", "Sec-Fetch-Mode", "navigate"}
          }) {
        assertThat(code(server.post("/analyze", TEXT, "x", foreign))).isEqualTo("403 wrong-origin");
      }
      String link = "GET / HTTP/1.1\r\nHost: %s\r\nSec-Fetch-Site: cross-site\r\n%s\r\n";
      assertThat(server.raw(link.formatted(server.host(), "Sec-Fetch-Mode: navigate\r\n")))
          .contains(" 200 ");
      assertThat(server.raw(link.formatted(server.host(), ""))).contains(" 403 ");
      assertThat(server.raw("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n")).contains(" 421 ");
      assertThat(server.raw("GET / HTTP/1.1\r\n\r\n")).contains(" 421 ");
      assertThat(server.raw("GET / HTTP/1.1\r\nHost: news.example\r\n\r\n")).contains(" 200 ");
      assertThat(server.raw("GET / HTTP/1.1\r\nHost: localhost:80\r\n\r\n")).contains(" 200 ");
    }
  }

  @Test
  void more_than_may_wait_is_told_to_come_again() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    Engine slow =
        article -> {
          running.countDown();
          await(go);
          return ENGINE.analyze(article);
        };
    try (TestServer server = new TestServer(slow, 1, 1, Duration.ofSeconds(20))) {
      CompletableFuture<HttpResponse<String>> first = server.later("One.");
      await(running);
      CompletableFuture<HttpResponse<String>> second = server.later("Two.");
      while (!server.get("/health").body().contains("\"running\":1,\"waiting\":1")) {
        TimeUnit.MILLISECONDS.sleep(5);
      }

      HttpResponse<String> third = server.post("/analyze", TEXT, "Three.");

      assertThat(code(third)).isEqualTo("503 busy");
      assertThat(third.headers().firstValue("Retry-After")).contains("5");
      go.countDown();
      assertThat(first.get().statusCode()).isEqualTo(200);
      assertThat(second.get().body()).isEqualTo(expected(Article.of("Two.")));
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Test
  void what_takes_too_long_is_cut_off_and_the_next_is_answered() throws Exception {
    Engine slow =
        article -> {
          if (article.text().equals("SLOW")) {
            await(new CountDownLatch(1));
          }
          Diagnostic late = new Diagnostic("TIME_BUDGET", "over", 0, 0);
          return article.text().equals("LATE")
              ? new CountedAnalysis(
                  new Analysis(article, List.of(), List.of(), List.of(), List.of(late)), 0)
              : ENGINE.analyze(article);
        };
    try (TestServer server = new TestServer(slow, 1, 0, Duration.ofSeconds(1))) {
      assertThat(code(server.post("/analyze", TEXT, "SLOW"))).isEqualTo("504 too-slow");
      assertThat(code(server.post("/analyze", TEXT, "LATE"))).isEqualTo("504 too-slow");
      assertThat(server.post("/analyze", TEXT, "One.").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void nothing_of_an_article_is_logged_whatever_becomes_of_it() throws Exception {
    Engine failing =
        article -> {
          throw new IllegalStateException("cannot read " + article.text());
        };
    try (TestServer server = new TestServer(failing)) {
      HttpResponse<String> failed = server.post("/analyze", TEXT, SECRET);
      server.get("/" + SECRET + "?" + SECRET);

      assertThat(code(failed)).isEqualTo("500 failed");
      assertThat(failed.body()).doesNotContain(SECRET);
      assertThat(server.log).hasSize(2);
      assertThat(server.log.get(0)).matches("POST /analyze 500 \\d+ ms");
      assertThat(server.log.get(1)).matches("other 404 \\d+ ms");
    }
  }

  @Test
  void a_server_that_is_stopped_finishes_what_runs() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    Engine slow =
        article -> {
          running.countDown();
          try {
            TimeUnit.MILLISECONDS.sleep(300);
          } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
          }
          return ENGINE.analyze(article);
        };
    TestServer server = new TestServer(slow);
    CompletableFuture<HttpResponse<String>> answer = server.later("One.");
    await(running);

    server.close();

    assertThat(answer.get().body()).isEqualTo(expected(Article.of("One.")));
    assertThat(new java.net.ServerSocket(server.server.port()).isBound()).isTrue();
  }
}
