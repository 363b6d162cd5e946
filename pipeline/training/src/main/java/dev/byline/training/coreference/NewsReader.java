package dev.byline.training.coreference;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.byline.analysis.Analysis;
import dev.byline.entity.Entity;
import dev.byline.entity.Mention;
import dev.byline.entity.MentionKind;
import dev.byline.pipeline.Byline;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import dev.byline.text.Article;
import dev.byline.text.Span;
import dev.byline.training.corpus.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Makes texts to learn from of articles in which nobody marked who is who: Byline reads them, and
 * {@link RepeatedNames} says what is certain enough. Names are candidates; nothing else that Byline
 * found in them is.
 */
public final class NewsReader {

  private final CoreNlpAnnotator tokens;
  private final CoreNlpAnnotator tags = CoreNlpAnnotator.full();
  private final long seed;

  /**
   * @param tokens cuts the texts that are made
   * @param seed chooses names; each article has its own choice, whatever the others are
   */
  public NewsReader(CoreNlpAnnotator tokens, long seed) {
    this.tokens = tokens;
    this.seed = seed;
  }

  /**
   * Reads {@code text/*.txt} of a folder, in name order.
   *
   * @throws IOException if one cannot be read
   */
  public List<GoldDocument> read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> paths = Files.list(folder.resolve("text"))) {
      files = paths.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
    }
    List<GoldDocument> documents = new ArrayList<>();
    try (Byline byline = Byline.builder().build()) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        Article article = Article.of(name, Files.readString(file, UTF_8));
        documents.add(made(article, byline.analyze(article)));
      }
    }
    return documents;
  }

  private GoldDocument made(Article article, Analysis analysis) {
    AnnotatedText text = Corpus.annotate(tags, article);
    List<NewsMention> mentions = mentions(analysis, text);
    RepeatedNames repeated =
        new RepeatedNames(text, mentions, new Random(seed ^ article.id().hashCode()));
    Map<NewsMention, PronounForm.Replacement> replacements = repeated.replacements();

    StringBuilder made = new StringBuilder();
    List<Place> places = new ArrayList<>();
    int copied = 0;
    for (NewsMention mention : mentions) {
      PronounForm.Replacement pronoun = replacements.get(mention);
      Span span = text.span(pronoun == null ? mention.tokens() : pronoun.tokens());
      boolean asked = pronoun != null || repeated.isUnambiguous(mention);
      if (span.start() >= copied && (asked || mention.kind() == MentionKind.NAME)) {
        made.append(article.text(), copied, span.start());
        int start = made.length();
        made.append(pronoun == null ? article.excerpt(span).text() : pronoun.pronoun());
        copied = span.end();
        places.add(new Place(new Span(start, made.length()), mention.entity().id().value(), asked));
      }
    }
    made.append(article.text(), copied, article.text().length());

    GoldDocument.Builder builder =
        new GoldDocument.Builder(tokens, GoldDocument.Origin.NEWS, article.id(), made.toString());
    places.forEach(place -> builder.add(place.span(), place.entity(), place.asked()));
    return builder.build();
  }

  private static List<NewsMention> mentions(Analysis analysis, AnnotatedText text) {
    List<NewsMention> mentions = new ArrayList<>();
    for (Entity entity : analysis.entities()) {
      for (Mention mention : entity.mentions()) {
        text.tokensIn(mention.excerpt().span())
            .ifPresent(tokens -> mentions.add(new NewsMention(tokens, mention.kind(), entity)));
      }
    }
    mentions.sort(Comparator.comparing(NewsMention::tokens));
    return mentions;
  }

  private record Place(Span span, String entity, boolean asked) {}
}
