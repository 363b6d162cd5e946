package dev.byline.pipeline.internal.crf;

import dev.byline.pipeline.internal.crf.KnownWord.Role;
import dev.byline.pipeline.internal.stopping.Checkpoint;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Gives each word of a sentence a label. A sentence gets the same labels on any thread and after
 * any other. Safe to use from many threads.
 */
public final class SequenceLabeller {

  private final List<String> names;
  private final int outside;
  private final KnownWords known;
  private final KnownWord outsideWord;
  private final Conjunctions conjunctions;
  private final Occurrences occurrences;

  /** What every word says about its label, and every pair of words about theirs. */
  private final double[] always;

  private final double[] alwaysOfPairs;

  /**
   * A labeller with a model.
   *
   * @param names the labels
   * @param outside the number of the label that words have which have none
   * @param forms what the model was trained with
   */
  public SequenceLabeller(List<String> names, int outside, LabelWeights weights, WordForms forms) {
    if (names.size() != weights.labels()) {
      throw new IllegalArgumentException(names + " for weights of " + weights.labels());
    }
    this.names = List.copyOf(names);
    this.outside = outside;
    this.conjunctions = new Conjunctions(weights);
    WordReader reader = new WordReader(weights, forms);
    this.known = new KnownWords(reader);
    this.outsideWord = reader.readOutside();
    this.occurrences = new Occurrences(weights);
    this.always = new double[names.size()];
    weights.addToLabels(always, 0, "###|C");
    this.alwaysOfPairs = new double[names.size() * names.size()];
    weights.addToPairs(alwaysOfPairs, 0, "PSEQ|CpC");
  }

  /**
   * Labels a sentence.
   *
   * @param words not empty
   * @param properNouns whether a word is tagged as a proper noun, by its place
   * @throws dev.byline.pipeline.internal.stopping.StoppedException if the thread is interrupted or
   *     the time is over
   */
  public List<String> label(List<String> words, IntPredicate properNouns) {
    LabelledSentence sentence = new LabelledSentence(words, properNouns, known, outsideWord);
    double[] ofLabels = new double[names.size()];
    double[] table = new double[alwaysOfPairs.length];
    BestPath path = new BestPath(names.size(), words.size());
    for (int i = 0; i < words.size(); i++) {
      Checkpoint.pass();
      scoreLabels(sentence, i, ofLabels);
      scorePairs(sentence, i, table);
      conjunctions.addShapes(sentence, i, ofLabels, table);
      addToPairs(ofLabels, table);
      if (i == 0) {
        path.start(table, outside);
      } else {
        path.next(table);
      }
    }
    return Arrays.stream(path.labels()).mapToObj(names::get).toList();
  }

  private static void addToPairs(double[] ofLabels, double[] table) {
    for (int from = 0; from < table.length; from += ofLabels.length) {
      for (int label = 0; label < ofLabels.length; label++) {
        table[from + label] += ofLabels[label];
      }
    }
  }

  private void scoreLabels(LabelledSentence sentence, int at, double[] scores) {
    System.arraycopy(always, 0, scores, 0, scores.length);
    sentence.word(at).addLabels(Role.ITSELF, scores);
    sentence.word(at - 1).addLabels(Role.BEFORE, scores);
    sentence.word(at + 1).addLabels(Role.BEHIND, scores);
    sentence.addNear(at, scores);
    conjunctions.addLabels(sentence, at, scores);
    occurrences.add(sentence, at, scores);
  }

  private void scorePairs(LabelledSentence sentence, int at, double[] scores) {
    System.arraycopy(alwaysOfPairs, 0, scores, 0, scores.length);
    sentence.word(at).addPairs(scores);
    sentence.word(at - 1).addPairsBefore(scores);
    conjunctions.addPairs(sentence.word(at - 1), sentence.word(at), scores);
  }
}
