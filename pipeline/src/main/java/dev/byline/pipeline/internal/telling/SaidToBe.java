package dev.byline.pipeline.internal.telling;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.description.NominalMention;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.NounPhrases;
import java.util.Map;
import java.util.Optional;

/**
 * Who is said to be what a description says: somebody's wife, the winner of a match, the older of
 * two, of a nation. Grows with the relatives while an article is read; not thread-safe.
 */
public final class SaidToBe {

  private final Relatives relatives = new Relatives();
  private final StatedAges ages;
  private final Couples couples;
  private final Contests contests;
  private final Nationalities nations;

  /** For an article, whose names have owners with all their roles. */
  public SaidToBe(
      AnnotatedText text, NounPhrases phrases, Map<Name, Referent> owners, Gazetteer gazetteer) {
    this.ages = new StatedAges(text, owners);
    this.couples = new Couples(text, owners);
    this.contests = new Contests(text, phrases, owners);
    this.nations = new Nationalities(text, owners, gazetteer);
  }

  /** How old people are said to be. */
  public StatedAges ages() {
    return ages;
  }

  /** A description is said of somebody. */
  public void stated(NominalMention description, Referent who) {
    relatives.stated(description, who);
  }

  /** Whether more than one is said to be this: 'his brother', who has two. */
  public boolean areSeveral(NominalMention description) {
    return relatives.areSeveral(description);
  }

  /** Who is said to be this. */
  public Optional<Referent> meantBy(NominalMention description) {
    return relatives
        .meantBy(description)
        .or(() -> couples.meantBy(description))
        .or(() -> contests.meantBy(description))
        .or(() -> ages.compared(description))
        .or(() -> nations.only(description));
  }

  /** A description turned out to mean somebody. */
  public void meant(NominalMention description, Referent who) {
    nations.learn(description, who);
  }

  /** Whether somebody is said to be of another nation. */
  public boolean isOther(Referent person, NominalMention description) {
    return nations.isOther(person, description);
  }
}
