package dev.byline.pipeline.internal.training;

import static java.util.Map.entry;

import dev.byline.pipeline.internal.clean.Alignment;
import dev.byline.pipeline.internal.clean.CleanText;
import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import dev.byline.pipeline.internal.decoding.Borders;
import dev.byline.pipeline.internal.decoding.Constants;
import dev.byline.pipeline.internal.decoding.Decoder;
import dev.byline.pipeline.internal.decoding.Label;
import dev.byline.pipeline.internal.encoder.OnnxSpanTagger;
import dev.byline.pipeline.internal.encoder.TaggerFiles;
import dev.byline.pipeline.internal.scoring.Features;
import dev.byline.pipeline.internal.scoring.LinearModel;
import dev.byline.pipeline.internal.window.Pieces;
import dev.byline.pipeline.internal.window.Vocabulary;
import dev.byline.pipeline.internal.window.Window;
import dev.byline.pipeline.internal.window.Windows;
import dev.byline.pipeline.internal.window.WordPieces;
import java.util.Map;

/**
 * What training shares with the pipeline, so that what is learned is what runs: the same tokens,
 * word pieces, windows, labels and files. A test of training holds it to these classes, and fails
 * for one that stands here and is not used; whoever changes one of them builds training too.
 */
public final class TrainingDoor {

  /** Each class that training may use, and what for. */
  public static final Map<Class<?>, String> OPEN =
      Map.ofEntries(
          entry(CoreNlpAnnotator.class, "a corpus is read in the tokens that analysis sees"),
          entry(CleanText.class, "texts of a corpus are annotated uncleaned"),
          entry(Alignment.class, "of such a text: nothing is moved"),
          entry(WordPieces.class, "tokens are cut as the encoder reads them"),
          entry(Vocabulary.class, "numbers of the pieces"),
          entry(Pieces.class, "an article in pieces, with the marks around its quotations"),
          entry(Windows.class, "an article is trained on in the windows it is tagged in"),
          entry(Window.class, "one of them"),
          entry(Label.class, "what is learned for each token"),
          entry(OnnxSpanTagger.class, "the shipped tagger: what is evaluated, tuned, or teaches"),
          entry(TaggerFiles.class, "the files of a model, which training writes"),
          entry(Constants.class, "the constants of decoding, which are tuned"),
          entry(Decoder.class, "decoding, to score constants by"),
          entry(Borders.class, "where spans may begin and end, whose weights are learned"),
          entry(Features.class, "the named evidence of one decision"),
          entry(LinearModel.class, "its weights, which are learned"));

  private TrainingDoor() {}
}
