package dev.byline.pipeline;

import dev.byline.pipeline.Interruptions.How;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A hundred interruptions at random moments, more threads at work than there are processors. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such signals")
class StoppingCampaign {

  private static final List<How> HOW = List.of(How.INT, How.TERM, How.EXIT);

  @RepeatedTest(100)
  void a_stopped_program_leaves_whole_lines_and_nothing_else(
      RepetitionInfo run, @TempDir Path folder) throws Exception {
    int number = run.getCurrentRepetition();
    String program = number % 4 == 0 ? "engine" : "tagger";
    new Interruptions(folder, number).stop(program, 1 + number % 5, HOW.get(number % 3));
  }
}
