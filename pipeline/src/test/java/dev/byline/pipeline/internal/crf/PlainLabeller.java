package dev.byline.pipeline.internal.crf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Says by the letter what {@link SequenceLabeller} has to find: the names of all features, joined
 * one by one, and the best of all rows of labels, tried one by one.
 */
final class PlainLabeller {

  private final int labels;
  private final WordForms forms;
  private final Weights weights;

  /** The weights of a feature; none of one that the model does not know. */
  @FunctionalInterface
  interface Weights {
    float[] of(String feature);
  }

  PlainLabeller(int labels, WordForms forms, Weights weights) {
    this.labels = labels;
    this.forms = forms;
    this.weights = weights;
  }

  /** The best row of labels; of equal ones the first by number, the last word's first. */
  int[] label(List<String> words, IntPredicate properNouns) {
    int[] best = new int[words.size()];
    double bestScore = Double.NEGATIVE_INFINITY;
    double[][] tables = new double[words.size()][];
    for (int i = 0; i < tables.length; i++) {
      tables[i] = table(words, i, properNouns);
    }
    for (int row = 0; row < Math.pow(labels, words.size()); row++) {
      int[] tried = new int[words.size()];
      for (int i = 0, rest = row; i < tried.length; i++, rest /= labels) {
        tried[i] = rest % labels;
      }
      double score = 0;
      for (int i = 0; i < tried.length; i++) {
        score += tables[i][(i == 0 ? 0 : tried[i - 1]) * labels + tried[i]];
      }
      if (score > bestScore) {
        bestScore = score;
        best = tried;
      }
    }
    return best;
  }

  private double[] table(List<String> words, int at, IntPredicate properNouns) {
    double[] table = new double[labels * labels];
    for (String feature : ofLabels(words, at, properNouns)) {
      float[] row = weights.of(feature + "|C");
      for (int i = 0; i < table.length && row.length > 0; i++) {
        table[i] += row[i % labels];
      }
    }
    for (String feature : ofPairs(words, at)) {
      float[] row = weights.of(feature + "|CpC");
      for (int i = 0; i < row.length; i++) {
        table[i] += row[i];
      }
    }
    return table;
  }

  private String spelling(List<String> words, int at) {
    return at < 0 || at >= words.size() ? "" : forms.spelling(words.get(at));
  }

  private String shape(List<String> words, int at, String outside) {
    return at < 0 || at >= words.size() ? outside : forms.shape(spelling(words, at));
  }

  private String wordClass(List<String> words, int at, String outside) {
    return at < 0 || at >= words.size() ? outside : forms.wordClass(spelling(words, at));
  }

  Set<String> ofLabels(List<String> words, int at, IntPredicate properNouns) {
    String word = spelling(words, at);
    String before = spelling(words, at - 1);
    String behind = spelling(words, at + 1);
    String shape = shape(words, at, "");
    String shapeBefore = shape(words, at - 1, "");
    String shapeBehind = shape(words, at + 1, "");
    Set<String> all = new LinkedHashSet<>(List.of("###", word + "-WORD", before + "-PW"));
    all.add(behind + "-NW");
    all.add(wordClass(words, at, "") + "-DISTSIM");
    all.add(wordClass(words, at - 1, "null") + "-PDISTSIM");
    all.add(wordClass(words, at + 1, "null") + "-NDISTSIM");
    String marked = "<" + word + ">";
    for (int length = 2; length <= Math.min(6, marked.length()); length++) {
      all.add("#" + marked.substring(0, length) + "#");
      all.add("#" + marked.substring(marked.length() - length) + "#");
    }
    all.addAll(List.of(shape + "-TYPE", shapeBefore + "-PTYPE", shapeBehind + "-NTYPE"));
    all.add(before + "..." + shape + "-PW_CTYPE");
    all.add(shape + "..." + behind + "-NW_CTYPE");
    all.add(shapeBefore + "..." + shape + "-PCTYPE");
    all.add(shape + "..." + shapeBehind + "-CNTYPE");
    all.add(shapeBefore + "..." + shape + "..." + shapeBehind + "-PCNTYPE");
    if (before.length() <= 3) {
      all.add(spelling(words, at - 2) + "..." + shape + "-PPW_CTYPE");
    }
    if (behind.length() <= 3) {
      all.add(spelling(words, at + 2) + "..." + shape + "-NNW_CTYPE");
    }
    for (int i = 1; i <= 5; i++) {
      all.add(spelling(words, at + i) + "-DISJN");
      all.add(spelling(words, at - i) + "-DISJP");
    }
    all.addAll(new Patterns(words, properNouns).of(at));
    return all;
  }

  Set<String> ofPairs(List<String> words, int at) {
    String word = spelling(words, at);
    String before = spelling(words, at - 1);
    String shape = shape(words, at, "");
    String shapeBefore = shape(words, at - 1, "");
    String wordClass = wordClass(words, at, "");
    String classBefore = wordClass(words, at - 1, "");
    return Set.of(
        "PSEQ",
        word + "-PSEQW",
        before + "-" + word + "-PSEQW2",
        before + "-PSEQpW",
        classBefore + "-PSEQpDS",
        wordClass + "-PSEQcDS",
        classBefore + "-" + wordClass + "-PSEQpcDS",
        shapeBefore + "-PSEQpS",
        shape + "-PSEQcS",
        shapeBefore + "-" + shape + "-TYPES",
        shape + "-TPS2",
        shape(words, at + 1, "null") + "-TNS1");
  }

  /** Where else a word stands. */
  private final class Patterns {

    private final List<String> words;
    private final IntPredicate properNouns;

    Patterns(List<String> words, IntPredicate properNouns) {
      this.words = words;
      this.properNouns = properNouns;
    }

    private boolean looksLikeName(int at) {
      return spelling(words, at).matches("\\p{Lu}\\P{Lu}+");
    }

    private boolean isName(int at) {
      return looksLikeName(at) && properNouns.test(at);
    }

    Set<String> of(int at) {
      Set<String> found = new LinkedHashSet<>();
      if (!looksLikeName(at)
          || !spelling(words, at + 1).matches("(?=.*\\p{L})\\P{Lu}+")
          || !spelling(words, at - 1).matches(".*\\p{L}.*")) {
        return Set.of("NO-OCCURRENCE-PATTERN");
      }
      for (int i = 0; i < words.size(); i++) {
        if (Math.abs(i - at) > 2 && spelling(words, i).equals(spelling(words, at))) {
          found.add(isName(at - 1) ? behindName(at, i) : alone(at, i));
        }
      }
      return found;
    }

    private String behindName(int at, int other) {
      return (other > at ? "XY-NEXT-OCCURRENCE-" : "XY-PREV-OCCURRENCE-")
          + (spelling(words, other - 1).equals(spelling(words, at - 1)) ? "XY" : "Y");
    }

    private String alone(int at, int other) {
      int nearer = other > at ? other - 1 : other + 1;
      int farther = other > at ? other + 1 : other - 1;
      return (other > at ? "X-NEXT-OCCURRENCE-" : "X-PREV-OCCURRENCE-")
          + (isName(nearer) ? "YX" : isName(farther) ? "XY" : "X");
    }
  }
}
