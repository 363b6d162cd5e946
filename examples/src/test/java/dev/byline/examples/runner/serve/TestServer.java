package dev.byline.examples.runner.serve;

import dev.byline.examples.runner.batch.Engine;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on a free port, with its log, and somebody who asks it. */
final class TestServer implements AutoCloseable {

  static final String TEXT = "text/plain; charset=utf-8";
  static final String JSON = "application/json";
  static final String FORM = "application/x-www-form-urlencoded";

  final List<String> log = new CopyOnWriteArrayList<>();
  final AnalysisServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  TestServer(Engine engine, int threads, int queue, Duration limit) throws IOException {
    ServerSettings settings =
        new ServerSettings(
            "127.0.0.1",
            0,
            Set.of("news.example"),
            threads,
            queue,
            10_000,
            limit,
            Duration.ofSeconds(20));
    server = AnalysisServer.bind(settings, log::add).start(engine);
  }

  TestServer(Engine engine) throws IOException {
    this(engine, 2, 4, Duration.ofSeconds(20));
  }

  String host() {
    return "127.0.0.1:" + server.port();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://" + host() + path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path) throws Exception {
    return send(request(path));
  }

  HttpResponse<String> post(String path, String type, BodyPublisher body, String... headers)
      throws Exception {
    HttpRequest.Builder request = request(path).header("Content-Type", type).POST(body);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> post(String path, String type, String body, String... headers)
      throws Exception {
    return post(path, type, BodyPublishers.ofString(body), headers);
  }

  CompletableFuture<HttpResponse<String>> later(String text) {
    HttpRequest.Builder request =
        request("/analyze").header("Content-Type", TEXT).POST(BodyPublishers.ofString(text));
    return client.sendAsync(request.build(), BodyHandlers.ofString());
  }

  /** The first line of the answer to a request as it stands. */
  String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      byte[] answer = socket.getInputStream().readNBytes(64);
      return new String(answer, StandardCharsets.UTF_8).lines().findFirst().orElse("");
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
