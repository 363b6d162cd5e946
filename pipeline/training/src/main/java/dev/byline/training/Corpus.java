package dev.byline.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.json.AnalysisJson;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.text.Article;
import dev.byline.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Annotated articles in a folder: {@code text/*.txt} with either {@code attributions/*.ann} (see
 * {@link Standoff}) or {@code analyses/*.json} in Byline's own form, named like the texts.
 */
final class Corpus {

  private Corpus() {}

  /** All articles of a folder, in name order. */
  static List<GoldArticle> read(Path folder) throws IOException {
    return Files.isDirectory(folder.resolve("attributions"))
        ? new Standoff().read(folder)
        : readAnalyses(folder);
  }

  private static List<GoldArticle> readAnalyses(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> paths = Files.list(folder.resolve("analyses"))) {
      files = paths.filter(path -> path.toString().endsWith(".json")).sorted().toList();
    }
    List<GoldArticle> articles = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString().replace(".json", "");
      Path text = folder.resolve("text").resolve(name + ".txt");
      Article article = Article.of(name + ".txt", Files.readString(text, UTF_8));
      articles.add(
          of(name, AnalysisJson.read(Files.readString(file, UTF_8), article), article.text()));
    }
    return articles;
  }

  /** The outermost claims of an analysis, as an annotator would have marked them. */
  static GoldArticle of(String name, Analysis analysis, String text) {
    AnnotatedText tokens = new Standoff().parse(name, text, List.of()).text();
    List<GoldAttribution> attributions = new ArrayList<>();
    for (Claim claim : analysis.claims()) {
      if (claim.parent().isEmpty()) {
        List<TokenRange> contents = new ArrayList<>();
        claim.content().forEach(span -> tokens.tokensIn(span).ifPresent(contents::add));
        Optional<Span> source =
            claim.source().flatMap(s -> s.mention()).map(mention -> mention.span());
        attributions.add(
            new GoldAttribution(
                ranges(tokens, source),
                ranges(tokens, claim.cue().map(cue -> cue.span())),
                contents));
      }
    }
    return new GoldArticle(name, tokens, List.of(attributions));
  }

  private static List<TokenRange> ranges(AnnotatedText tokens, Optional<Span> span) {
    return span.flatMap(tokens::tokensIn).map(List::of).orElse(List.of());
  }
}
