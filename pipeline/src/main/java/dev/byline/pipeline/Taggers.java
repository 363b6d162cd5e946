package dev.byline.pipeline;

import dev.byline.pipeline.tagger.LearnedTagger;
import dev.byline.pipeline.tagger.TaggerFiles;
import dev.byline.pipeline.tagging.SpanTagger;
import dev.byline.pipeline.tagging.rules.RuleSpanTagger;
import java.nio.file.Path;

/** Chooses the tagger of a pipeline that was not given one. */
final class Taggers {

  /** Names a folder with the files of another model, as the training writes them. */
  private static final String MODEL_FOLDER = "byline.model";

  private Taggers() {}

  /** The learned tagger, or the rules where it cannot run on this platform. */
  static SpanTagger standard() {
    String folder = System.getProperty(MODEL_FOLDER, "");
    LearnedTagger.Source files =
        folder.isEmpty()
            ? () -> TaggerFiles.bundled("small")
            : () -> TaggerFiles.in(Path.of(folder));
    return LearnedTagger.load(files, 1).tagger().orElseGet(RuleSpanTagger::new);
  }
}
