package dev.byline.training.commands;

import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import dev.byline.training.coreference.CoreferenceWindow;
import dev.byline.training.coreference.FoundAntecedents;
import dev.byline.training.coreference.GapReader;
import dev.byline.training.coreference.GoldDocument;
import dev.byline.training.coreference.GumReader;
import dev.byline.training.coreference.LitBankReader;
import dev.byline.training.coreference.NameScores;
import dev.byline.training.coreference.OnnxModel;
import dev.byline.training.coreference.WindowCutter;
import dev.byline.training.coreference.WindowFeatures;
import dev.byline.training.export.ModelFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Texts that a branch for coreference is checked on and that it never learns from. */
final class CoreferenceCheck {

  private static final Logger LOG = LoggerFactory.getLogger(CoreferenceCheck.class);

  /** Each so many-th novel is held out. */
  private static final int HELD_OUT = 10;

  @CommandLine.Option(
      names = "--litbank",
      required = true,
      paramLabel = "FOLDER",
      description = {
        "Folder of LitBank: novels as *.txt, and beside each a *.ann (brat standoff) with its",
        "mentions and whom they mean. Each tenth is held out of training."
      })
  private Path novels = Path.of(".");

  @CommandLine.Option(
      names = "--check-gap",
      paramLabel = "FILE",
      description = "File of GAP to check on.")
  private @Nullable Path gap;

  @CommandLine.Option(
      names = "--check-gum",
      paramLabel = "FOLDER",
      description = "Folder of GUM to check on, text/* with coref.jsonl.")
  private @Nullable Path gum;

  /** The texts as the tagger sees them, in its windows. */
  record Prepared(
      List<GoldDocument> names,
      List<WindowFeatures> nameWindows,
      List<WindowFeatures> gumWindows,
      List<WindowFeatures> novelWindows) {

    /** Logs how a branch does. */
    void report(String stage, ModelFolder folder) throws IOException {
      try (OnnxModel branch = OnnxModel.of(folder.coreference())) {
        LOG.info("{}, GAP: {}", stage, NameScores.of(branch, names, nameWindows));
        LOG.info("{}, GUM: {}", stage, FoundAntecedents.of(branch, gumWindows));
        LOG.info("{}, LitBank held out: {}", stage, FoundAntecedents.of(branch, novelWindows));
      }
    }
  }

  /** Reads the texts and runs a tagger over them. */
  Prepared prepare(OnnxModel tagger, WindowCutter cutter, CoreNlpAnnotator annotator)
      throws IOException {
    List<GoldDocument> names = gap == null ? List.of() : GapReader.read(gap, annotator);
    List<GoldDocument> texts = gum == null ? List.of() : GumReader.read(gum, annotator);
    return new Prepared(
        names,
        WindowFeatures.of(tagger, windows(cutter, names)),
        WindowFeatures.of(tagger, windows(cutter, texts)),
        WindowFeatures.of(tagger, windows(cutter, novels(annotator, true))));
  }

  /** The novels that are held out, or the others. */
  List<GoldDocument> novels(CoreNlpAnnotator annotator, boolean heldOut) throws IOException {
    List<GoldDocument> all = LitBankReader.read(novels, annotator);
    return IntStream.range(0, all.size())
        .filter(i -> (i % HELD_OUT == 0) == heldOut)
        .mapToObj(all::get)
        .toList();
  }

  /** The windows of documents about which something is asked. */
  static List<CoreferenceWindow> windows(WindowCutter cutter, List<GoldDocument> documents) {
    List<CoreferenceWindow> windows = new ArrayList<>();
    documents.forEach(document -> windows.addAll(cutter.windows(document)));
    return windows;
  }
}
