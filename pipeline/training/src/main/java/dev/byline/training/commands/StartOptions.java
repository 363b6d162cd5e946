package dev.byline.training.commands;

import dev.byline.training.model.PretrainedEncoder;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** What a training begins with. */
final class StartOptions {

  @CommandLine.Option(
      names = "--base",
      description = "Encoder to start from: ${COMPLETION-CANDIDATES}.")
  private PretrainedEncoder base = PretrainedEncoder.MINILM;

  @CommandLine.Option(
      names = "--start",
      paramLabel = "FOLDER",
      description =
          "Model in single precision to go on from, instead of the base: only what comes after"
              + " dropping layers is done.")
  private @Nullable Path trained;

  /** The encoder; of a model to go on from, the one it was made of. */
  PretrainedEncoder base() {
    return base;
  }

  /** The model to go on from. */
  Optional<Path> trained() {
    return Optional.ofNullable(trained);
  }
}
