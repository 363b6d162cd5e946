package dev.byline.report.internal.speech;

import dev.byline.attribution.SourceType;
import dev.byline.entity.Gender;

/**
 * Who a speaker is.
 *
 * @param anchor its name for links
 * @param name as it is shown
 * @param type what kind of source
 * @param gender what the articles show
 * @param naming how it is named
 */
public record SpeakerIdentity(
    String anchor, String name, SourceType type, Gender gender, Naming naming) {

  /** How it is named: decides to whom its words are counted. */
  public enum Naming {
    /** By a name. */
    NAMED,
    /** By a description only, such as "residents", without its name being withheld. */
    DESCRIBED,
    /** The article withholds the name. */
    ANONYMOUS
  }

  /** Such as "person". */
  public String kind() {
    return type == SourceType.LOCATION ? "place" : Legible.words(type);
  }

  /** Whether its name is withheld. */
  public boolean anonymous() {
    return naming == Naming.ANONYMOUS;
  }
}
