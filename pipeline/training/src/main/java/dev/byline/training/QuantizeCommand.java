package dev.byline.training;

import dev.byline.pipeline.tagger.OnnxSpanTagger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Writes a model with weights of eight bits and, where a corpus is given, tunes its constants. */
@CommandLine.Command(
    name = "quantize",
    mixinStandardHelpOptions = true,
    description = "Writes a single-precision model with weights of eight bits.")
final class QuantizeCommand implements Callable<Integer> {

  @CommandLine.Option(names = "--model", required = true, description = "Folder of the model.")
  private Path model = Path.of(".");

  @CommandLine.Option(names = "--output", required = true, description = "Folder to write.")
  private Path output = Path.of(".");

  @CommandLine.Option(
      names = "--data",
      description = "Corpus whose held-out articles the constants are tuned on.")
  private @Nullable Path data;

  @CommandLine.Mixin private TuningOptions tuning = new TuningOptions();

  @Override
  public Integer call() throws IOException {
    ModelFolder folder = new ModelFolder(output);
    folder.writeModel(OnnxModel.read(model.resolve("model.onnx")), true);
    folder.copyRestFrom(model);
    if (data != null) {
      List<GoldArticle> heldOut =
          Corpus.read(data).stream().filter(GoldArticle::isHeldOut).toList();
      try (OnnxSpanTagger tagger = OnnxSpanTagger.open(folder.files(), 1)) {
        folder.writeConstants(new Tuner(tagger, heldOut).tune(tagger.constants(), tuning.easier()));
      }
    }
    return 0;
  }
}
