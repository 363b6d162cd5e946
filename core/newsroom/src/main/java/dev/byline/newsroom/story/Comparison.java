package dev.byline.newsroom.story;

import dev.byline.newsroom.story.Token.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares two passages word by word, in order: the longest sequence of words that both have. */
final class Comparison {

  /** Words of a passage that are compared at most; a sentence has fewer. */
  private static final int LONGEST = 150;

  /** Less of its words in the same order than this, and who does it to whom has changed. */
  private static final double SAME_ORDER = 0.7;

  /** All of the words, but for what forms of one differ in. */
  private static final double WHOLE = 0.95;

  /** Longer passages are not all of one clause, and may be turned round in parts. */
  private static final int ONE_CLAUSE = 8;

  /** Words of grammar of which one denies the other. */
  private static final String[][] MEASURES = {
    {"more", "less"}, {"more", "fewer"}, {"most", "least"}, {"before", "after"}, {"above", "below"}
  };

  private final List<Token> one;
  private final List<Token> other;
  private final Weights weights;

  /** For each word of the first passage its partner in the second, or -1. */
  private final int[] partner;

  private double inOrder;
  private int sharedWords;

  private Comparison(Passage one, Passage other, Weights weights) {
    this.one = cut(one.content());
    this.other = cut(other.content());
    this.weights = weights;
    this.partner = new int[this.one.size()];
  }

  private static List<Token> cut(List<Token> words) {
    return words.size() <= LONGEST ? words : words.subList(0, LONGEST);
  }

  static Match of(Passage one, Passage other, Weights weights) {
    Comparison comparison = new Comparison(one, other, weights);
    comparison.align();
    return comparison.match(one, other);
  }

  private Match match(Passage first, Passage second) {
    double anyOrder = anyOrder();
    double common = (inOrder + anyOrder) / 2;
    double mine = weight(one);
    double theirs = weight(other);
    boolean opposed =
        new Polarity(first.words(), second.words(), partners()).isOpposed()
            != (first.utterance().denied() != second.utterance().denied());
    boolean turned =
        anyOrder >= WHOLE * Math.max(mine, theirs) && isTurned(anyOrder, first, second);
    return new Match(
        2 * common / (mine + theirs),
        common / Math.min(mine, theirs),
        sharedWords,
        opposed,
        turned
            || differ(Kind.NUMBER)
            || differ(Kind.DAY)
            || replaced()
            || isFrame()
            || measured(first, second));
  }

  /** Whether the same words say the reverse: who does it stands last, and to whom first. */
  private boolean isTurned(double anyOrder, Passage first, Passage second) {
    return inOrder < SAME_ORDER * anyOrder
        && Math.max(one.size(), other.size()) <= ONE_CLAUSE
        && !Stems.agree(one.get(0).stem(), other.get(0).stem())
        && !Stems.agree(one.get(one.size() - 1).stem(), other.get(other.size() - 1).stem())
        && !hasBy(first)
        && !hasBy(second);
  }

  /** Whether all is the same but what it is about: "bread prices rose …", "teachers’ pay rose …". */
  private boolean isFrame() {
    int mine = 0;
    while (mine < one.size() && partner[mine] < 0) {
      mine++;
    }
    int theirs = mine < one.size() ? partner[mine] : 0;
    boolean rest = mine > 1 && theirs > 1 && one.size() - mine == other.size() - theirs;
    for (int i = mine; rest && i < one.size(); i++) {
      rest = partner[i] >= 0;
    }
    return rest;
  }

  private static boolean hasBy(Passage passage) {
    return passage.words().stream().anyMatch(word -> word.form().equals("by"));
  }

  private double weight(List<Token> words) {
    return words.stream().mapToDouble(weights::of).sum();
  }

