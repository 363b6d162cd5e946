package dev.byline.training.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.byline.training.evaluation.GradedDecision;
import dev.byline.training.report.Reliability.Bin;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ReliabilityTest {

  @Test
  void a_confidence_that_means_what_it_says_has_no_error() {
    assertThat(measured(0.95, 20, 19).error()).isCloseTo(0, within(1e-9));
  }

  @Test
  void the_error_is_the_distance_of_what_is_said_and_what_is_true() {
    assertThat(measured(0.95, 20, 10).error()).isCloseTo(0.45, within(1e-9));
  }

  @Test
  void certainty_belongs_to_the_last_tenth() {
    assertThat(measured(1.0, 3, 3).bins())
        .filteredOn(bin -> bin.count() > 0)
        .extracting(Bin::from)
        .containsExactly(0.9);
  }

  @Test
  void a_threshold_trades_recall_for_precision() {
    List<GradedDecision> outcomes = new ArrayList<>(outcomes(0.9, 10, 9));
    outcomes.addAll(outcomes(0.3, 10, 3));
    Reliability measured = new Reliability("all", outcomes, 20);

    assertThat(measured.at(0).precision()).isCloseTo(0.6, within(1e-9));
    assertThat(measured.at(0).recall()).isCloseTo(0.6, within(1e-9));
    assertThat(measured.at(0.5).precision()).isCloseTo(0.9, within(1e-9));
    assertThat(measured.at(0.5).recall()).isCloseTo(0.45, within(1e-9));
    assertThat(measured.at(0.5).given()).isEqualTo(10);
    assertThat(measured.at(0.95).precision()).isEqualTo(1);
  }

  @Test
  void the_page_shows_all_and_the_picture_is_well_formed() throws Exception {
    ReliabilityReport page =
        new ReliabilityReport(
            measured(0.85, 20, 17), measured(0.95, 20, 19), Optional.of(measured(0.75, 20, 15)));

    assertThat(page.markdown())
        .contains("| 0.8 to 0.9 | 20 | 85.0 % | 85.0 % |", ReliabilityReport.PICTURE)
        .contains("| 0.7 to 0.8 | 20 | 75.0 % | 75.0 % |")
        .contains("0.0 points apart");
    Document picture =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(page.picture())));
    assertThat(picture.getElementsByTagName("polyline").getLength()).isEqualTo(6);
  }

  private static Reliability measured(double confidence, int count, int right) {
    return new Reliability("decisions", outcomes(confidence, count, right), count);
  }

  private static List<GradedDecision> outcomes(double confidence, int count, int right) {
    List<GradedDecision> outcomes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      outcomes.add(new GradedDecision("a", Map.of(), confidence, i < right));
    }
    return outcomes;
  }
}
