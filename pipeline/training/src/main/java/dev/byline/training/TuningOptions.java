package dev.byline.training;

import com.google.common.collect.ImmutableMap;
import dev.byline.pipeline.tagging.SpanRole;
import java.util.Map;
import picocli.CommandLine;

/** How constants are tuned. */
final class TuningOptions {

  @CommandLine.Option(
      names = "--easier",
      paramLabel = "ROLE=COST",
      split = ",",
      description = {
        "After tuning, how much easier spans of a role shall begin, as log odds; such as",
        "SOURCE=0.3,CUE=0.3,CONTENT=0.8. Finds more, which a confidence learned behind it sorts."
      })
  private Map<SpanRole, Double> easier = Map.of();

  Map<SpanRole, Double> easier() {
    return ImmutableMap.copyOf(easier);
  }
}
