package dev.byline.training.commands;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Gives an older model the output that the branch for coreference takes in. */
@CommandLine.Command(
    name = "middle",
    description = {
      "Adds the output \"middle\" to a model that was written without it, in place.",
      "Weights and other outputs stay as they are."
    })
final class MiddleCommand implements Callable<Integer> {

  @CommandLine.Mixin private ModelsOption model = new ModelsOption();

  @Override
  public Integer call() throws IOException {
    model.onlyFolder().addMiddle();
    return 0;
  }
}
