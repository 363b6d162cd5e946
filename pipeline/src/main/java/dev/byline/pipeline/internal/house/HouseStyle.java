package dev.byline.pipeline.internal.house;

import dev.byline.pipeline.internal.attribution.HouseAttributions;
import dev.byline.pipeline.internal.claim.ClaimChanges;
import dev.byline.pipeline.internal.clean.BoilerplateChanges;
import dev.byline.pipeline.internal.lexicon.HouseWords;
import dev.byline.pipeline.internal.names.HouseNames;
import dev.byline.pipeline.internal.rules.CueChanges;

/**
 * All that somebody's rules change, for each stage its part. Immutable.
 *
 * @param cues for the chain of attribution rules
 * @param claims for what claims are
 * @param words for what nouns and titles are
 * @param boilerplate for cleaning
 * @param names for who is who
 * @param attributions for what is attributed, whatever the tagger
 */
public record HouseStyle(
    CueChanges cues,
    ClaimChanges claims,
    HouseWords words,
    BoilerplateChanges boilerplate,
    HouseNames names,
    HouseAttributions attributions) {

  /** No change. */
  public static final HouseStyle NONE =
      new HouseStyle(
          CueChanges.NONE,
          ClaimChanges.NONE,
          HouseWords.NONE,
          BoilerplateChanges.NONE,
          HouseNames.NONE,
          HouseAttributions.NONE);
}
