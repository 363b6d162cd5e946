package dev.byline.training.commands;

import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import dev.byline.training.coreference.OnnxModel;
import dev.byline.training.coreference.WindowCutter;
import dev.byline.training.export.ModelFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Measures the branch of a tagger that says who is who. */
@CommandLine.Command(
    name = "coreference-check",
    showDefaultValues = true,
    description = "Counts the anaphors whose antecedent coreference.onnx finds.")
final class CoreferenceCheckCommand implements Callable<Integer> {

  @CommandLine.Mixin private TaggerOption model = new TaggerOption();

  @CommandLine.Option(
      names = "--branch",
      paramLabel = "FOLDER",
      defaultValue = ShippedFolders.TAGGER,
      description = "Folder of coreference.onnx.")
  private Path branch = Path.of(".");

  @CommandLine.Mixin private CoreferenceCheck check = new CoreferenceCheck();

  @Override
  public Integer call() throws IOException {
    ModelFolder tagger = model.folder();
    CoreferenceCheck.Prepared prepared;
    try (OnnxModel session = OnnxModel.of(tagger.model())) {
      prepared =
          check.prepare(
              session,
              new WindowCutter(tagger.files().vocabulary()),
              CoreNlpAnnotator.tokenizerOnly());
    }
    prepared.report("coreference", new ModelFolder(branch));
    return 0;
  }
}
