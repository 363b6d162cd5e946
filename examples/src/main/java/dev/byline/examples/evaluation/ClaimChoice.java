package dev.byline.examples.evaluation;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import java.util.stream.Stream;

/** Which claims are compared with the gold. */
public enum ClaimChoice {
  /** Every claim: for gold that nests them. */
  ALL,
  /** Claims that are reported within no other: for flat gold, such as PolNeAR's. */
  OUTERMOST;

  /** The claims to compare, in text order. */
  public Stream<Claim> claims(Analysis analysis) {
    return analysis.claims().stream().filter(claim -> this == ALL || claim.parent().isEmpty());
  }
}
