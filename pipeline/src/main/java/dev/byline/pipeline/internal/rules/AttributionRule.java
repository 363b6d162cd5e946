package dev.byline.pipeline.internal.rules;

import java.util.Optional;

/**
 * One way in which English prose attributes. Rules are tried in order; the first to answer wins.
 */
interface AttributionRule {

  /** Name of the rule, unique within a chain. */
  String id();

  /**
   * The attribution whose cue has its head at the token; empty passes to the next rule. Looks at a
   * bounded number of tokens around it, or at what the match will cover.
   */
  Optional<Match> match(RuleContext reading, int head);
}
