package dev.byline.training.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.Source;
import dev.byline.json.AnalysisJson;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads {@code analyses/<article>.json} in Byline's own form as if an annotator had marked its
 * claims, so that a newsroom can correct what Byline wrote and train on that.
 */
final class AnalysisReader {

  private static final String ENDING = ".json";

  private final CoreNlpAnnotator annotator;

  AnalysisReader(CoreNlpAnnotator annotator) {
    this.annotator = annotator;
  }

  /** The articles of a folder whose names pass, in name order. */
  List<GoldArticle> read(Path folder, Predicate<String> names) throws IOException {
    List<String> wanted;
    try (Stream<Path> paths = Files.list(folder.resolve("analyses"))) {
      wanted =
          paths
              .map(path -> path.getFileName().toString())
              .filter(file -> file.endsWith(ENDING))
              .sorted()
              .map(file -> file.substring(0, file.length() - ENDING.length()))
              .filter(names)
              .toList();
    }
    List<GoldArticle> articles = new ArrayList<>();
    for (String name : wanted) {
      Article article = Corpus.article(folder, name);
      Path file = folder.resolve("analyses").resolve(name + ENDING);
      articles.add(of(name, AnalysisJson.read(Files.readString(file, UTF_8), article), article));
    }
    return articles;
  }

  /**
   * The outermost claims of an analysis, as an annotator would have marked them: PolNeAR is flat,
   * and so is the tagger.
   */
  GoldArticle of(String name, Analysis analysis, Article article) {
    AnnotatedText tokens = Corpus.annotate(annotator, article);
    List<GoldAttribution> attributions =
        analysis.claims().stream()
            .filter(claim -> claim.parent().isEmpty())
            .map(claim -> attribution(tokens, claim))
            .toList();
    return new GoldArticle(name, tokens, List.of(attributions));
  }

  private static GoldAttribution attribution(AnnotatedText tokens, Claim claim) {
    return new GoldAttribution(
        ranges(tokens, claim.source().flatMap(Source::mention).map(Excerpt::span).stream()),
        ranges(tokens, claim.cue().map(Excerpt::span).stream()),
        ranges(tokens, claim.content().stream()));
  }

  private static List<TokenRange> ranges(AnnotatedText tokens, Stream<Span> spans) {
    return spans.map(tokens::tokensIn).flatMap(Optional::stream).toList();
  }
}
