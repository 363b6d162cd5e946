package dev.byline.training.learning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.internal.window.Vocabulary;
import dev.byline.pipeline.internal.window.WordPieces;
import dev.byline.training.corpus.TestArticles;
import dev.byline.training.model.EncoderWeights;
import dev.byline.training.model.LayerPart;
import dev.byline.training.model.PretrainedEncoder;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Training learns and repeats itself. Needs the native library of the engine. */
class TrainerIT {

  private static List<List<LabelledArticle>> articles(Vocabulary vocabulary) {
    WordPieces cutter = new WordPieces(vocabulary);
    return Stream.of("Ellison", "Revik", "Anselm", "Marlow", "Tarn", "Osk")
        .map(TestArticles::harbourClosed)
        .map(article -> LabelledArticle.ofEach(article, cutter))
        .toList();
  }

  private static EncoderWeights train(int epochs, int workers) throws IOException {
    Vocabulary vocabulary = PretrainedEncoder.MINILM.vocabulary();
    TrainerSettings settings =
        TrainerSettings.builder()
            .passes(epochs)
            .batches(6, 60) // two shares
            .rates(1e-3, 5e-3)
            .workers(workers)
            .seed(5)
            .build();
    return new Trainer(settings, vocabulary)
        .train(PretrainedEncoder.MINILM.load(5).cut(2), articles(vocabulary), (epoch, now) -> {});
  }

  @Test
  void the_same_seed_gives_the_same_weights_with_any_number_of_workers() throws IOException {
    EncoderWeights once = train(2, 2);
    EncoderWeights again = train(2, 1);
    once.all()
        .forEach(
            (name, tensor) ->
                assertThat(again.get(name).values()).as(name).isEqualTo(tensor.values()));
  }

  @Test
  void words_stay_and_the_rest_moves() throws IOException {
    EncoderWeights start = PretrainedEncoder.MINILM.load(5).cut(2);
    EncoderWeights trained = train(1, 2);
    assertThat(trained.get(EncoderWeights.WORDS).values())
        .isEqualTo(start.get(EncoderWeights.WORDS).values());
    assertThat(trained.get(LayerPart.UP.of(1) + ".weight").values())
        .isNotEqualTo(start.get(LayerPart.UP.of(1) + ".weight").values());
  }
}
