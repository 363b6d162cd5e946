package dev.byline.training.commands;

import dev.byline.training.corpus.Corpus;
import dev.byline.training.corpus.Split;
import dev.byline.training.export.ModelFolder;
import dev.byline.training.export.ModelFolder.Precision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Writes a model with weights of eight bits and, where a corpus is given, tunes its constants. */
@CommandLine.Command(
    name = "quantize",
    description = "Writes a single-precision model with weights of eight bits.")
final class QuantizeCommand implements Callable<Integer> {

  @CommandLine.Mixin private ModelsOption model = new ModelsOption();
  @CommandLine.Mixin private OutputOption output = new OutputOption();

  /** Not that of other commands, which all need a corpus. */
  @CommandLine.Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = {
        "Corpus whose held-out articles the constants are tuned on; without it they stay",
        "as they are."
      })
  private @Nullable Path data;

  @CommandLine.Mixin private TuningOptions tuning = new TuningOptions();

  @Override
  public Integer call() throws IOException {
    ModelFolder folder = output.model();
    folder.writeModel(model.onlyFolder().weights(), Precision.QUANTISED);
    folder.copyRestFrom(model.only());
    if (data != null) {
      tuning.tune(folder, Corpus.in(data).articles(Split::isHeldOut));
    }
    return 0;
  }
}
