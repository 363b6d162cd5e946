package dev.byline.training.commands;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Gives an older model products with one scale a piece. */
@CommandLine.Command(
    name = "scales",
    description =
        "Rewrites the products of a tagger in eight bits that was written with one scale for each "
            + "64 features of a piece, in place: one scale a piece is faster. Weights stay as they "
            + "are.")
final class ScalesCommand implements Callable<Integer> {

  @CommandLine.Mixin private ModelsOption model = new ModelsOption();

  @Override
  public Integer call() throws IOException {
    model.onlyFolder().scaleByPiece();
    return 0;
  }
}
