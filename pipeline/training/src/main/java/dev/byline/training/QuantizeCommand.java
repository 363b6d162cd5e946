package dev.byline.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Writes a model with eight-bit weights. */
@CommandLine.Command(
    name = "quantize",
    mixinStandardHelpOptions = true,
    description = "Writes a single-precision model with weights of eight bits.")
final class QuantizeCommand implements Callable<Integer> {

  @CommandLine.Option(names = "--model", required = true, description = "Folder of the model.")
  private Path model = Path.of(".");

  @CommandLine.Option(names = "--output", required = true, description = "Folder to write.")
  private Path output = Path.of(".");

  @Override
  public Integer call() throws IOException {
    ModelFolder folder = new ModelFolder(output);
    folder.writeModel(OnnxModel.read(model.resolve("model.onnx")), true);
    folder.copyRestFrom(model);
    return 0;
  }
}
