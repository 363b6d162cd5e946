package dev.byline.training;

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
    mixinStandardHelpOptions = true,
    description = "Averages single-precision models that went on from the same model.")
final class AverageCommand implements Callable<Integer> {

  @CommandLine.Option(
      names = "--model",
      required = true,
      description = "Folder of a model; give two or more.")
  private List<Path> models = List.of();

  @CommandLine.Option(names = "--output", required = true, description = "Folder to write.")
  private Path output = Path.of(".");

  @Override
  public Integer call() throws IOException {
    List<Weights> weights = new ArrayList<>();
    for (Path model : models) {
      weights.add(OnnxModel.read(model.resolve("model.onnx")));
    }
    ModelFolder folder = new ModelFolder(output);
    folder.writeModel(Weights.average(weights), false);
    folder.copyRestFrom(models.get(0));
    return 0;
  }
}
