package dev.byline.training.learning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.tagger.Pieces;
import dev.byline.pipeline.tagger.Vocabulary;
import dev.byline.pipeline.tagger.WordPieces;
import dev.byline.training.corpus.GoldArticle;
import dev.byline.training.corpus.StandoffReader;
import dev.byline.training.export.ModelFolder;
import dev.byline.training.model.EncoderWeights;
import dev.byline.training.model.PretrainedEncoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Training learns and repeats itself. Needs the native library of the engine. */
class TrainerIT {

  private static List<List<LabelledArticle>> examples(Vocabulary vocabulary) {
    List<List<LabelledArticle>> examples = new ArrayList<>();
    for (String name : List.of("Ellison", "Revik", "Anselm", "Marlow", "Tarn", "Osk")) {
      String text = name + " said the harbour is closed .";
      int end = name.length();
      String standoff =
          "T1\tSource 0 %d\t\nT2\tCue %d %d\t\nT3\tContent %d %d\t\nE1\tAttribution:T2 Source:T1 Cue:T2 Content:T3"
              .formatted(end, end + 1, end + 5, end + 6, text.length() - 2);
      GoldArticle article = new StandoffReader().parse(name, text, List.of(standoff));
      Pieces pieces = Pieces.of(article.text(), new WordPieces(vocabulary));
      examples.add(List.of(LabelledArticle.of(pieces, article.annotators().get(0))));
    }
    return examples;
  }

  private static EncoderWeights train(int epochs, double rate) throws IOException {
    Vocabulary vocabulary = ModelFolder.vocabulary(PretrainedEncoder.MINILM);
    Trainer.Settings settings =
        new Trainer.Settings(epochs, 1, 4, 60, rate, 5 * rate, 0.1, 0.01, 0.3, 0.1, 2, 5);
    return new Trainer(settings, vocabulary)
        .train(
            PretrainedEncoder.MINILM.load(5).cut(2), examples(vocabulary), (epoch, weights) -> {});
  }

  @Test
  void theSameSeedGivesTheSameWeights() throws IOException {
    EncoderWeights once = train(2, 1e-3);
    EncoderWeights again = train(2, 1e-3);
    once.all()
        .forEach(
            (name, tensor) ->
                assertThat(again.get(name).values()).as(name).isEqualTo(tensor.values()));
  }

  @Test
  void wordsStayAndTheRestMoves() throws IOException {
    EncoderWeights start = PretrainedEncoder.MINILM.load(5).cut(2);
    EncoderWeights trained = train(1, 1e-3);
    assertThat(trained.get(EncoderWeights.WORDS).values())
        .isEqualTo(start.get(EncoderWeights.WORDS).values());
    assertThat(trained.get(EncoderWeights.up(1) + ".weight").values())
        .isNotEqualTo(start.get(EncoderWeights.up(1) + ".weight").values());
  }
}
