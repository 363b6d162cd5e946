package dev.byline.training.commands;

import dev.byline.training.export.ModelFolder;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** A command that changes one model where it lies. */
abstract class InPlaceCommand implements Callable<Integer> {

  @CommandLine.Mixin private ModelsOption model = new ModelsOption();

  /** Changes the model. */
  abstract void change(ModelFolder folder) throws IOException;

  @Override
  public final Integer call() throws IOException {
    change(model.onlyFolder());
    return 0;
  }
}
