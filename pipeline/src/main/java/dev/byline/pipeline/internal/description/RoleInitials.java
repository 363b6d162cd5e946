package dev.byline.pipeline.internal.description;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.typing.NameParts;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What an office is called in short: 'SP' of 'Superintendent of Police'. Stateless. */
final class RoleInitials {

  /** In letters; longer offices are called by some of their words. */
  private static final int LONGEST = 5;

  /** In tokens: 'Det Ch Insp'. */
  private static final int LONGEST_RANK = 3;

  /** In tokens: '(Law and Order)'. */
  private static final int LONGEST_DISTRICT = 5;

  private RoleInitials() {}

  /** By what nouns who holds an office is also called, in lower case. */
  static Set<String> of(AnnotatedText text, TokenRange role) {
    Set<String> nouns = new LinkedHashSet<>();
    initials(text, role).ifPresent(nouns::add);
    boolean rank = text.tokens(role).stream().anyMatch(WordClass.POLICE_RANK::has);
    if (rank && role.size() <= LONGEST_RANK) {
      nouns.add("officer");
      text.tokens(role).forEach(word -> nouns.add(Spelling.lower(word.text())));
    }
    return nouns;
  }

  /** Empty where a word of weight is no word, or has a small letter. */
  private static Optional<String> initials(AnnotatedText text, TokenRange role) {
    StringBuilder initials = new StringBuilder();
    for (Token token : text.tokens(role)) {
      if (WordClass.SMALL.has(token)) {
        continue;
      }
      if (!token.isCapitalised() || Spelling.isAllCaps(token.text())) {
        return Optional.empty();
      }
      initials.append(Spelling.lower(token.text().substring(0, 1)));
    }
    return initials.length() > 1 && initials.length() <= LONGEST
        ? Optional.of(initials.toString())
        : Optional.empty();
  }

  /** Where the brackets open that close at a token: '(Traffic)'; -1 where there are none. */
  static int opening(AnnotatedText text, int close) {
    return new NameParts(text).opening(close, Math.max(0, close - LONGEST_DISTRICT));
  }
}
