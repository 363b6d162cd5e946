package dev.byline.training.commands;

import dev.byline.training.export.ModelFolder;
import java.nio.file.Path;
import picocli.CommandLine;

/** Where models are written. */
final class OutputOption {

  @CommandLine.Option(
      names = "--output",
      required = true,
      paramLabel = "FOLDER",
      description = "Folder to write; made where it is missing.")
  private Path folder = Path.of(".");

  /** The folder itself, for one model. */
  ModelFolder model() {
    return new ModelFolder(folder);
  }

  /** A folder below, for one of several models. */
  Path below(String name) {
    return folder.resolve(name);
  }
}
