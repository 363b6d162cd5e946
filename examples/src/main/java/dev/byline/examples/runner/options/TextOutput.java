package dev.byline.examples.runner.options;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.byline.examples.runner.console.Io;
import dev.byline.examples.runner.output.Destination;
import dev.byline.examples.runner.output.ResultFile;
import dev.byline.examples.runner.output.StreamDestination;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a text goes. */
public final class TextOutput {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, which is replaced, instead of standard output.")
  private @Nullable Path output;

  /** Writes a text there. */
  public void write(Io io, String text) throws IOException {
    Destination out = output == null ? new StreamDestination(io.out()) : ResultFile.fresh(output);
    out.write(text.getBytes(UTF_8));
    out.complete();
  }
}
