package dev.byline.training.commands;

import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import dev.byline.training.corpus.Corpus;
import dev.byline.training.corpus.GoldArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import picocli.CommandLine;

/** Which articles are read. */
final class CorpusOptions {

  @CommandLine.Option(
      names = "--data",
      required = true,
      paramLabel = "FOLDER",
      description = {
        "Annotated articles: text/*.txt with attributions/*.ann (brat standoff, as in PolNeAR) or",
        "analyses/*.json (what Byline writes). May be given several times."
      })
  private List<Path> folders = List.of();

  /** All articles, as tokens and sentences. */
  List<GoldArticle> articles() throws IOException {
    return articles(name -> true);
  }

  /** The articles whose names pass, as tokens and sentences. */
  List<GoldArticle> articles(Predicate<String> names) throws IOException {
    return articles(names, CoreNlpAnnotator.tokenizerOnly());
  }

  /** The articles whose names pass, as an annotator sees them. */
  List<GoldArticle> articles(Predicate<String> names, CoreNlpAnnotator annotator)
      throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    for (Path folder : folders) {
      articles.addAll(Corpus.in(folder).annotatedBy(annotator).articles(names));
    }
    return articles;
  }
}
