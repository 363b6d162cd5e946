package dev.byline.pipeline.internal.source;

import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import java.util.Optional;

/**
 * Who writes 'I' in an opinion piece: whom its last paragraph, and none before, names and says to
 * be somebody, 'Ana Vale is a writer in Leeds', or who alone stands in a line 'By Ana Vale' above
 * it. Stateless.
 */
final class ArticleAuthor {

  /** A byline stands among so many first paragraphs: headline, deck and date. */
  private static final int TOP = 4;

  private ArticleAuthor() {}

  /** The author, if the article says who that is. */
  static Optional<Referent> of(ResolvedArticle article) {
    int paragraphs = article.text().paragraphs().size();
    for (int i = 0; i < Math.min(TOP, paragraphs); i++) {
      Optional<Referent> above = byline(article, article.text().paragraphs().get(i));
      if (above.isPresent()) {
        return above;
      }
    }
    return paragraphs > 1
        ? foot(article, article.text().paragraphs().get(paragraphs - 1))
        : Optional.empty();
  }

  private static Optional<Referent> byline(ResolvedArticle article, TokenRange paragraph) {
    int first = paragraph.start();
    return paragraph.size() > 2 && article.token(first).isWord("by")
        ? article
            .nameAt(first + 1)
            .filter(name -> name.tokens().equals(new TokenRange(first + 1, paragraph.end())))
            .flatMap(name -> person(article, name))
        : Optional.empty();
  }

  private static Optional<Referent> foot(ResolvedArticle article, TokenRange paragraph) {
    Optional<Name> name = article.nameAt(paragraph.start());
    int behind = name.map(found -> found.tokens().end()).orElse(paragraph.end());
    return name.filter(found -> found.tokens().start() == paragraph.start())
        .filter(found -> behind + 1 < paragraph.end() && isSaidToBe(article, behind))
        .flatMap(found -> person(article, found))
        .filter(person -> isNew(article, person, paragraph.start()));
  }

  /** 'is a writer', 'writes about ports'. */
  private static boolean isSaidToBe(ResolvedArticle article, int verb) {
    Token next = article.token(verb + 1);
    return article.token(verb).isWord("is") && next.hasTag("DT", "JJ", "NN")
        || article.token(verb).isWord("writes", "teaches");
  }

  private static Optional<Referent> person(ResolvedArticle article, Name name) {
    return name.tokens().size() > 1
        ? article.ownerOf(name).filter(Referent::isPerson)
        : Optional.empty();
  }

  private static boolean isNew(ResolvedArticle article, Referent person, int from) {
    return article.owners().entrySet().stream()
        .filter(entry -> entry.getValue() == person)
        .allMatch(entry -> entry.getKey().tokens().start() >= from);
  }
}
