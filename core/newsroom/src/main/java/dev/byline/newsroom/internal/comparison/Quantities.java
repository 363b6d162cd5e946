package dev.byline.newsroom.internal.comparison;

import dev.byline.newsroom.internal.words.StoryToken;
import dev.byline.newsroom.internal.words.StoryToken.Kind;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether two passages count differently: other numbers, bounds, shares, days. */
record Quantities(PassageAlignment words) {

  /** "Almost 2,000" may be 1,987: so far from a round number the exact one may be. */
  private static final double ABOUT = 0.06;

  /** Words of a bound before a number: "no more than", "at the very least". */
  private static final int REACH = 4;

  private static final Set<String> ROUGH =
      Set.of(
          "about",
          "around",
          "almost",
          "nearly",
          "roughly",
          "some",
          "approximately",
          "over",
          "under",
          "than",
          "least",
          "close",
          "estimated",
          "circa");

  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final Set<String> ALL = Set.of("all", "every", "each", "both", "everybody");
  private static final Set<String> MANY = Set.of("most", "many");
  private static final Set<String> SOME = Set.of("some", "several");
  private static final Set<String> FEW = Set.of("few");
  private static final List<Set<String>> AMOUNTS = List.of(ALL, MANY, SOME, FEW);
  private static final int SOME_OF = 2;
  private static final int FEW_OF = 3;
  private static final int SHARE = 4;

  boolean isThere() {
    return differ(Kind.NUMBER, false)
        || differ(Kind.DAY, true)
        || differ(Kind.DAY, false)
        || areBoundsReversed()
        || areAmountsOther()
        || areCountsSwapped();
  }

  /** Whether an exact number and a rough one may be the same. */
  static boolean isAbout(PassageReading one, int i, PassageReading other, int j) {
    if (isRough(one, i) == isRough(other, j)) {
      return false;
    }
    StoryToken mine = one.word(i);
    StoryToken theirs = other.word(j);
    String number = "\\d{1,20}(?:\\.\\d{1,9})?%?";
    if (!mine.stem().matches(number) || !theirs.stem().matches(number)) {
      return false;
    }
    if (mine.stem().endsWith("%") != theirs.stem().endsWith("%")) {
      return false;
    }
    double my = value(mine);
    double their = value(theirs);
    return Math.abs(my - their) <= ABOUT * Math.max(my, their);
  }

  private static double value(StoryToken number) {
    return new BigDecimal(number.stem().replace("%", "")).doubleValue();
  }

  private static boolean isRough(PassageReading reading, int i) {
    int at = reading.place(i);
    return reading.hasBetween(at - 3, at, ROUGH);
  }

  /** Each has some that the other lacks. */
  private boolean differ(Kind kind, boolean weekdays) {
    return has(words.mine(), kind, weekdays) && has(words.theirs(), kind, weekdays);
  }

  private static boolean has(PassageAlignment.Side side, Kind kind, boolean weekdays) {
    for (int i = 0; i < side.reading().size(); i++) {
      StoryToken word = side.reading().word(i);
      if (side.partner(i) < 0
          && word.kind() == kind
          && weekdays == WEEKDAYS.contains(word.stem())
          && !isSaid(word, side)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the other one says it too, be it once where this one says it twice. */
  private static boolean isSaid(StoryToken word, PassageAlignment.Side side) {
    return side.others().content().stream().anyMatch(their -> their.stem().equals(word.stem()));
  }

  /** "At least fifty", "at most fifty". */
  private boolean areBoundsReversed() {
    for (int i = 0; i < words.one().size(); i++) {
      int j = words.partner(i);
      if (j >= 0 && words.one().word(i).kind() == Kind.NUMBER) {
        int mine = bound(words.one(), i);
        if (mine != 0 && mine == -bound(words.other(), j)) {
          return true;
        }
      }
    }
    return false;
  }

  /** 1 for a number that is a lower bound, -1 for an upper one, else 0. */
  private static int bound(PassageReading reading, int i) {
    Set<String> before = new HashSet<>();
    int at = reading.place(i);
    for (int k = Math.max(0, at - REACH); k < at; k++) {
      if (reading.words().get(k).isContent()) {
        before.clear();
      }
      before.add(reading.form(k));
    }
    boolean no = before.contains("no") || before.contains("not");
    boolean more = before.contains("more") || before.contains("over") || before.contains("above");
    boolean less =
        before.contains("less")
            || before.contains("fewer")
            || before.contains("under")
            || before.contains("below");
    if (before.contains("least") || (more && !no) || (less && no)) {
      return 1;
    }
    boolean upTo = before.contains("up") && before.contains("to");
    return before.contains("most") || upTo || (less && !no) || (more && no) ? -1 : 0;
  }

  /** "All hostages", "some hostages". */
  private boolean areAmountsOther() {
    return IntStream.range(0, words.one().size())
        .filter(i -> words.partner(i) >= 0)
        .anyMatch(i -> isOther(amount(words.one(), i), amount(words.other(), words.partner(i))));
  }

  /** Two amounts of which neither is all or few may be the same number: 'some' and 'most'. */
  private static boolean isOther(int mine, int theirs) {
    boolean vague = mine != 0 && theirs != 0 && mine != FEW_OF && theirs != FEW_OF;
    return mine >= 0 && theirs >= 0 && mine != theirs && !vague;
  }

  /** Which amount of it there is, as a place in the list of them, or -1. */
  private static int amount(PassageReading reading, int i) {
    for (int at = reading.place(i) - 1; at >= Math.max(0, reading.place(i) - 3); at--) {
      for (int k = 0; k < AMOUNTS.size(); k++) {
        if (AMOUNTS.get(k).contains(reading.form(at))
            && reading.words().get(at).kind() != Kind.NUMBER) {
          return k == FEW_OF && reading.form(at - 1).equals("a") ? SOME_OF : k;
        }
      }
      if (reading.words().get(at).isContent()) {
        boolean share = reading.words().get(at).stem().endsWith("%");
        return share && !reading.form(at).equals("100%") ? SHARE : -1;
      }
    }
    return -1;
  }

  /** "Nine nurses and three doctors", "three nurses and nine doctors". */
  private boolean areCountsSwapped() {
    for (int i = 0; i + 1 < words.one().size(); i++) {
      int j = words.partner(i);
      if (j < 0 || words.one().word(i).kind() != Kind.NUMBER || j + 1 >= words.other().size()) {
        continue;
      }
      int counted = words.partner(i + 1);
      int theirs = words.partnerOfOther(j + 1);
      boolean others = counted > 0 && theirs > 0 && counted != j + 1 && theirs != i + 1;
      if (others
          && words.other().word(counted - 1).kind() == Kind.NUMBER
          && words.one().word(theirs - 1).kind() == Kind.NUMBER) {
        return true;
      }
    }
    return false;
  }
}
