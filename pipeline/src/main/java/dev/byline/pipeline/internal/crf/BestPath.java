package dev.byline.pipeline.internal.crf;

import java.util.Arrays;

/**
 * The labels of a sentence that go best together, found from word to word (Viterbi's algorithm). Of
 * equally good ones those with the lower numbers are taken, as CoreNLP does.
 */
final class BestPath {

  private final int labels;

  /** For each word and label, which label the word before has on the best way there. */
  private final int[] before;

  private double[] scores;
  private double[] nextScores;
  private int length;

  /** The last pair of labels on the best way. */
  private int end;

  BestPath(int labels, int words) {
    this.labels = labels;
    this.before = new int[words * labels];
    this.scores = new double[labels];
    this.nextScores = new double[labels];
  }

  /**
   * Starts with the first word.
   *
   * @param table a score for each pair of labels, that of the word before first
   * @param outside the label that what stands before the sentence has
   */
  void start(double[] table, int outside) {
    System.arraycopy(table, outside * labels, scores, 0, labels);
    end = 0;
    for (int label = 1; label < labels; label++) {
      if (scores[label] > scores[end]) {
        end = label;
      }
    }
    length = 1;
  }

  /** Goes on to the next word. */
  void next(double[] table) {
    double best = Double.NEGATIVE_INFINITY;
    int at = length * labels;
    Arrays.fill(nextScores, Double.NEGATIVE_INFINITY);
    for (int from = 0; from < labels; from++) {
      for (int label = 0; label < labels; label++) {
        double score = scores[from] + table[from * labels + label];
        if (score > nextScores[label]) {
          nextScores[label] = score;
          before[at + label] = from;
        }
        if (score > best) {
          best = score;
          end = label;
        }
      }
    }
    double[] spare = scores;
    scores = nextScores;
    nextScores = spare;
    length++;
  }

  /** The label of each word. */
  int[] labels() {
    int[] path = new int[length];
    int label = end;
    for (int i = length - 1; i >= 0; i--) {
      path[i] = label;
      label = before[i * labels + label];
    }
    return path;
  }
}
