package dev.byline.training.commands;

import dev.byline.pipeline.internal.encoder.OnnxSpanTagger;
import dev.byline.pipeline.internal.encoder.TaggerFiles;
import dev.byline.training.export.ModelFolder;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine;

/** A finished model to run. */
final class TaggerOption {

  @CommandLine.Option(
      names = "--model",
      paramLabel = "FOLDER",
      defaultValue = ShippedFolders.TAGGER,
      showDefaultValue = CommandLine.Help.Visibility.ALWAYS,
      description = "Folder of the tagger's model.")
  private Path folder = Path.of(".");

  /** Its folder. */
  ModelFolder folder() {
    return new ModelFolder(folder);
  }

  /** The tagger on one thread, as it is timed and as a server runs it. */
  OnnxSpanTagger open() throws IOException {
    return OnnxSpanTagger.open(TaggerFiles.in(folder), 1);
  }
}
