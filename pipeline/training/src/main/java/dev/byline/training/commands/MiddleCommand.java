package dev.byline.training.commands;

import dev.byline.training.export.ModelFolder;
import java.io.IOException;
import picocli.CommandLine;

/** Gives an older model the output that the branch for coreference takes in. */
@CommandLine.Command(
    name = "middle",
    description = {
      "Adds the output \"middle\" to a model that was written without it, in place.",
      "Weights and other outputs stay as they are."
    })
final class MiddleCommand extends InPlaceCommand {

  @Override
  void change(ModelFolder folder) throws IOException {
    folder.addMiddle();
  }
}
