package dev.byline.training.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.clean.Alignment;
import dev.byline.pipeline.internal.clean.CleanText;
import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import dev.byline.text.Article;
import dev.byline.text.CodePoints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * A folder of annotated articles: {@code text/*.txt} with either {@code attributions/*.ann} (see
 * {@link StandoffReader}) or {@code analyses/*.json} in Byline's own form (see {@link
 * AnalysisReader}), named like the texts. Files are UTF-8. Nothing is read before {@link
 * #articles}.
 *
 * @param folder with the articles
 * @param annotator reads their texts
 */
public record Corpus(Path folder, CoreNlpAnnotator annotator) {

  /** The corpus of a folder, read as tokens and sentences only: all that the tagger looks at. */
  public static Corpus in(Path folder) {
    return new Corpus(folder, CoreNlpAnnotator.tokenizerOnly());
  }

  /** The same corpus, with everything that an annotator sees in its texts. */
  public Corpus annotatedBy(CoreNlpAnnotator other) {
    return new Corpus(folder, other);
  }

  /**
   * All articles, in name order.
   *
   * @throws IOException if a file is missing or cannot be read
   */
  public List<GoldArticle> articles() throws IOException {
    return articles(name -> true);
  }

  /**
   * The articles whose names pass, in name order. The others are not even annotated, which is what
   * takes the time.
   *
   * @param names tells from the name without ending whether an article is wanted
   * @throws IOException if a file is missing or cannot be read
   */
  public List<GoldArticle> articles(Predicate<String> names) throws IOException {
    return Files.isDirectory(folder.resolve("attributions"))
        ? new StandoffReader(annotator).read(folder, names)
        : new AnalysisReader(annotator).read(folder, names);
  }

  /** The text of an article in a corpus folder; its id is the name of the file. */
  static Article article(Path folder, String name) throws IOException {
    Path file = folder.resolve("text").resolve(name + ".txt");
    return Article.of(name + ".txt", Files.readString(file, UTF_8));
  }

  /**
   * Annotates a text as it is, without Byline's cleaning: the offsets of annotators count from the
   * file's first character, and nothing that they marked may be cleaned away.
   */
  public static AnnotatedText annotate(CoreNlpAnnotator annotator, Article article) {
    String text = article.text();
    Alignment.Builder whole = new Alignment.Builder(text).keepTo(text.length());
    return annotator.annotate(new CleanText(article, whole.text(), whole.alignment(), List.of()));
  }

  /** Where a code point begins, in UTF-16 code units; what lies beyond the text is its end. */
  public static int unit(CodePoints points, int codePoint) {
    return points.unit(Math.min(codePoint, points.count()));
  }
}
