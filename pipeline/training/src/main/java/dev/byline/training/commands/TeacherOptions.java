package dev.byline.training.commands;

import dev.byline.pipeline.internal.encoder.TaggerFiles;
import dev.byline.training.corpus.GoldArticle;
import dev.byline.training.learning.Distillation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;

/** What is learned from other models beside the annotation (Hinton et al. 2015). */
final class TeacherOptions {

  @CommandLine.Option(
      names = "--teacher",
      paramLabel = "FOLDER",
      description = "Folder of a model in single precision to learn from as well; several average.")
  private List<Path> teachers = List.of();

  @CommandLine.Option(
      names = "--teacher-share",
      description =
          "How much of the wanted labels is the teachers', 0 to 1; the rest is the annotators'.")
  private double share = 0.5;

  @CommandLine.Option(
      names = "--pupil-epochs",
      split = ",",
      paramLabel = "EPOCHS",
      description = {
        "Afterwards drop the layers once more and train for so long (may be a fraction) on what the",
        "annotators, the whole model and the one with fewer layers say. Each further number is a",
        "pupil that goes on from the one before, which is then a teacher too."
      })
  private List<Double> pupilEpochs = List.of();

  @CommandLine.Option(
      names = "--pupil-rate",
      description = "Learning rate of the encoder of the pupil.")
  private double pupilRate = 1e-4;

  /** Asks the teachers about articles. */
  Distillation askedAbout(List<GoldArticle> articles, int threads) throws IOException {
    Distillation distillation = new Distillation(threads, share);
    for (Path teacher : teachers) {
      distillation.addTeacher(TaggerFiles.in(teacher), articles);
    }
    return distillation;
  }

  /** For each pupil the passes over the articles. */
  List<Double> pupilEpochs() {
    return List.copyOf(pupilEpochs);
  }

  /** The learning rate of pupils. Chosen by hand, not measured. */
  double pupilRate() {
    return pupilRate;
  }
}
