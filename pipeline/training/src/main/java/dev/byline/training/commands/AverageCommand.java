package dev.byline.training.commands;

import dev.byline.training.export.ModelFolder;
import dev.byline.training.export.ModelFolder.Precision;
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
        "Averages single-precision models that went on from the same model; give two or more.")
final class AverageCommand implements Callable<Integer> {

  @CommandLine.Mixin private ModelsOption models = new ModelsOption();
  @CommandLine.Mixin private OutputOption output = new OutputOption();

  @Override
  public Integer call() throws IOException {
    List<EncoderWeights> weights = new ArrayList<>();
    for (Path model : models.all()) {
      weights.add(new ModelFolder(model).weights());
    }
    output.model().writeModel(EncoderWeights.average(weights), Precision.SINGLE);
    output.model().copyRestFrom(models.all().get(0));
    return 0;
  }
}
