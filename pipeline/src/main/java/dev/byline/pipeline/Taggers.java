package dev.byline.pipeline;

import dev.byline.pipeline.TaggerInfo.Kind;
import dev.byline.pipeline.internal.encoder.DamagedModelException;
import dev.byline.pipeline.internal.encoder.LearnedTagger;
import dev.byline.pipeline.internal.encoder.OnnxSpanTagger;
import dev.byline.pipeline.internal.encoder.TaggerFiles;
import dev.byline.pipeline.internal.encoder.WrappedTagger;
import dev.byline.pipeline.internal.rules.CueChanges;
import dev.byline.pipeline.internal.rules.RuleSpanTagger;
import dev.byline.pipeline.tagging.SpanTagger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tagger of a pipeline, what it is, and what there is to free of it in the end.
 *
 * @param resources the tagger again, if it was loaded here and holds native memory
 */
record Taggers(SpanTagger tagger, TaggerInfo info, Optional<OnnxSpanTagger> resources) {

  private static final Logger LOG = LoggerFactory.getLogger(Taggers.class);

  /** The models that are published, each in an artifact of its own. */
  private static final Set<String> BUNDLED = Set.of("small", "fast");

  /** One that the user gave, and closes, if it is to be closed. */
  static Taggers custom(SpanTagger tagger) {
    String name = tagger.getClass().getName();
    return new Taggers(
        tagger, new TaggerInfo(Kind.CUSTOM, name, Optional.empty()), Optional.empty());
  }

  /**
   * The learned tagger that comes with Byline, or the rules where it cannot run.
   *
   * @param cues what the user changes about the rules
   * @throws IllegalStateException if it is damaged, or cannot run and is required
   */
  static Taggers standard(boolean required, CueChanges cues) {
    LearnedTagger found = load(() -> TaggerFiles.bundled("small"));
    if (found.tagger().isPresent()) {
      return learned(found.tagger().get());
    }
    if (required) {
      throw new IllegalStateException("the learned tagger cannot run here: " + found.reason());
    }
    LOG.warn("No learned tagger, Byline goes by its rules alone: {}", found.reason());
    return new Taggers(
        new RuleSpanTagger(cues),
        new TaggerInfo(Kind.RULES, "rules", Optional.of(found.reason())),
        Optional.empty());
  }

  /**
   * The learned tagger whose files lie in a folder.
   *
   * @throws IllegalStateException if it cannot be loaded
   */
  static Taggers in(Path folder) {
    return required(load(() -> TaggerFiles.in(folder)), "the model in " + folder);
  }

  /**
   * The learned tagger of this name on the class path, or else in the folder of this path.
   *
   * @throws IllegalStateException if it cannot be loaded
   */
  static Taggers called(String which) {
    String artifact = "dev.byline:byline-model-" + which;
    return BUNDLED.contains(which)
        ? required(load(() -> TaggerFiles.bundled(which)), "the model of " + artifact)
        : in(Path.of(which));
  }

  private static Taggers required(LearnedTagger found, String model) {
    return learned(
        found
            .tagger()
            .orElseThrow(
                () -> new IllegalStateException(model + " cannot be loaded: " + found.reason())));
  }

  private static LearnedTagger load(LearnedTagger.Source files) {
    try {
      return LearnedTagger.load(files, 1);
    } catch (DamagedModelException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private static Taggers learned(OnnxSpanTagger tagger) {
    return new Taggers(
        tagger,
        new TaggerInfo(Kind.LEARNED, tagger.constants().name(), Optional.empty()),
        Optional.of(tagger));
  }

  /** The same with one of the user's around it. */
  Taggers wrapped(UnaryOperator<SpanTagger> around) {
    WrappedTagger wrapped = WrappedTagger.of(tagger, around);
    return new Taggers(
        wrapped,
        new TaggerInfo(Kind.CUSTOM, wrapped.outer().getClass().getName(), info.fallbackReason()),
        resources);
  }

  /** Frees what was loaded here. No call may be running. */
  void free() {
    resources.ifPresent(
        loaded -> {
          try {
            loaded.close();
          } catch (IOException e) {
            LOG.warn("The native memory of the tagger was not freed", e);
          }
        });
  }
}