  /** Longest common subsequence by weight, O(n · m) with n and m limited. */
  private void align() {
    double[][] best = new double[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        double skip = Math.max(best[i + 1][j], best[i][j + 1]);
        double like = likeness(one.get(i), other.get(j));
        best[i][j] = like > 0 ? Math.max(skip, best[i + 1][j + 1] + like) : skip;
      }
    }
    java.util.Arrays.fill(partner, -1);
    int i = 0;
    int j = 0;
    while (i < one.size() && j < other.size()) {
      double like = likeness(one.get(i), other.get(j));
      if (like > 0 && best[i][j] == best[i + 1][j + 1] + like) {
        partner[i++] = j++;
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    inOrder = best[0][0];
  }

  /** What two words have in common, by weight; 0 if they are not the same. */
  private double likeness(Token a, Token b) {
    if (a.stem().equals(b.stem())) {
      return (weights.of(a) + weights.of(b)) / 2;
    }
    if (a.kind() == Kind.NUMBER || b.kind() == Kind.NUMBER || a.kind() == Kind.DAY || b.kind() == Kind.DAY
        || Lexicon.areOpposite(a.stem(), b.stem())) {
      return 0;
    }
    boolean names = a.kind() == Kind.NAME && b.kind() == Kind.NAME;
    boolean alike = names ? Stems.spellAlike(a.stem(), b.stem()) : Stems.agree(a.stem(), b.stem());
    return alike || (names && Stems.agree(a.stem(), b.stem()) && a.stem().length() > 6)
        ? 0.9 * (weights.of(a) + weights.of(b)) / 2
        : 0;
  }

  /** The same, but wherever the words stand. */
  private double anyOrder() {
    Map<String, List<Token>> theirs = new HashMap<>();
    for (Token word : other) {
      theirs.computeIfAbsent(Stems.root(word.stem()), key -> new ArrayList<>()).add(word);
    }
    double common = 0;
    for (Token word : one) {
      List<Token> alike = theirs.getOrDefault(Stems.root(word.stem()), List.of());
      double most = 0;
      Token taken = null;
      for (Token their : alike) {
        double like = likeness(word, their);
        if (like > most) {
          most = like;
          taken = their;
        }
      }
      if (taken != null) {
        alike.remove(taken);
        common += most;
        sharedWords++;
      }
    }
    return Math.max(common, inOrder);
  }

  /** Pairs of tokens that stand for each other, first to second. */
  private Map<Token, Token> partners() {
    Map<Token, Token> partners = new java.util.IdentityHashMap<>();
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] >= 0) {
        partners.put(one.get(i), other.get(partner[i]));
      }
    }
    return partners;
  }

  /** Whether one has "more" where the other has "less". */
  private static boolean measured(Passage first, Passage second) {
    Set<String> mine = forms(first);
    Set<String> theirs = forms(second);
    for (String[] pair : MEASURES) {
      boolean my = mine.contains(pair[0]) && !mine.contains(pair[1]);
      boolean their = theirs.contains(pair[1]) && !theirs.contains(pair[0]);
      boolean turned =
          mine.contains(pair[1])
              && !mine.contains(pair[0])
              && theirs.contains(pair[0])
              && !theirs.contains(pair[1]);
      if ((my && their) || turned) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> forms(Passage passage) {
    Set<String> forms = new HashSet<>();
    passage.words().forEach(word -> forms.add(word.form()));
    return forms;
  }

  /** Each has some that the other lacks. */
  private boolean differ(Kind kind) {
    Set<String> mine = stems(one, kind);
    Set<String> theirs = stems(other, kind);
    return !mine.containsAll(theirs) && !theirs.containsAll(mine);
  }

  private static Set<String> stems(List<Token> words, Kind kind) {
    Set<String> stems = new HashSet<>();
    words.stream().filter(word -> word.kind() == kind).forEach(word -> stems.add(word.stem()));
    return stems;
  }

  /** Whether, between two words that both have, one has another name, or the opposite word. */
  private boolean replaced() {
    int from = 0;
    int theirFrom = 0;
    for (int i = 0; i <= one.size(); i++) {
      if (i < one.size() && partner[i] < 0) {
        continue;
      }
      int to = i < one.size() ? partner[i] : other.size();
      if (isReplaced(one.subList(from, i), other.subList(theirFrom, to))) {
        return true;
      }
      from = i + 1;
      theirFrom = to + 1;
    }
    return false;
  }

  private static boolean isReplaced(List<Token> mine, List<Token> theirs) {
    for (Token my : mine) {
      for (Token their : theirs) {
        if (Lexicon.areOpposite(my.stem(), their.stem())) {
          return true;
        }
      }
    }
    return mine.size() == 1
        && theirs.size() == 1
        && mine.get(0).kind() == Kind.NAME
        && theirs.get(0).kind() == Kind.NAME;
  }
}
