package dev.byline.pipeline.internal.source;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.coref.CoreferenceResolver;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import dev.byline.pipeline.internal.syntax.NounPhrases;
import java.util.Map;
import java.util.Optional;

/** Which words of a source are shown: what is trimmed from its edges, and what is added. */
final class MentionWords {

  private final AnnotatedText text;
  private final NounPhrases phrases;
  private final Map<Name, Referent> owners;
  private final CoreferenceResolver coreference;

  MentionWords(
      AnnotatedText text,
      NounPhrases phrases,
      Map<Name, Referent> owners,
      CoreferenceResolver coreference) {
    this.text = text;
    this.phrases = phrases;
    this.owners = owners;
    this.coreference = coreference;
  }

  /** Without marks, articles and possessive endings at its edges. */
  TokenRange trimmed(TokenRange mention) {
    int start = mention.start();
    int end = mention.end();
    while (start < end - 1 && isEdge(start)) {
      start++;
    }
    while (end > start + 1 && (isMark(end - 1) || text.token(end - 1).hasTag("POS"))) {
      end--;
    }
    return new TokenRange(start, end);
  }

  private boolean isEdge(int i) {
    return isMark(i) || text.token(i).isWord("the", "a", "an");
  }

  private boolean isMark(int i) {
    Token token = text.token(i);
    int first = token.text().codePointAt(0);
    return !Character.isLetterOrDigit(first) && first != '@' && first != '#';
  }

  /** The words with surnames of persons made full: 'Vale’s lawyer' is 'Ana Vale’s lawyer'. */
  String expanded(TokenRange range) {
    Optional<Referent> possessor =
        coreference.meantAt(range.start()).filter(r -> r.named() && r.isPerson());
    if (range.size() > 1 && text.token(range.start()).hasTag("PRP$") && possessor.isPresent()) {
      return possessor.get().fullestName()
          + "’s "
          + of(new TokenRange(range.start() + 1, range.end()));
    }
    for (int i = range.start(); i < range.end(); i++) {
      Optional<Name> name = phrases.nameAt(i);
      Referent owner = name.map(owners::get).orElse(null);
      boolean inside = name.isPresent() && name.get().tokens().end() < range.end();
      if (inside
          && owner != null
          && owner.isPerson()
          && name.get().tokens().start() >= range.start()) {
        int nameStart = text.token(i).span().start() - text.token(range.start()).span().start();
        int nameLength = text.span(name.get().tokens()).length();
        String words = text.excerpt(range).text();
        return (words.substring(0, nameStart)
                + owner.fullestName()
                + words.substring(nameStart + nameLength))
            .strip();
      }
    }
    return of(range);
  }

  /** The words of a phrase without article and possessive. */
  TokenRange bare(NounPhrase phrase, TokenRange range) {
    int start = Math.max(phrase.tokens().start(), range.start());
    if (isAge(phrase, range)) {
      return new TokenRange(start, phrase.tokens().end() + 2);
    }
    while (start < phrase.head() && text.token(start).hasTag("DT", "PDT", "PRP$")) {
      start++;
    }
    return new TokenRange(start, Math.max(phrase.tokens().end(), start + 1));
  }

  private boolean isAge(NounPhrase phrase, TokenRange range) {
    return text.token(phrase.head()).isWord("year", "years")
        && phrase.tokens().end() + 2 <= range.end()
        && text.token(phrase.tokens().end() + 1).isWord("old");
  }

  /** The words that describe, up to a comma or a relative clause. */
  TokenRange describing(TokenRange range) {
    int end = range.start() + 1;
    while (end < range.end()
        && !text.token(end).hasTag("WP", "WDT")
        && !text.token(end).isWord(",", "(", "—", "–", ";", ":")) {
      end++;
    }
    return new TokenRange(range.start(), end);
  }

  /** How many words there are. */
  static long count(String words) {
    return words.chars().filter(Character::isWhitespace).count() + (words.isEmpty() ? 0 : 1);
  }

  /** The words as the article has them. */
  String of(TokenRange range) {
    String words = text.excerpt(range).text().strip();
    return words.isEmpty() ? text.words(range) : words;
  }
}
