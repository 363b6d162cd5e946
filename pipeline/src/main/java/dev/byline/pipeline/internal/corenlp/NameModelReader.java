package dev.byline.pipeline.internal.corenlp;

import dev.byline.pipeline.internal.crf.LabelWeights;
import dev.byline.pipeline.internal.crf.SequenceLabeller;
import dev.byline.pipeline.internal.serial.TableObjects;
import dev.byline.pipeline.internal.serial.WordNumbers;
import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a model of CoreNLP's CRFClassifier without that class, if it is of the one kind we know.
 */
final class NameModelReader {

  private static final Logger LOG = LoggerFactory.getLogger(NameModelReader.class);

  /** The model was trained with exactly these options, on which it depends what features mean. */
  private static final Set<String> OPTIONS =
      Set.of(
          "type=crf",
          "maxLeft=1",
          "useClassFeature=true",
          "useWord=true",
          "usePrev=true",
          "useNext=true",
          "useNGrams=true",
          "noMidNGrams=true",
          "maxNGramLeng=6",
          "useDisjunctive=true",
          "disjunctionWidth=5",
          "useLastRealWord=true",
          "useNextRealWord=true",
          "useOccurrencePatterns=true",
          "wordShape=chris2useLC",
          "useTypeSeqs=true",
          "useTypeSeqs2=true",
          "useTypeySequences=true",
          "useSequences=true",
          "usePrevSequences=true",
          "useLongSequences=true",
          "useDistSim=true",
          "numberEquivalenceDistSim=true",
          "unknownWordDistSimClass=" + CoreNlpForms.UNKNOWN_CLASS,
          "wordFunction=edu.stanford.nlp.process.AmericanizeFunction",
          "normalize=true");

  /** Options of which nothing depends but the training itself. */
  private static final Set<String> TRAINING =
      Set.of(
          "serializeTo",
          "loadClassifier",
          "trainFileList",
          "testFile",
          "readerAndWriter",
          "map",
          "distSimLexicon",
          "featureDiffThresh",
          "saveFeatureIndexToDisk",
          "useObservedSequencesOnly",
          "useQN",
          "QNsize");

  private final ObjectInputStream in;

  private NameModelReader(ObjectInputStream in) {
    this.in = in;
  }

  /** The model of a stream; empty if CoreNLP has to read it. */
  static Optional<SequenceLabeller> read(ObjectInputStream in)
      throws IOException, ClassNotFoundException {
    try {
      return Optional.of(new NameModelReader(in).read());
    } catch (OtherModelException e) {
      LOG.debug("The model of names is read by CoreNLP itself, which is slower", e);
      return Optional.empty();
    }
  }

  private SequenceLabeller read() throws IOException, ClassNotFoundException, OtherModelException {
    List<?> cliques = next(List.class, it -> it.size() == 2);
    List<String> labels = labels(next(Index.class, it -> it.size() > 0));
    next(Index.class, it -> true);
    SeqClassifierFlags flags = next(SeqClassifierFlags.class, it -> isKnown(it.toString()));
    next(Integer.class, it -> it == 1);
    next(Object.class, it -> it.getClass() == NERFeatureFactory.class);
    require(in.readInt() == 2, "a window of another size");
    float[][] rows = next(float[][].class, it -> true);
    Collection<?> lowerCase = next(Collection.class, it -> true);

    Tables tables = Tables.of(in);
    require(tables.rows() == rows, "weights in another place");
    require(labels.contains(flags.backgroundSymbol), "no label for no name");
    require(pairs(cliques.get(0), 1, labels.size()).equals(List.of(0, 1, 2, 3)), "other labels");
    int[] pairs =
        pairs(cliques.get(1), 2, labels.size()).stream().mapToInt(Integer::intValue).toArray();
    for (float[] row : rows) {
      require(row.length == labels.size() || row.length == pairs.length, "other weights");
    }
    return new SequenceLabeller(
        labels,
        labels.indexOf(flags.backgroundSymbol),
        new LabelWeights(tables.features(), rows, pairs),
        new CoreNlpForms(
            lowerCase.stream().map(String.class::cast).collect(Collectors.toUnmodifiableSet()),
            tables.classes()));
  }

  private <T> T next(Class<T> type, Predicate<T> known)
      throws IOException, ClassNotFoundException, OtherModelException {
    Object read = in.readObject();
    require(
        type.isInstance(read) && known.test(type.cast(read)), "another " + type.getSimpleName());
    return type.cast(read);
  }

  private static void require(boolean asKnown, String otherwise) throws OtherModelException {
    if (!asKnown) {
      throw new OtherModelException(otherwise);
    }
  }

  private static List<String> labels(Index<?> index) {
    List<String> labels = new ArrayList<>();
    for (Object label : index) {
      labels.add(label.toString());
    }
    return labels;
  }

  /** Which labels each place in the weights of a feature stands for, as one number. */
  private static List<Integer> pairs(Object labels, int size, int count)
      throws OtherModelException {
    List<Integer> numbers = new ArrayList<>();
    require(labels instanceof Index, "labels in another form");
    for (Object label : (Index<?>) labels) {
      require(label instanceof CRFLabel crf && crf.getLabel().length == size, "other labels");
      numbers.add(Arrays.stream(((CRFLabel) label).getLabel()).reduce(0, (a, b) -> a * count + b));
    }
    require(Set.copyOf(numbers).size() == Math.pow(count, size), "labels that never meet");
    return numbers;
  }

  private static boolean isKnown(String flags) {
    Set<String> options =
        flags
            .lines()
            .filter(line -> !TRAINING.contains(line.split("=", 2)[0]))
            .collect(Collectors.toSet());
    return options.equals(OPTIONS);
  }

  /** The large tables of the model: features, classes of words, and weights. */
  private record Tables(WordNumbers features, Map<String, String> classes, float[][] rows) {

    @SuppressWarnings("unchecked")
    static Tables of(ObjectInputStream in) throws OtherModelException {
      List<Object> all = in instanceof TableObjects tables ? tables.tables() : List.of();
      // The second has the names of all features once more.
      if (all.size() == 4
          && all.get(0) instanceof WordNumbers features
          && all.get(0) instanceof Map<?, ?> numbers
          && all.get(2) instanceof Map<?, ?> classes
          && classes.values().iterator().next() instanceof String
          && all.get(3) instanceof float[][] rows
          && rows.length == numbers.size()) {
        return new Tables(features, (Map<String, String>) classes, rows);
      }
      throw new OtherModelException("other tables");
    }
  }

  /** The model is another than the one that our own reader was written for. */
  private static final class OtherModelException extends Exception {

    private static final long serialVersionUID = 1L;

    OtherModelException(String what) {
      super(what);
    }
  }
}
