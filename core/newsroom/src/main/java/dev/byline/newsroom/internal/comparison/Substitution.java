package dev.byline.newsroom.internal.comparison;

import dev.byline.newsroom.internal.words.Lexicon;
import dev.byline.newsroom.internal.words.StoryToken;
import dev.byline.newsroom.internal.words.StoryToken.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether in one passage something else stands in the place of what the other one names. */
record Substitution(PassageAlignment words) {

  /** Words of grammar of which one denies the other. */
  private static final String[][] MEASURES = {
    {"more", "less"}, {"more", "fewer"}, {"most", "least"}, {"before", "after"}, {"above", "below"}
  };

  boolean isThere() {
    return isReplaced() || isFrame() || isMeasuredOtherwise();
  }

  /** Another name, or another of the things of which it can be one only: a month for a week. */
  private boolean isReplaced() {
    for (PassageAlignment.Gap gap : words.gaps()) {
      List<StoryToken> mine = gap.mine().stream().map(words.one()::word).toList();
      List<StoryToken> theirs = gap.theirs().stream().map(words.other()::word).toList();
      for (StoryToken my : mine) {
        for (StoryToken their : theirs) {
          if (Lexicon.areOfOneKind(my.stem(), their.stem())) {
            return true;
          }
        }
      }
      if (areOtherNames(names(mine), names(theirs))) {
        return true;
      }
    }
    return false;
  }

  private static List<StoryToken> names(List<StoryToken> words) {
    return words.stream().filter(word -> word.kind() == Kind.NAME).toList();
  }

  private static boolean areOtherNames(List<StoryToken> mine, List<StoryToken> theirs) {
    return !mine.isEmpty() && !theirs.isEmpty() && !isShort(mine, theirs) && !isShort(theirs, mine);
  }

  /** "WHO" for "World Health Organization". */
  private static boolean isShort(List<StoryToken> letters, List<StoryToken> names) {
    StringBuilder initials = new StringBuilder();
    names.forEach(name -> initials.append(name.form().charAt(0)));
    return letters.size() == 1
        && names.size() > 1
        && letters.get(0).form().contains(initials.toString());
  }

  /**
   * Whether all is the same but what it is about: "bread prices rose …", "teachers’ pay rose …".
   */
  private boolean isFrame() {
    PassageReading one = words.one();
    int mine = 0;
    while (mine < one.size() && words.ordered(mine) < 0) {
      mine++;
    }
    int theirs = mine < one.size() ? words.ordered(mine) : 0;
    boolean rest = mine > 1 && theirs > 1 && one.size() - mine == words.other().size() - theirs;
    for (int i = mine; rest && i < one.size(); i++) {
      rest = words.ordered(i) >= 0;
    }
    return rest;
  }

  /** Whether one has "more" where the other has "less". */
  private boolean isMeasuredOtherwise() {
    Set<String> mine = forms(words.one());
    Set<String> theirs = forms(words.other());
    for (String[] pair : MEASURES) {
      if (hasOnly(mine, pair[0], pair[1]) && hasOnly(theirs, pair[1], pair[0])
          || hasOnly(mine, pair[1], pair[0]) && hasOnly(theirs, pair[0], pair[1])) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasOnly(Set<String> forms, String one, String other) {
    return forms.contains(one) && !forms.contains(other);
  }

  private static Set<String> forms(PassageReading reading) {
    Set<String> forms = new HashSet<>();
    reading.words().forEach(word -> forms.add(word.form()));
    return forms;
  }
}
