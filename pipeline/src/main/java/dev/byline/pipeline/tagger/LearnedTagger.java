package dev.byline.pipeline.tagger;

import dev.byline.pipeline.tagging.SpanTagger;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for a learned tagger that runs here.
 *
 * @param tagger the tagger, or empty
 * @param reason why there is none; empty if there is one
 */
public record LearnedTagger(Optional<SpanTagger> tagger, String reason) {

  private static final Logger LOG = LoggerFactory.getLogger(LearnedTagger.class);

  /** Where the files of a model are found. */
  @FunctionalInterface
  public interface Source {
    /** Reads the files. */
    TaggerFiles read() throws IOException;
  }

  /**
   * Loads a model. A missing model, a damaged one or a platform without native runtime is not an
   * error: the result then has no tagger, and that is logged once, here.
   *
   * @param source such as {@code () -> TaggerFiles.bundled("small")}
   * @param threads how many threads may work on one window together, usually 1
   */
  public static LearnedTagger load(Source source, int threads) {
    try {
      return new LearnedTagger(Optional.of(OnnxSpanTagger.open(source.read(), threads)), "");
    } catch (IOException e) {
      LOG.warn("No learned tagger, Byline goes by its rules alone: {}", e.getMessage());
      return new LearnedTagger(Optional.empty(), String.valueOf(e.getMessage()));
    }
  }
}
