package dev.byline.pipeline.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.byline.analysis.Analysis;
import dev.byline.json.AnalysisJson;
import dev.byline.pipeline.StandardEngine;
import dev.byline.text.Article;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationOutputter.Options;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.pipeline.StanfordCoreNLPServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** What comes out of a pipeline with Byline: JSON, XML, and the answer of CoreNLP's server. */
class OutputIT {

  private static final String TEXT =
      "“We are not going to sell it,” Mara Ellison told reporters. <b>& “brave” {}</document>";

  private static Analysis expected;
  private static Annotation document;

  @BeforeAll
  static void analyze() {
    expected = StandardEngine.get().analyze(Article.of("a-17", TEXT));
    document = new Annotation(TEXT);
    document.set(CoreAnnotations.DocIDAnnotation.class, "a-17");
    new StanfordCoreNLP(StockPipelines.byline("tokenize,pos,byline")).annotate(document);
  }

  @Test
  void json_is_that_of_core_nlp_with_the_contract_beside_it() throws IOException {
    for (boolean pretty : new boolean[] {true, false}) {
      String json = new BylineJsonOutputter().print(document, new Options(pretty));

      JsonNode tree = new ObjectMapper().readTree(json);
      assertThat(tree.at("/sentences/0/tokens/0/originalText").asText()).isEqualTo("“");
      assertThat(tree.get("byline"))
          .isEqualTo(new ObjectMapper().readTree(AnalysisJson.write(expected)));
    }
  }

  @Test
  void xml_is_that_of_core_nlp_with_the_result_beside_it() throws Exception {
    String xml = new BylineXmlOutputter().print(document, new Options());

    assertThat(at(xml, "/root/document/sentences/sentence[1]/tokens/token[3]/word"))
        .isEqualTo("are");
    assertThat(at(xml, "/root/document/byline/quotes/quote[1]/speaker/name"))
        .isEqualTo("Mara Ellison");
  }

  @Test
  void what_byline_has_not_seen_comes_out_as_from_core_nlp() throws Exception {
    Annotation other = new Annotation("Nobody spoke.");
    new StanfordCoreNLP(StockPipelines.properties("tokenize")).annotate(other);

    assertThat(new BylineJsonOutputter().print(other, new Options())).doesNotContain("byline");
    assertThat(new BylineXmlOutputter().print(other, new Options())).doesNotContain("byline");
  }

  @Test
  void the_server_of_core_nlp_answers_with_it() throws Exception {
    int port = freePort();
    StanfordCoreNLPServer server = new StanfordCoreNLPServer(port, 60_000, false);
    Thread running = new Thread(server, "server");
    running.setDaemon(true);
    running.start();
    try {
      JsonNode json = new ObjectMapper().readTree(post(port, BylineJsonOutputter.class));
      assertThat(json.at("/byline/quotes/0/speaker/name").asText()).isEqualTo("Mara Ellison");
      assertThat(json.at("/byline/publishedOn").asText()).isEqualTo("2024-03-06");
      assertThat(json.at("/sentences/0/tokens").size()).isGreaterThan(10);
      String xml = post(port, BylineXmlOutputter.class);
      assertThat(at(xml, "/root/document/byline/quotes/quote[1]/speaker/name"))
          .isEqualTo("Mara Ellison");
    } finally {
      server.getServer().ifPresent(http -> http.stop(0));
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static String post(int port, Class<?> outputter) throws Exception {
    String properties =
        """
        {"annotators": "tokenize,pos,byline", "date": "2024-03-06T12:00:00",
         "customAnnotatorClass.byline": "%s",
         "outputFormat": "custom", "customOutputter": "%s"}
        """
            .formatted(BylineAnnotator.class.getName(), outputter.getName());
    URI address =
        URI.create(
            "http://127.0.0.1:"
                + port
                + "/?properties="
                + URLEncoder.encode(properties, StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "text/plain; charset=UTF-8")
            .POST(HttpRequest.BodyPublishers.ofString(TEXT))
            .build();
    for (int tries = 0; ; tries++) {
      try {
        HttpResponse<String> answer =
            HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
      } catch (IOException e) {
        if (tries == 50) {
          throw e;
        }
        Thread.sleep(100); // it is starting
      }
    }
  }

  private static String at(String xml, String path) throws Exception {
    Document parsed =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    return XPathFactory.newInstance().newXPath().evaluate(path, parsed);
  }
}
