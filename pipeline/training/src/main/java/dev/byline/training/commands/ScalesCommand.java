package dev.byline.training.commands;

import dev.byline.training.export.ModelFolder;
import java.io.IOException;
import picocli.CommandLine;

/** Gives an older model products with one scale a piece. */
@CommandLine.Command(
    name = "scales",
    description =
        "Rewrites the products of a tagger in eight bits that was written with one scale for each "
            + "64 features of a piece, in place: one scale a piece is faster. Weights stay as they "
            + "are.")
final class ScalesCommand extends InPlaceCommand {

  @Override
  void change(ModelFolder folder) throws IOException {
    folder.scaleByPiece();
  }
}
