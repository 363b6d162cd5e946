package dev.byline.pipeline.internal.source;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.resolved.ResolvedArticle;
import java.util.Optional;

/**
 * The persons whom a description names, in full: 'Mr. Vale’s rivals' are 'Ivo Vale’s rivals', and
 * 'her aides' 'Ana Vale’s aides', as a reader of a list of claims has not read the article before
 * it.
 *
 * @param article the article
 */
record FullOwners(ResolvedArticle article) {

  /** The words of a range as the article has them, but with those names. */
  String in(TokenRange range) {
    String words = article.excerpt(range).text();
    int first = article.token(range.start()).span().start();
    StringBuilder full = new StringBuilder();
    int copied = 0;
    for (int i = range.start(); i < range.end(); i++) {
      Optional<TokenRange> named = namedAt(i, range);
      Optional<String> name = named.flatMap(tokens -> fullNameAt(tokens, range));
      if (name.isPresent()) {
        full.append(words, copied, article.token(i).span().start() - first).append(name.get());
        i = named.get().end() - 1;
        copied = article.token(i).span().end() - first;
      }
    }
    return full.append(words.substring(copied)).toString();
  }

  /** The name or possessive that begins here, with a 'Mr.' before it. */
  private Optional<TokenRange> namedAt(int i, TokenRange range) {
    if (article.token(i).hasTag("PRP$")) {
      return i == range.start() && i + 1 < range.end()
          ? Optional.of(new TokenRange(i, i + 1))
          : Optional.empty();
    }
    boolean courtesy = i + 1 < range.end() && NounLexicon.isCourtesyTitle(article.token(i).text());
    int start = courtesy ? i + 1 : i;
    return article
        .nameAt(start)
        .map(Name::tokens)
        .filter(name -> name.start() == start && name.end() <= range.end())
        .map(name -> new TokenRange(i, name.end()));
  }

  private Optional<String> fullNameAt(TokenRange words, TokenRange range) {
    int last = words.end() - 1;
    if (article.token(last).hasTag("PRP$")) {
      return article
          .meantAt(last)
          .filter(owner -> owner.isPerson() && owner.named())
          .map(owner -> owner.fullestName() + "’s");
    }
    boolean behind =
        words.start() > range.start() && article.token(words.start() - 1).hasTag("IN", "TO");
    return article
        .nameAt(last)
        .flatMap(article::ownerOf)
        .filter(owner -> owner.isPerson() && (behind || words.end() < range.end()))
        .map(Referent::fullestName);
  }
}
