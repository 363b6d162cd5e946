package dev.byline.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.examples.runner.batch.Engine;
import dev.byline.examples.runner.engine.BylineEngine;
import dev.byline.examples.runner.options.EngineOptions;
import dev.byline.examples.runner.serve.AnalysisServer;
import dev.byline.examples.runner.serve.ServerSettings;
import dev.byline.json.ArticleJson;
import dev.byline.text.Article;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** The samples, many times over, by requests several at a time and by a batch: the same results. */
final class ManyRequests {

  private static final int AT_A_TIME = 8;

  private ManyRequests() {}

  /** Sends so many, in an order of this seed, and compares. */
  static void areAnsweredAsABatch(int requests, long seed, Path dir) throws Exception {
    List<Article> samples = Samples.articles();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < requests; i++) {
      Article sample = samples.get(i % samples.size());
      lines.add(ArticleJson.write(Article.of("%03d-%s".formatted(i, sample.id()), sample.text())));
    }
    try (Engine engine = BylineEngine.load(new EngineOptions())) {
      Path articles = Files.write(dir.resolve("articles.jsonl"), lines);
      List<String> batch =
          Console.run(engine::analyze, "extract", "-f", "jsonl", "-j", "2", articles + "")
              .out()
              .lines()
              .toList();

      long start = System.nanoTime();
      Map<Integer, String> answers = answers(engine, lines, new Random(seed));
      double seconds = (System.nanoTime() - start) / 1e9;

      assertThat(batch).hasSize(requests);
      assertThat(IntStream.range(0, requests).mapToObj(answers::get)).isEqualTo(batch);
      System.out.printf(
          "%d requests, %d at a time, in %.1f s: as the batch, no error%n",
          requests, AT_A_TIME, seconds);
    }
  }

  private static Map<Integer, String> answers(Engine engine, List<String> lines, Random random)
      throws Exception {
    ServerSettings settings =
        new ServerSettings(
            "127.0.0.1", 0, Set.of(), 2, AT_A_TIME, 1 << 20, Duration.ofMinutes(5), Duration.ZERO);
    List<Integer> order = new ArrayList<>(IntStream.range(0, lines.size()).boxed().toList());
    Collections.shuffle(order, random);
    Map<Integer, String> answers = new ConcurrentHashMap<>();
    ExecutorService clients = Executors.newFixedThreadPool(AT_A_TIME);
    try (AnalysisServer server = AnalysisServer.bind(settings, line -> {}).start(engine)) {
      URI address = URI.create("http://127.0.0.1:" + server.port() + "/analyze");
      HttpClient client = HttpClient.newHttpClient();
      List<Callable<String>> calls = new ArrayList<>();
      for (int i : order) {
        calls.add(() -> answers.put(i, ask(client, address, lines.get(i))));
      }
      for (Future<String> call : clients.invokeAll(calls)) {
        call.get();
      }
    } finally {
      clients.shutdownNow();
    }
    return answers;
  }

  private static String ask(HttpClient client, URI address, String json)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body().strip();
  }
}
