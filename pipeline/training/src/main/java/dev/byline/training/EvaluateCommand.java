package dev.byline.training;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.tagger.OnnxSpanTagger;
import dev.byline.pipeline.tagger.TaggerFiles;
import dev.byline.pipeline.tagging.Tagging;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Runs a model over annotated articles. */
@CommandLine.Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Counts the spans that a model gets exactly right, and times it on one thread.")
final class EvaluateCommand implements Callable<Integer> {

  private static final Logger LOG = LoggerFactory.getLogger(EvaluateCommand.class);

  @CommandLine.Option(names = "--model", required = true, description = "Folder of the model.")
  private Path model = Path.of(".");

  @CommandLine.Option(names = "--data", required = true, description = "Folder of the corpus.")
  private Path data = Path.of(".");

  @CommandLine.Option(names = "--held-out", description = "Only the articles not trained on.")
  private boolean heldOut;

  @CommandLine.Option(names = "--predictions", description = "JSON-lines file to write.")
  private @Nullable Path predictions;

  @Override
  public Integer call() throws IOException {
    List<GoldArticle> articles = Corpus.read(data);
    if (heldOut) {
      articles = articles.stream().filter(GoldArticle::isHeldOut).toList();
    }
    try (OnnxSpanTagger tagger = OnnxSpanTagger.open(TaggerFiles.in(model), 1)) {
      LOG.info("{} articles: {}", articles.size(), run(tagger, articles));
    }
    return 0;
  }

  private SpanCounts run(OnnxSpanTagger tagger, List<GoldArticle> articles) throws IOException {
    SpanCounts counts = new SpanCounts();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long nanos = 0;
    long tokens = 0;
    try (Output out = new Output(Optional.ofNullable(predictions))) {
      for (GoldArticle article : articles) {
        long begun = threads.getCurrentThreadCpuTime();
        Tagging tagging = tagger.tag(article.text());
        nanos += threads.getCurrentThreadCpuTime() - begun;
        tokens += article.text().size();
        counts.add(article.annotators().get(0), tagging);
        out.add(article.text(), tagging);
      }
    }
    LOG.info("{} tokens a second of processor time", Math.round(tokens / (nanos / 1e9)));
    return counts;
  }

  /** Predictions, where they are wanted. */
  private static final class Output implements AutoCloseable {
    private final Optional<Predictions> file;

    Output(Optional<Path> path) throws IOException {
      file = path.isPresent() ? Optional.of(new Predictions(path.get())) : Optional.empty();
    }

    void add(AnnotatedText text, Tagging tagging) throws IOException {
      if (file.isPresent()) {
        file.get().add(text, tagging);
      }
    }

    @Override
    public void close() throws IOException {
      if (file.isPresent()) {
        file.get().close();
      }
    }
  }
}
