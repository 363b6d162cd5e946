package dev.byline.training.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import dev.byline.training.OtherJvm;
import dev.byline.training.WrittenFiles;
import dev.byline.training.coreference.CoreferenceFiles;
import dev.byline.training.export.ModelFolder;
import dev.byline.training.export.ModelFolder.Precision;
import dev.byline.training.model.EncoderWeights;
import dev.byline.training.model.PretrainedEncoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** From corpora to a branch that is measured. Needs the native libraries of both engines. */
class CoreferenceCommandIT {

  @TempDir Path folder;

  @Test
  void a_branch_is_trained_and_checked_and_comes_out_the_same_again()
      throws IOException, InterruptedException {
    ModelFolder tagger = new ModelFolder(folder.resolve("tagger"));
    tagger.writeModel(PretrainedEncoder.MINILM.load(3).cut(4), Precision.QUANTISED);
    tagger.writeVocabulary(PretrainedEncoder.MINILM.pieces());
    String model = "--model=" + folder.resolve("tagger");
    String novels = "--litbank=" + CoreferenceFiles.novels(folder.resolve("novels"), 3);
    Path gap = CoreferenceFiles.gap(folder.resolve("gap"));
    Path gum = CoreferenceFiles.gum(folder.resolve("gum"));
    String checkGap = "--check-gap=" + gap;
    String checkGum = "--check-gum=" + gum;

    String[] train = {
      "coreference",
      model,
      novels,
      "--gap=" + gap,
      "--gum=" + gum,
      "--news=" + CoreferenceFiles.news(folder.resolve("news")),
      checkGap,
      checkGum,
      "--epochs=2",
      "--output=" + folder.resolve("branch")
    };
    int trained = Main.commandLine().execute(train);
    int checked =
        new CommandLine(new CoreferenceCheckCommand())
            .execute(model, novels, checkGap, checkGum, "--branch=" + folder.resolve("branch"));

    assertThat(trained).isZero();
    assertThat(checked).isZero();
    assertThat(folder.resolve("branch/epoch-1/coreference.onnx.sha256")).exists();
    assertThat(Files.readAllBytes(folder.resolve("branch/coreference.onnx")))
        .isEqualTo(Files.readAllBytes(folder.resolve("branch/epoch-2/coreference.onnx")));

    train[train.length - 1] = "--output=" + folder.resolve("again");
    OtherJvm.run(List.of("-Xmx700m"), Main.class, ObjectArrays.concat(train, "--threads=1"));
    assertThat(WrittenFiles.in(folder.resolve("again")))
        .hasSize(6)
        .isEqualTo(WrittenFiles.in(folder.resolve("branch")));

    train[train.length - 1] = "--output=" + folder.resolve("further");
    int further =
        Main.commandLine()
            .execute(ObjectArrays.concat(train, "--start=" + folder.resolve("branch")));
    assertThat(further).isZero();
    assertThat(Files.readAllBytes(folder.resolve("further/coreference.onnx")))
        .isNotEqualTo(Files.readAllBytes(folder.resolve("branch/coreference.onnx")));

    assertThat(mean("branch", "again", "same")).isEqualTo(weight("branch"));
    assertThat(mean("branch", "further", "mean")).isNotEqualTo(weight("branch"));
  }

  /** A weight of the mean of two branches. */
  private float[] mean(String one, String other, String output) throws IOException {
    int exit =
        Main.commandLine()
            .execute(
                "average",
                "--branch",
                "--model=" + folder.resolve(one),
                "--model=" + folder.resolve(other),
                "--output=" + folder.resolve(output));
    assertThat(exit).isZero();
    return weight(output);
  }

  private float[] weight(String branch) throws IOException {
    return new ModelFolder(folder.resolve(branch))
        .branch()
        .weights()
        .get(EncoderWeights.ANAPHOR + EncoderWeights.MATRIX)
        .values();
  }
}
