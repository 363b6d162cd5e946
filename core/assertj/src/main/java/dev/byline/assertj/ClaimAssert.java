package dev.byline.assertj;

import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimForm;
import dev.byline.attribution.SpeechAct;

/** Assertions on one claim. */
public final class ClaimAssert extends AttributedAssert<ClaimAssert, Claim> {

  ClaimAssert(Asserted<Claim> asserted) {
    super(asserted, ClaimAssert.class);
  }

  /** The source has this name. */
  public ClaimAssert by(String name) {
    return check(
        claim -> claim.source().filter(who -> who.name().equalsIgnoreCase(name)).isPresent(),
        "to be made by\n  " + Words.quoted(name),
        Described::source);
  }

  /** The claim is made, but by nobody that the article names or describes. */
  public ClaimAssert hasNoSource() {
    return check(claim -> claim.source().isEmpty(), "to have no source", Described::source);
  }

  /** The content is rendered like this. */
  public ClaimAssert hasForm(ClaimForm form) {
    return has("form", form, Claim::form);
  }

  /** The source does this by it. */
  public ClaimAssert isAct(SpeechAct act) {
    return has("speech act", act, Claim::act);
  }

  @Override
  Attribution attribution(Claim claim) {
    return new Attribution(
        "claim", Described.claim(claim), claim.cue(), claim.confidence(), claim.decidedBy());
  }
}
