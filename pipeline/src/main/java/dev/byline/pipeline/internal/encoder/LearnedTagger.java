package dev.byline.pipeline.internal.encoder;

import java.io.IOException;
import java.util.Optional;

/**
 * Looks for a learned tagger that runs here.
 *
 * @param tagger the tagger, or empty; whoever asked for it closes it
 * @param reason why there is none, for a human reader; empty if there is one
 */
public record LearnedTagger(Optional<OnnxSpanTagger> tagger, String reason) {

  /** Where the files of a model are found. */
  @FunctionalInterface
  public interface Source {
    /** Reads the files. */
    TaggerFiles read() throws IOException;
  }

  /**
   * Loads a model. A missing model, a missing runtime or a platform without one is not an error:
   * the result then has no tagger and says why.
   *
   * @param source such as {@code () -> TaggerFiles.bundled("small")}
   * @param threads how many threads may work on one window together, usually 1
   * @throws DamagedModelException if the files of the model are there but not as they should be
   */
  public static LearnedTagger load(Source source, int threads) throws DamagedModelException {
    try {
      return new LearnedTagger(Optional.of(OnnxSpanTagger.open(source.read(), threads)), "");
    } catch (DamagedModelException e) {
      throw e;
    } catch (IOException e) {
      return none(String.valueOf(e.getMessage()));
    } catch (NoClassDefFoundError e) {
      return none(
          "ONNX Runtime is not on the class path: the Maven artifact is"
              + " com.microsoft.onnxruntime:onnxruntime");
    }
  }

  private static LearnedTagger none(String reason) {
    return new LearnedTagger(Optional.empty(), reason);
  }
}
