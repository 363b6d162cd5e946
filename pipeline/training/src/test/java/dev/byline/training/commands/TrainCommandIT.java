package dev.byline.training.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ObjectArrays;
import dev.byline.pipeline.internal.decoding.Constants;
import dev.byline.pipeline.internal.decoding.Label;
import dev.byline.pipeline.internal.encoder.OnnxSpanTagger;
import dev.byline.pipeline.internal.encoder.TaggerFiles;
import dev.byline.training.OtherJvm;
import dev.byline.training.WrittenFiles;
import dev.byline.training.corpus.Split;
import dev.byline.training.corpus.TestArticles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One command goes from annotated articles to a model that Byline loads, and to the same bytes each
 * time. Needs the native libraries of both engines.
 */
class TrainCommandIT {

  private static final Offset<Double> EXACT = within(1e-6);

  /** An epoch and, in two precisions, four stages; each with its checksum and two more files. */
  private static final int WRITTEN = 9 * 4;

  @TempDir Path folder;

  /** A name of which {@link Split#isHeldOut} says so. */
  private static String name(boolean heldOut) {
    return IntStream.range(0, 1000)
        .mapToObj(i -> "article-" + i)
        .filter(name -> Split.isHeldOut(name) == heldOut)
        .findFirst()
        .orElseThrow();
  }

  /** What a cost has beside the steps of 0.4 that the tuner takes. */
  private static double beyondTuning(Constants constants, Label begin) {
    double cost = constants.transitions()[Label.OUTSIDE.ordinal()][begin.ordinal()];
    return Math.IEEEremainder(cost, 0.4);
  }

  private void write(String name, String speaker) throws IOException {
    String text = speaker + " said the harbour is closed.";
    Path texts = Files.createDirectories(folder.resolve("data/text"));
    Files.writeString(texts.resolve(name + ".txt"), text);
    Path attributions = Files.createDirectories(folder.resolve("data/attributions"));
    Files.writeString(
        attributions.resolve(name + "_a1.ann"), TestArticles.standoff(text, speaker.length()));
  }

  /** All stages. */
  private String[] arguments(String output) {
    return new String[] {
      "train",
      "--data=" + folder.resolve("data"),
      "--output=" + folder.resolve(output),
      "--epochs=1",
      "--layers=2",
      "--pupil-epochs=1,1",
      "--easier=SOURCE=0.25,CONTENT=0.75"
    };
  }

  @Test
  void teachers_and_pupils_are_trained_one_after_another_and_come_out_the_same_again()
      throws IOException, InterruptedException {
    write(name(false), "Mara Ellison");
    write(name(true), "Ruben Anselm");

    assertThat(Main.commandLine().execute(arguments("model"))).isZero();
    readsTheModels();

    // another order of sets, other addresses, other threads, other times of collecting garbage
    OtherJvm.run(
        List.of("-Xmx700m", "-XX:+UseSerialGC"),
        Main.class,
        ObjectArrays.concat(arguments("again"), "--threads=1"));
    assertThat(WrittenFiles.in(folder.resolve("again")))
        .hasSize(WRITTEN)
        .isEqualTo(WrittenFiles.in(folder.resolve("model")));
  }

  private void readsTheModels() throws IOException {
    for (String part : List.of("epoch-1", "full", "cut", "pupil-1", "pupil-2")) {
      try (OnnxSpanTagger tagger =
          OnnxSpanTagger.open(TaggerFiles.in(folder.resolve("model").resolve(part)), 1)) {
        assertThat(tagger.constants().window()).as(part).isEqualTo(190);
        if (!part.startsWith("epoch")) {
          assertThat(beyondTuning(tagger.constants(), Label.BEGIN_SOURCE)).isCloseTo(-0.15, EXACT);
          assertThat(beyondTuning(tagger.constants(), Label.BEGIN_CONTENT)).isCloseTo(-0.05, EXACT);
        }
      }
    }
  }
}
