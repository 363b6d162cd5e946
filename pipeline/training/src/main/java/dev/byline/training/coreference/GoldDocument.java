package dev.byline.training.coreference;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import dev.byline.text.Article;
import dev.byline.text.CodePoints;
import dev.byline.text.Span;
import dev.byline.training.corpus.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text with its mentions.
 *
 * @param corpus where it is from
 * @param name within its corpus
 * @param text its tokens
 * @param mentions in any order; of a text of GAP the pronoun and the two names
 */
public record GoldDocument(
    Origin corpus, String name, AnnotatedText text, List<GoldMention> mentions) {

  /** The corpora that can be read. */
  public enum Origin {
    /** Ambiguous pronouns, each with two names (Webster et al., TACL 2018). */
    GAP,
    /** All mentions of texts of several genres (Zeldes 2017). */
    GUM,
    /** People, places and things in novels (Bamman, Lewke and Mansoor, LREC 2020). */
    LITBANK,
    /** Articles that nobody annotated, see {@link NewsReader}. */
    NEWS
  }

  /** Copies the list. */
  public GoldDocument {
    mentions = List.copyOf(mentions);
  }

  /** Puts a document together from offsets that count code points. Not thread-safe. */
  static final class Builder {

    private final Origin corpus;
    private final String name;
    private final AnnotatedText text;
    private final CodePoints points;
    private final List<GoldMention> mentions = new ArrayList<>();

    Builder(CoreNlpAnnotator annotator, Origin corpus, String name, String text) {
      Article article = Article.of(name, text);
      this.corpus = corpus;
      this.name = name;
      this.text = Corpus.annotate(annotator, article);
      this.points = CodePoints.of(text);
    }

    /** Adds a mention by its code points; one that no token overlaps is left out. */
    Builder add(int start, int end, String entity) {
      return add(new Span(Corpus.unit(points, start), Corpus.unit(points, end)), entity, true);
    }

    /** Adds a mention; one that no token overlaps is left out. */
    Builder add(Span span, String entity, boolean asked) {
      Optional<TokenRange> tokens = text.tokensIn(span);
      tokens.ifPresent(
          range ->
              mentions.add(
                  new GoldMention(range, text.article().excerpt(span).text(), entity, asked)));
      return this;
    }

    GoldDocument build() {
      return new GoldDocument(corpus, name, text, mentions);
    }
  }
}
