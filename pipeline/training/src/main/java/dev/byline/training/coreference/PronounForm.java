package dev.byline.training.coreference;

import dev.byline.entity.Entity;
import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pronouns that stand for an entity. */
enum PronounForm {
  HE("he", "him", "his"),
  SHE("she", "her", "her"),
  IT("it", "it", "its"),
  THEY("they", "them", "their");

  /** As subject, as object, and of what is its. */
  private final List<String> cases;

  PronounForm(String... cases) {
    this.cases = List.of(cases);
  }

  /** Those of an entity; empty where the article does not show which, or for a place. */
  static Optional<PronounForm> of(Entity entity) {
    if (entity.type() == EntityType.ORGANIZATION) {
      return Optional.of(IT);
    } else if (entity.type() == EntityType.GROUP) {
      return Optional.of(THEY);
    } else if (entity.type() == EntityType.PERSON && entity.gender() != Gender.UNKNOWN) {
      return Optional.of(entity.gender() == Gender.FEMALE ? SHE : HE);
    }
    return Optional.empty();
  }

  /**
   * What a name becomes; empty where a pronoun cannot stand: within a longer noun group ("Senator
   * Vale", "the Vale campaign") and before an apposition ("Vale, the mayor").
   *
   * @param name where it stands
   */
  Optional<Replacement> inPlaceOf(TokenRange name, AnnotatedText text) {
    if (name.start() > 0 && isModifier(text.token(name.start() - 1))) {
      return Optional.empty();
    }
    if (name.end() == text.size()) {
      return Optional.empty();
    }
    Token next = text.token(name.end());
    if (next.hasTag("POS")) {
      return Optional.of(
          new Replacement(
              new TokenRange(name.start(), name.end() + 1), cased(cases.get(2), name, text)));
    }
    if (next.hasTag("NN", "JJ", "CD", "HYPH", "FW", ",", "(", "-LRB-")
        || next.isWord("-", "/", "&")) {
      return Optional.empty();
    }
    String form = next.hasTag("VB", "MD", "RB") ? cases.get(0) : cases.get(1);
    return Optional.of(new Replacement(name, cased(form, name, text)));
  }

  /** What belongs to one noun group with a name that it stands before. */
  private static boolean isModifier(Token token) {
    return token.hasTag("NN", "JJ", "DT", "PRP$", "POS", "CD", "HYPH", "FW");
  }

  private static String cased(String pronoun, TokenRange name, AnnotatedText text) {
    return text.sentenceOf(name.start()).start() == name.start()
        ? pronoun.substring(0, 1).toUpperCase(Locale.ROOT) + pronoun.substring(1)
        : pronoun;
  }

  /**
   * Words and what they become.
   *
   * @param tokens where the words stand
   * @param pronoun that takes their place
   */
  record Replacement(TokenRange tokens, String pronoun) {}
}
