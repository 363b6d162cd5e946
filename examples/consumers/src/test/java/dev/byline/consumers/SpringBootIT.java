package dev.byline.consumers;

import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service on Spring Boot: one bean, a health check, a timer, and the JSON of the contract. */
@Tag("heavy")
class SpringBootIT {

  private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir Path folder;

  @Test
  void answers_with_quotes_its_health_and_how_long_they_took()
      throws IOException, InterruptedException {
    OutsideProject project = OutsideProject.copy("spring-boot", folder);
    project.maven(OutsideRepository.in(folder), "compile");
    List<Path> classPath = new ArrayList<>(project.jars(""));
    classPath.add(0, Path.of("target/classes"));

    Process service =
        new ProcessBuilder(
                OutsideProject.command(
                    "-cp",
                    OutsideProject.path(classPath),
                    "com.example.quotes.QuotesApplication",
                    "--server.port=0",
                    "--server.address=127.0.0.1"))
            .directory(project.folder().toFile())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader log = service.inputReader()) {
      use("http://127.0.0.1:" + port(log));
    } finally {
      service.destroy();
      assertThat(service.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }
  }

  private void use(String address) throws IOException, InterruptedException {
    String article = "“The ferry will sail again in May,” said Mara Ellison on Monday.";
    assertThat(
            send(
                HttpRequest.newBuilder(URI.create(address + "/analyses"))
                    .header("Content-Type", "text/plain; charset=UTF-8")
                    .POST(ofString(article))))
        .contains("\"text\":\"The ferry will sail again in May,\"")
        .contains("\"name\":\"Mara Ellison\"");
    assertThat(send(HttpRequest.newBuilder(URI.create(address + "/actuator/health"))))
        .contains("\"byline\":{\"details\":{\"tagger\":\"tagger-small\"},\"status\":\"UP\"}");
    assertThat(
            send(HttpRequest.newBuilder(URI.create(address + "/actuator/metrics/byline.analyze"))))
        .contains("{\"statistic\":\"COUNT\",\"value\":1.0}");
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> response = client.send(request.build(), ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return response.body();
  }

  /** The port that the service says it listens on; its whole log where it never says so. */
  private static int port(BufferedReader log) throws IOException {
    StringBuilder read = new StringBuilder();
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      Matcher started = STARTED.matcher(line);
      if (started.find()) {
        return Integer.parseInt(started.group(1));
      }
      read.append(line).append('\n');
    }
    throw new AssertionError("the service did not start:\n" + read);
  }
}
