package dev.byline.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.Byline;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Accuracy on all annotated articles against the checked-in baseline: {@code mvn -Paccuracy
 * verify}. The report is written to {@code target/accuracy.md}, and a baseline of today's figures
 * beside it.
 */
class AccuracyEval {

  private static final Path REPORT = Path.of("target/accuracy.md");
  private static final Path TODAY = Path.of("target/accuracy-baseline.tsv");

  @BeforeAll
  static void startReport() throws IOException {
    Files.createDirectories(REPORT.toAbsolutePath().getParent());
    Files.writeString(REPORT, "# Accuracy\n");
    Files.writeString(
        TODAY,
        """
        # lane\tfigure\tper cent reached\ttolerance in points
        # After a change for the better: copy target/accuracy-baseline.tsv here.
        """);
  }

  @ParameterizedTest
  @EnumSource(
      value = Lane.class,
      names = {"POLNEAR_DEV", "ARTICLES", "GUM"})
  void no_figure_falls_below_the_baseline(Lane lane, @TempDir Path scratch) throws IOException {
    Path shared = SharedData.orSkip(lane);
    Byline byline = Byline.builder().includeIntentions(lane.intentions()).build();

    String report = new Evaluation(shared, scratch, 1).score(lane, byline::analyzeCounting, 1);

    Map<String, Double> figures = Figures.of(report);
    Baseline baseline = baseline();
    append(lane, figures, baseline, report);
    for (Baseline.Line line : baseline.of(lane.label())) {
      Files.writeString(
          TODAY,
          String.format(
              Locale.ROOT,
              "%s\t%s\t%.1f\t%.1f%n",
              line.lane(),
              line.figure(),
              figures.getOrDefault(line.figure(), 0.0),
              line.tolerance()),
          StandardOpenOption.APPEND);
    }
    List<String> fallen = baseline.fallen(lane.label(), figures);
    assertThat(fallen).isEmpty();
    assertThat(baseline.of(lane.label())).as("figures to hold for %s", lane.label()).isNotEmpty();
  }

  private static Baseline baseline() throws IOException {
    try (InputStream in = AccuracyEval.class.getResourceAsStream("/accuracy-baseline.tsv")) {
      return Baseline.parse(
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static void append(
      Lane lane, Map<String, Double> figures, Baseline baseline, String report) throws IOException {
    StringBuilder page = new StringBuilder(Files.readString(REPORT));
    page.append("\n## ").append(lane.label()).append("\n\n");
    page.append("| figure | now | baseline |\n| --- | ---: | ---: |\n");
    figures.forEach(
        (name, percent) ->
            page.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %s |%n",
                    name,
                    percent,
                    baseline.of(lane.label()).stream()
                        .filter(line -> line.figure().equals(name))
                        .map(line -> String.valueOf(line.percent()))
                        .findFirst()
                        .orElse(""))));
    page.append("\n```\n").append(report).append("```\n");
    Files.writeString(REPORT, page);
  }
}
