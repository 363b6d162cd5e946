package dev.byline.training.commands;

import dev.byline.pipeline.internal.window.Vocabulary;
import dev.byline.pipeline.internal.window.WordPieces;
import dev.byline.training.corpus.GoldArticle;
import dev.byline.training.export.ModelFolder;
import dev.byline.training.learning.Distillation;
import dev.byline.training.learning.LabelledArticle;
import dev.byline.training.learning.Trainer;
import dev.byline.training.learning.TrainerSettings;
import dev.byline.training.model.EncoderWeights;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The models of one training, one after another: the whole encoder; the same without its upper
 * layers; and pupils, which learn from both and from the pupils before them. Used once.
 */
final class TrainingStages {

  private static final Logger LOG = LoggerFactory.getLogger(TrainingStages.class);

  /** Between the seeds of pupils, so that each sees other batches. Any number would do. */
  private static final long SEED_STEP = 14;

  private final StartOptions start;
  private final TrainerSettings settings;
  private final LayerOptions layers;
  private final TeacherOptions teachers;
  private final StageOutput output;
  private final Vocabulary vocabulary;

  TrainingStages(
      StartOptions start,
      TrainerSettings settings,
      LayerOptions layers,
      TeacherOptions teachers,
      StageOutput output)
      throws IOException {
    this.start = start;
    this.settings = settings;
    this.layers = layers;
    this.teachers = teachers;
    this.output = output;
    this.vocabulary = start.base().vocabulary();
  }

  /** Trains on these articles all that the options ask for. */
  void run(List<GoldArticle> articles) throws IOException {
    WordPieces cutter = new WordPieces(vocabulary);
    List<List<LabelledArticle>> labelled =
        articles.stream().map(article -> LabelledArticle.ofEach(article, cutter)).toList();
    Distillation distillation = teachers.askedAbout(articles, settings.workers());
    List<Path> own = new ArrayList<>();
    EncoderWeights whole;
    if (start.trained().isPresent()) {
      own.add(start.trained().get());
      whole = new ModelFolder(start.trained().get()).weights();
    } else {
      whole = whole(distillation.soften(labelled));
      own.add(output.finish("full", whole));
    }
    if (start.trained().isPresent() || layers.layers() < whole.layers()) {
      TrainerSettings further = layers.settings(settings);
      own.add(output.finish("cut", cut(whole, distillation.soften(labelled), further)));
    }
    if (!teachers.pupilEpochs().isEmpty()) {
      for (Path teacher : own) {
        distillation.addTeacher(new ModelFolder(teacher).files(), articles);
      }
      pupils(whole, articles, labelled, distillation);
    }
  }

  /** The encoder with all its layers. */
  private EncoderWeights whole(List<List<LabelledArticle>> labelled) throws IOException {
    return new Trainer(settings, vocabulary)
        .train(start.base().load(settings.seed()), labelled, output::epochDone);
  }

  /** Drops the layers above and lets the rest learn to do without. */
  private EncoderWeights cut(
      EncoderWeights whole, List<List<LabelledArticle>> labelled, TrainerSettings further)
      throws IOException {
    return new Trainer(further, vocabulary)
        .train(
            whole.cut(layers.layers()).withRoundedWords(),
            labelled,
            (epoch, now) -> LOG.info("epoch {} with {} layers", epoch, layers.layers()));
  }

  /** Trains one pupil after another; each goes on from the one before and learns from it. */
  private void pupils(
      EncoderWeights whole,
      List<GoldArticle> articles,
      List<List<LabelledArticle>> labelled,
      Distillation distillation)
      throws IOException {
    EncoderWeights pupil = whole;
    List<Double> passes = teachers.pupilEpochs();
    for (int i = 1; i <= passes.size(); i++) {
      TrainerSettings further =
          settings.toBuilder()
              .passes(passes.get(i - 1))
              .rate(teachers.pupilRate())
              .seed(settings.seed() + SEED_STEP * i)
              .build();
      pupil = cut(pupil, distillation.soften(labelled), further);
      Path written = output.finish("pupil-" + i, pupil);
      if (i < passes.size()) {
        distillation.addTeacher(new ModelFolder(written).files(), articles);
      }
    }
  }
}
