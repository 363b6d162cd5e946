package dev.byline.training.commands;

import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import dev.byline.training.coreference.GapReader;
import dev.byline.training.coreference.GoldDocument;
import dev.byline.training.coreference.GumReader;
import dev.byline.training.coreference.NewsReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Texts that a branch for coreference learns from, beside the novels that are not held out. */
final class CoreferenceTexts {

  @CommandLine.Option(
      names = "--news",
      paramLabel = "FOLDER",
      description = {
        "Folder of articles that nobody annotated, text/*.txt: where they repeat a name, a pronoun",
        "is put; of their own pronouns those count that can mean only one person."
      })
  private @Nullable Path news;

  @CommandLine.Option(
      names = "--gap",
      required = true,
      paramLabel = "FILE",
      description =
          "File of GAP to learn from: a table with a text, a pronoun and two names in each line.")
  private Path gap = Path.of(".");

  @CommandLine.Option(
      names = "--gum",
      required = true,
      paramLabel = "FOLDER",
      description =
          "Folder of GUM to learn from: text/* with coref.jsonl, a line for each text with all its"
              + " mentions and whom they mean.")
  private Path gum = Path.of(".");

  /**
   * All of them, as an annotator sees them.
   *
   * @param seed chooses the names that become pronouns
   */
  List<GoldDocument> read(CoreNlpAnnotator annotator, long seed) throws IOException {
    List<GoldDocument> documents = new ArrayList<>(GapReader.read(gap, annotator));
    documents.addAll(GumReader.read(gum, annotator));
    if (news != null) {
      documents.addAll(new NewsReader(annotator, seed).read(news));
    }
    return documents;
  }
}
