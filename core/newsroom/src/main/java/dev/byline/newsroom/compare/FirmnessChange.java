package dev.byline.newsroom.compare;

import static java.util.Objects.requireNonNull;

import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimType;
import dev.byline.attribution.Firmness;
import dev.byline.attribution.Stance;
import dev.byline.text.Excerpt;
import java.util.ArrayList;
import java.util.List;

/**
 * One way in which a claim is said more or less firmly than another.
 *
 * @param kind what changed
 * @param direction whether the second claim is the stronger or the weaker one
 * @param before the words of the first claim that show it, none where it is said plainly
 * @param after the words of the second claim that show it, none where it is said plainly
 */
public record FirmnessChange(
    Kind kind, Direction direction, List<Excerpt> before, List<Excerpt> after) {

  /** What about a claim changed. */
  public enum Kind {
    /** Whether it is less than certain: "may". */
    HEDGE,
    /** Whether it depends on something: "if". */
    CONDITION,
    /** Whether it is still to come: "will". */
    FUTURE,
    /** How the article stands to it: "claimed". */
    STANCE,
    /** Whether the source says or only thinks so: "believes". */
    BELIEF
  }

  /** Which of two claims is the firmer one. */
  public enum Direction {
    /** The second. */
    STRONGER,
    /** The first. */
    WEAKER
  }

  /** Copies the lists. */
  public FirmnessChange {
    requireNonNull(kind, "kind");
    requireNonNull(direction, "direction");
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** All changes from one claim to another, in the order of {@link Kind}. */
  public static List<FirmnessChange> between(Claim before, Claim after) {
    Firmness one = before.firmness();
    Firmness other = after.firmness();
    List<FirmnessChange> changes = new ArrayList<>();
    whether(changes, Kind.HEDGE, one.hedges(), other.hedges());
    whether(changes, Kind.CONDITION, one.conditions(), other.conditions());
    // 'may' and 'would' stand in the place of 'will'
    if (isSure(one) && isSure(other)) {
      whether(changes, Kind.FUTURE, one.futures(), other.futures());
    }
    int stance = Integer.compare(rank(other.stance()), rank(one.stance()));
    if (stance != 0) {
      changes.add(change(Kind.STANCE, stance > 0, one.stanceWords(), other.stanceWords()));
    }
    boolean believed = before.type() == ClaimType.BELIEF;
    if (believed != (after.type() == ClaimType.BELIEF)) {
      changes.add(
          change(
              Kind.BELIEF,
              believed,
              before.cue().stream().toList(),
              after.cue().stream().toList()));
    }
    return changes;
  }

  private static boolean isSure(Firmness firmness) {
    return !firmness.isHedged() && !firmness.isConditional();
  }

  private static void whether(
      List<FirmnessChange> changes, Kind kind, List<Excerpt> before, List<Excerpt> after) {
    if (before.isEmpty() != after.isEmpty()) {
      changes.add(change(kind, after.isEmpty(), before, after));
    }
  }

  private static FirmnessChange change(
      Kind kind, boolean stronger, List<Excerpt> before, List<Excerpt> after) {
    return new FirmnessChange(
        kind, stronger ? Direction.STRONGER : Direction.WEAKER, before, after);
  }

  /** How much an article stands behind what it reports. */
  private static int rank(Stance stance) {
    return switch (stance) {
      case REJECTED -> 0;
      case DOUBTED -> 1;
      case NEUTRAL -> 2;
      case ADMITTED, CONFIRMED -> 3;
    };
  }
}
