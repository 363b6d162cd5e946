package dev.byline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command at its smallest, without the stock pipeline. */
class BenchmarkIT {

  @TempDir Path folder;

  @Test
  void every_figure_is_there() throws IOException {
    for (int i = 1; i <= 3; i++) {
      Files.writeString(folder.resolve(i + ".txt"), LongArticle.of(300 * i).text());
    }
    Path json = folder.resolve("figures.json");
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    int exit;
    try {
      exit =
          Benchmark.run(
              folder.toString(), "--no-stock", "--rounds=1", "--longest=2000", "--json=" + json);
    } finally {
      System.setOut(before);
    }

    assertThat(exit).isZero();
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("3 articles, median of 1 rounds", "encoder", "camel case", "live heap");
    JsonNode figures = new ObjectMapper().readTree(json.toFile());
    assertThat(figures.path("speeds")).hasSize(1);
    assertThat(figures.path("speeds").path(0).path("tokensPerSecond").asDouble()).isPositive();
    assertThat(figures.path("parallel").path("all").asDouble()).isPositive();
    assertThat(figures.path("growth")).hasSize(2);
    assertThat(figures.path("oddTexts")).hasSizeGreaterThan(5);
    double shares = 0;
    for (JsonNode share : figures.path("stages")) {
      shares += share.asDouble();
    }
    assertThat(shares).isBetween(0.99, 1.01);
  }

  /** In a JVM of its own, since a native library that is loaded stays. */
  @Test
  void rules_alone_are_measured_without_the_native_runtime() throws Exception {
    // a second or so: of a shorter one the sampler may see nothing at all
    Files.writeString(folder.resolve("a.txt"), LongArticle.of(20_000).text());
    Path json = folder.resolve("figures.json");
    Path log = folder.resolve("log");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                Benchmark.class.getName(),
                folder.toString(),
                "--rules-only",
                "--no-stock",
                "--rounds=1",
                "--longest=1000",
                "--json=" + json)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();

    assertThat(process.waitFor()).as(Files.readString(log)).isZero();
    JsonNode stages = new ObjectMapper().readTree(json.toFile()).path("stages");
    assertThat(stages.path("encoder").asDouble()).isZero();
    assertThat(stages.path("names").isNumber()).isTrue();
    double all = 0;
    for (JsonNode share : stages) {
      all += share.asDouble();
    }
    assertThat(all).isCloseTo(1, within(1e-9));
  }

  @Test
  void a_folder_without_articles_is_bad_usage() {
    assertThat(Benchmark.run(folder.toString(), "--no-stock")).isEqualTo(2);
  }
}
