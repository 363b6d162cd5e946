package dev.byline.pipeline.internal.description;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * The persons whom a description names, in full: 'Mr. Vale’s rivals' are 'Ivo Vale’s rivals', and
 * 'her aides' 'Ana Vale’s aides', as a reader of a list of claims has not read the article before
 * it.
 *
 * @param text the article
 * @param nameAt the name that a token belongs to
 * @param ownerOf who bears it
 * @param meantAt whom a pronoun means
 */
public record FullOwners(
    AnnotatedText text,
    IntFunction<Optional<Name>> nameAt,
    Function<Name, Optional<Referent>> ownerOf,
    IntFunction<Optional<Referent>> meantAt) {

  /** The words of a range as the article has them, but with those names. */
  public String in(TokenRange range) {
    String words = text.excerpt(range).text();
    int first = text.token(range.start()).span().start();
    StringBuilder full = new StringBuilder();
    int copied = 0;
    for (int i = range.start(); i < range.end(); i++) {
      Optional<TokenRange> named = namedAt(i, range);
      Optional<String> name = named.flatMap(tokens -> fullNameAt(tokens, range));
      if (name.isPresent()) {
        full.append(words, copied, text.token(i).span().start() - first).append(name.get());
        i = named.get().end() - 1;
        copied = text.token(i).span().end() - first;
      }
    }
    return full.append(words.substring(copied)).toString();
  }

  /** The name or possessive that begins here, with a 'Mr.' before it. */
  private Optional<TokenRange> namedAt(int i, TokenRange range) {
    if (text.token(i).hasTag("PRP$")) {
      return i == range.start() && i + 1 < range.end()
          ? Optional.of(new TokenRange(i, i + 1))
          : Optional.empty();
    }
    boolean courtesy = i + 1 < range.end() && NounLexicon.isCourtesyTitle(text.token(i).text());
    int start = courtesy ? i + 1 : i;
    return nameAt
        .apply(start)
        .map(Name::tokens)
        .filter(name -> name.start() == start && name.end() <= range.end())
        .map(name -> new TokenRange(i, name.end()));
  }

  private Optional<String> fullNameAt(TokenRange words, TokenRange range) {
    int last = words.end() - 1;
    if (text.token(last).hasTag("PRP$")) {
      return meantAt
          .apply(last)
          .filter(owner -> owner.isPerson() && owner.named())
          .map(owner -> owner.fullestName() + "’s");
    }
    boolean behind =
        words.start() > range.start() && text.token(words.start() - 1).hasTag("IN", "TO");
    return nameAt
        .apply(last)
        .flatMap(ownerOf)
        .filter(owner -> owner.isPerson() && (behind || words.end() < range.end()))
        .map(Referent::fullestName);
  }
}
