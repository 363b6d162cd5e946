package dev.byline.training.commands;

import java.nio.file.Path;
import picocli.CommandLine;

/** Where a command writes resources that ship with the library, or a page about them. */
final class ShippedOutput {

  @CommandLine.Option(
      names = "--output",
      paramLabel = "FOLDER",
      description = "Folder to write to.")
  private Path folder;

  /** The folder of the sources, unless another is asked for. */
  ShippedOutput(String shipped) {
    this.folder = Path.of(shipped);
  }

  Path folder() {
    return folder;
  }
}
