package dev.byline.pipeline.internal.description;

import dev.byline.attribution.SourceType;
import dev.byline.entity.Gender;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.names.Referent;

/** What a pronoun demands of whom it refers to. */
public enum Pronoun {
  /** One male person. */
  HE(Gender.MALE),
  /** One female person. */
  SHE(Gender.FEMALE),
  /** One that is no person. */
  IT(Gender.UNKNOWN),
  /** Several, or an organisation. */
  THEY(Gender.UNKNOWN),
  /** The speaker, or the writer. */
  FIRST(Gender.UNKNOWN),
  /** 'who', 'whose', 'which', 'that': what stands before it. */
  RELATIVE(Gender.UNKNOWN),
  /** Not a pronoun, or one that refers to nobody in particular. */
  NONE(Gender.UNKNOWN);

  private final Gender gender;

  Pronoun(Gender gender) {
    this.gender = gender;
  }

  /** The pronoun that a token is, possessives included; {@link #NONE} for other words. */
  public static Pronoun of(Token token) {
    return switch (Spelling.lower(token.text())) {
      case "he", "him", "his", "himself" -> HE;
      case "she", "her", "hers", "herself" -> SHE;
      case "it", "its", "itself" -> IT;
      case "they", "them", "their", "theirs", "themselves" -> THEY;
      case "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves" ->
          token.hasTag("PRP") ? FIRST : NONE;
      case "who", "whom", "whose", "which", "that" -> token.hasTag("W") ? RELATIVE : NONE;
      default -> NONE;
    };
  }

  /** The gender that it shows. */
  public Gender gender() {
    return gender;
  }

  /** Whether what was mentioned before may settle it. */
  public boolean resolvable() {
    return this == HE || this == SHE || this == IT || this == THEY;
  }

  /**
   * How well it suits a referent: 0 not at all, 1 as well as any.
   *
   * <p>Numbers below 1 let somebody else win who is mentioned about as prominently. A description
   * is a little less likely than a name ('he' for 'the diver' 0.8), much less where nothing shows
   * its gender (0.4); 'it' is an organisation before a document before a place. Set by hand on
   * 2026-11-22 with the first rules and while the 240 pronouns of {@code DiscourseModel} were read
   * (commits 63ac4b2, 5bc496d, 472d2c7), never tuned since.
   *
   * <p>'They' is people before things, one organisation at a pinch and nobody by himself: of 50
   * that were tied to a name in articles of PolNeAR train, 36 were wrong while one person could be
   * meant (28 November 2026). A person who is called 'they' is so left open.
   */
  public double fit(Referent referent) {
    return switch (this) {
      case HE, SHE -> {
        if (!referent.isPerson() || referent.plural()) {
          yield 0;
        }
        if (referent.gender() == gender) {
          yield referent.named() ? 1 : 0.8;
        }
        yield referent.gender() == Gender.UNKNOWN ? referent.named() ? 0.85 : 0.4 : 0;
      }
      case IT -> {
        if (referent.plural() || referent.isPerson()) {
          yield 0;
        }
        yield switch (referent.type()) {
          case ORGANIZATION -> 1;
          case DOCUMENT -> 0.75;
          default -> 0.6;
        };
      }
      case THEY -> {
        if (referent.plural()) {
          yield referent.type() == SourceType.OTHER ? 0.5 : 1;
        }
        yield referent.type() == SourceType.ORGANIZATION ? 0.6 : 0;
      }
      case FIRST, RELATIVE, NONE -> 0;
    };
  }
}
