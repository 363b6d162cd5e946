package dev.byline.newsroom.internal.comparison;

import dev.byline.newsroom.internal.passages.Passage;
import dev.byline.newsroom.internal.words.StoryToken;
import dev.byline.newsroom.internal.words.StoryToken.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A passage as it is compared: its words of content, and the grammar around each of them. */
public final class PassageReading {

  /** Words of a passage that are compared at most; a sentence has fewer. */
  private static final int LONGEST = 150;

  /** Words of grammar before a verb that belong to it, at most: "will not have to be". */
  private static final int REACH = 6;

  /** A noun stands behind one of these. */
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "these", "those", "some", "any", "each", "every", "no", "my",
          "our", "your", "his", "her", "its", "their", "of", "in", "on", "at", "from", "by", "with",
          "into", "onto", "for", "about", "over", "under", "between", "through", "during",
          "against", "without");

  private static final Set<String> PRONOUNS =
      Set.of("i", "we", "you", "he", "she", "it", "they", "who", "nobody", "everybody");

  private static final Set<String> BOUNDARIES =
      Set.of(
          "that",
          "which",
          "and",
          "or",
          "but",
          "because",
          "if",
          "as",
          "when",
          "while",
          "since",
          "than",
          "although",
          "though",
          "until",
          "unless",
          "whether",
          "where",
          "before",
          "after");

  private final Passage passage;
  private final List<StoryToken> content;
  private final int[] places;
  private final double[] weights;

  /** Reads a passage; the weights say how much each of its words tells. */
  public PassageReading(Passage passage, Weights weights) {
    this.passage = passage;
    List<StoryToken> all = passage.content();
    this.content = all.size() <= LONGEST ? all : all.subList(0, LONGEST);
    Map<StoryToken, Integer> at = new HashMap<>();
    for (int i = 0; i < words().size(); i++) {
      at.putIfAbsent(words().get(i), i);
    }
    this.weights = content.stream().mapToDouble(weights::of).toArray();
    this.places = content.stream().mapToInt(word -> at.getOrDefault(word, 0)).toArray();
  }

  Passage passage() {
    return passage;
  }

  List<StoryToken> words() {
    return passage.words();
  }

  /** The words that say which statement it is. */
  List<StoryToken> content() {
    return content;
  }

  StoryToken word(int i) {
    return content.get(i);
  }

  /** How much a word says about which statement it is. */
  double weight(int i) {
    return weights[i];
  }

  /** How much all of them say. */
  double weight() {
    return Arrays.stream(weights).sum();
  }

  int size() {
    return content.size();
  }

  /** Where a word of content stands among all words. */
  int place(int i) {
    return places[i];
  }

  /** The form of one of all words; empty where there is none. */
  String form(int place) {
    return place >= 0 && place < words().size() ? words().get(place).form() : "";
  }

  /** The words of grammar before a word of content that go with it, the nearest first. */
  List<String> helpers(int i) {
    List<String> helpers = new ArrayList<>();
    for (int at = places[i] - 1; at >= Math.max(0, places[i] - REACH); at--) {
      StoryToken word = words().get(at);
      boolean grammar = word.kind() == Kind.FUNCTION || word.kind() == Kind.NEGATOR;
      if ((!grammar && !word.form().endsWith("ly")) || BOUNDARIES.contains(word.form())) {
        break;
      }
      helpers.add(word.form());
      if (DETERMINERS.contains(word.form()) || PRONOUNS.contains(word.form())) {
        break;
      }
    }
    return helpers;
  }

  /** Whether the words before a word say that it is a noun. */
  static boolean isNominal(List<String> helpers) {
    return !helpers.isEmpty() && DETERMINERS.contains(helpers.get(helpers.size() - 1));
  }

  /** The pronoun that does what a verb says, if it stands before it; else nothing. */
  static String subject(List<String> helpers) {
    String last = helpers.isEmpty() ? "" : helpers.get(helpers.size() - 1);
    return PRONOUNS.contains(last) ? last : "";
  }

  /** Whether a form of "be" stands before a participle: "was sold". */
  boolean isPassive(int i) {
    List<String> helpers = helpers(i);
    return Modality.isParticiple(word(i).form())
        && helpers.stream().anyMatch(Modality.BE::contains)
        && !isNominal(helpers);
  }

  /** Whether a comma or another mark stands between a word of content and the one before it. */
  boolean isMarkedBefore(int i) {
    return i > 0
        && passage
            .text()
            .substring(Math.min(word(i - 1).end(), word(i).start()), word(i).start())
            .matches("(?s).*[,;:.\\u2013\\u2014].*");
  }

  /** Whether a word of grammar stands somewhere before a word of content. */
  boolean isAfter(int i, String form) {
    return hasBetween(-1, place(i), Set.of(form));
  }

  /** Whether one of some words stands between two places. */
  boolean hasBetween(int from, int to, Set<String> forms) {
    for (int at = Math.max(0, from + 1); at < Math.min(to, words().size()); at++) {
      if (forms.contains(words().get(at).form())) {
        return true;
      }
    }
    return false;
  }
}
