package dev.byline.training.commands;

import dev.byline.training.export.ModelFolder;
import dev.byline.training.export.ModelFolder.Precision;
import dev.byline.training.model.CoreferenceWeights;
import dev.byline.training.model.EncoderWeights;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/**
 * Averages the weights of models that were trained further from the same model: often better than
 * any of them, at the cost of one (Wortsman et al., ICML 2022).
 */
@CommandLine.Command(
    name = "average",
    description =
        "Averages single-precision models that went on from the same model, or branches for"
            + " coreference; give two or more.")
final class AverageCommand implements Callable<Integer> {

  @CommandLine.Mixin private ModelsOption models = new ModelsOption();
  @CommandLine.Mixin private OutputOption output = new OutputOption();

  @CommandLine.Option(
      names = "--branch",
      description = {
        "Averages the branches for coreference in the folders, quantised or not, that started from",
        "the same tagger with the same seed; the result is quantised."
      })
  private boolean branch;

  @Override
  public Integer call() throws IOException {
    if (branch) {
      output.model().writeCoreference(meanBranch(), Precision.QUANTISED);
      return 0;
    }
    List<EncoderWeights> weights = new ArrayList<>();
    for (Path model : models.all()) {
      weights.add(new ModelFolder(model).weights());
    }
    output.model().writeModel(EncoderWeights.average(weights), Precision.SINGLE);
    output.model().copyRestFrom(models.all().get(0));
    return 0;
  }

  private CoreferenceWeights meanBranch() throws IOException {
    List<EncoderWeights> branches = new ArrayList<>();
    for (Path folder : models.all()) {
      branches.add(new ModelFolder(folder).branch().weights());
    }
    return new CoreferenceWeights(EncoderWeights.average(branches));
  }
}
