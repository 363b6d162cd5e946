package dev.byline.training.commands;

import dev.byline.pipeline.internal.encoder.OnnxSpanTagger;
import dev.byline.pipeline.tagging.Tagging;
import dev.byline.training.corpus.GoldArticle;
import dev.byline.training.evaluation.PredictionWriter;
import dev.byline.training.evaluation.SpanScores;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Runs a model over annotated articles. */
@CommandLine.Command(
    name = "evaluate",
    description = "Counts the spans that a model gets exactly right, and times it on one thread.")
final class EvaluateCommand implements Callable<Integer> {

  private static final Logger LOG = LoggerFactory.getLogger(EvaluateCommand.class);
  private static final double NANOS = 1e9;

  @CommandLine.Mixin private TaggerOption model = new TaggerOption();
  @CommandLine.Mixin private CorpusOptions corpus = new CorpusOptions();
  @CommandLine.Mixin private HeldOutOption heldOut = new HeldOutOption();

  @CommandLine.Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "JSON-lines file to write: what the tagger alone would claim.")
  private @Nullable Path predictions;

  @Override
  public Integer call() throws IOException {
    List<GoldArticle> articles = corpus.articles(heldOut::wants);
    List<Tagging> taggings;
    try (OnnxSpanTagger tagger = model.open()) {
      taggings = timed(tagger, articles);
    }
    SpanScores scores = new SpanScores();
    for (int i = 0; i < articles.size(); i++) {
      scores.add(articles.get(i).first(), taggings.get(i));
    }
    LOG.info("{} articles: {}", articles.size(), scores);
    if (predictions != null) {
      write(predictions, articles, taggings);
    }
    return 0;
  }

  /** Processor time and not the clock: others use the machine too. */
  private static List<Tagging> timed(OnnxSpanTagger tagger, List<GoldArticle> articles) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    List<Tagging> taggings = new ArrayList<>();
    long tokens = 0;
    long begun = threads.getCurrentThreadCpuTime();
    for (GoldArticle article : articles) {
      taggings.add(tagger.tag(article.text()));
      tokens += article.text().size();
    }
    long nanos = threads.getCurrentThreadCpuTime() - begun;
    LOG.info("{} tokens a second of processor time", Math.round(tokens / (nanos / NANOS)));
    return taggings;
  }

  private static void write(Path file, List<GoldArticle> articles, List<Tagging> taggings)
      throws IOException {
    try (PredictionWriter out = new PredictionWriter(file)) {
      for (int i = 0; i < articles.size(); i++) {
        out.add(articles.get(i).text(), taggings.get(i));
      }
    }
  }
}
