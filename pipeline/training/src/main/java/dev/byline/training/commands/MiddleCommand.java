package dev.byline.training.commands;

import dev.byline.training.export.ModelFolder;
import java.io.IOException;
import java.nio.file.Path;
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

  @CommandLine.Option(
      names = "--model",
      required = true,
      paramLabel = "FOLDER",
      description = "Folder of the model.")
  private Path model = Path.of(".");

  @Override
  public Integer call() throws IOException {
    ModelFolder.of(model).addMiddle();
    return 0;
  }
}
