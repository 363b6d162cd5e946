package dev.byline.newsroom.audit;

import dev.byline.attribution.SourceType;
import dev.byline.entity.Gender;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * What an audit can be counted by. An entry that has nothing to say to one is not counted there.
 */
public enum AuditDimension {
  /** People who have a name, brought together over all articles. */
  PERSON,
  /** Institutions, and countries that speak for their governments. */
  ORGANIZATION,
  /** Where people who speak belong, as the articles state it. */
  AFFILIATION,
  /** What the articles say that people who speak are. */
  ROLE,
  /** People by the gender that the articles show, with those who are shown as none. */
  GENDER,
  /** What kind of source: a person, an organisation, a document and so on. */
  TYPE,
  /** With a name, without one though it is a person, or described only. */
  NAMED,
  /** Why the source would know, as the article says; "none stated" where it does not. */
  JUSTIFICATION,
  /** In which third of the article it stands. */
  POSITION,
  /** By article. */
  ARTICLE,
  /** By outlet, where it is known. */
  OUTLET,
  /** By month of publication, where the day is known. */
  MONTH;

  private static final String[] THIRDS = {"first third", "middle third", "last third"};

  /** The value of an entry, for a reader; empty if it has none. */
  public Optional<String> of(AuditEntry entry) {
    boolean person = entry.type() == SourceType.PERSON;
    return switch (this) {
      case PERSON -> Optional.of(entry.speaker()).filter(name -> person && entry.isNamed());
      case ORGANIZATION ->
          Optional.of(entry.speaker())
              .filter(
                  name ->
                      entry.type() == SourceType.ORGANIZATION
                          || entry.type() == SourceType.LOCATION);
      case AFFILIATION -> entry.affiliation().filter(where -> person);
      case ROLE -> entry.role().map(AuditDimension::plain).filter(role -> person);
      case GENDER -> Optional.of(gender(entry.gender())).filter(gender -> person);
      case TYPE -> Optional.of(entry.type().name().toLowerCase(Locale.ROOT));
      case NAMED ->
          Optional.of(
              entry.anonymous() ? "anonymous" : entry.isNamed() ? "named" : "described only");
      case JUSTIFICATION ->
          Optional.of(
              entry
                  .justification()
                  .map(why -> why.kind().name().toLowerCase(Locale.ROOT))
                  .orElse("none stated"));
      case POSITION -> Optional.of(THIRDS[Math.min(2, (int) (entry.position() * 3))]);
      case ARTICLE -> Optional.of(entry.article());
      case OUTLET -> entry.outlet();
      case MONTH -> entry.publishedOn().map(day -> YearMonth.from(day).toString());
    };
  }

  /** What entries of one value share; two people of one name are two. */
  String key(AuditEntry entry, String value) {
    return this == PERSON || this == ORGANIZATION ? entry.entity().orElse(value) : value;
  }

  private static String gender(Gender gender) {
    return gender == Gender.UNKNOWN ? "not shown" : gender.name().toLowerCase(Locale.ROOT);
  }

  private static String plain(String role) {
    return role.toLowerCase(Locale.ROOT).replaceFirst("^(?:an?|the) ", "").strip();
  }
}
