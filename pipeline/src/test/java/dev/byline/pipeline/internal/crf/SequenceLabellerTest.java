package dev.byline.pipeline.internal.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.pipeline.internal.serial.WordNumbers;
import dev.byline.pipeline.internal.stopping.StoppedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** With models of a few features, written by hand or drawn by lot. */
class SequenceLabellerTest {

  private static final List<String> LABELS = List.of("O", "PERSON");

  private static final int[] PAIRS = {0, 1, 2, 3};

  /** British spellings, shapes of a letter a character, and two classes. */
  private static final WordForms FORMS =
      new WordForms() {
        @Override
        public String wordClass(String spelling) {
          return spelling.length() % 2 == 0 ? "0" : "17";
        }

        @Override
        public String shape(String spelling) {
          StringBuilder shape = new StringBuilder(spelling);
          for (int i = 0; i < spelling.length(); i++) {
            char letter = spelling.charAt(i);
            shape.setCharAt(
                i,
                Character.isUpperCase(letter) ? 'X' : Character.isLowerCase(letter) ? 'x' : letter);
          }
          return shape.toString();
        }

        @Override
        public String spelling(String word) {
          return word.replace("our", "or");
        }
      };

  private static SequenceLabeller labeller(Map<String, float[]> model) {
    return labeller(model, PAIRS);
  }

  private static SequenceLabeller labeller(Map<String, float[]> model, int[] pairs) {
    List<String> names = List.copyOf(model.keySet());
    Map<String, Integer> numbers = new LinkedHashMap<>();
    names.forEach(name -> numbers.put(name, numbers.size()));
    float[][] rows = names.stream().map(model::get).toArray(float[][]::new);
    WordNumbers table = parts -> numbers.getOrDefault(String.join("", parts), WordNumbers.NONE);
    return new SequenceLabeller(LABELS, 0, new LabelWeights(table, rows, pairs), FORMS);
  }

  private static List<String> label(SequenceLabeller labeller, String text) {
    return labeller.label(List.of(text.split(" ")), word -> false);
  }

  private static float[] weights(double... weights) {
    float[] row = new float[weights.length];
    IntStream.range(0, row.length).forEach(i -> row[i] = (float) weights[i]);
    return row;
  }

  @Test
  void a_word_that_the_model_knows_has_its_label() {
    SequenceLabeller labeller =
        labeller(Map.of("Mara-WORD|C", weights(0, 1), "###|C", weights(0.5, 0)));
    assertThat(label(labeller, "Mara left")).containsExactly("PERSON", "O");
  }

  @Test
  void labels_are_weighed_together() {
    Map<String, float[]> model =
        Map.of(
            "Mara-WORD|C", weights(0, 2),
            "Vale-WORD|C", weights(1, 0),
            "PSEQ|CpC", weights(0, 0, -3, 0));
    assertThat(label(labeller(model), "Mara Vale")).containsExactly("PERSON", "PERSON");
    assertThat(label(labeller(model), "so Vale")).containsExactly("O", "O");
  }

  @Test
  void before_the_first_word_there_is_no_name() {
    Map<String, float[]> model =
        Map.of("PSEQ|CpC", weights(0, 0, 0, 9), "###|C", weights(1, 0), "-PW|C", weights(0, 0.5));
    assertThat(label(labeller(model), "Vale")).containsExactly("O");
  }

  @Test
  void of_equal_labels_the_first_is_taken() {
    assertThat(label(labeller(Map.of()), "Mara met Vale")).containsExactly("O", "O", "O");
  }

  /** In the file of a model the pairs stand in the order in which training met them. */
  @Test
  void pairs_may_stand_in_any_order() {
    Map<String, float[]> model =
        Map.of(
            "Mara-WORD|C",
            weights(0, 2),
            "PSEQ|CpC",
            weights(-3, 0, 0, 0),
            "###|C",
            weights(.5, 0));
    int[] personToNoneFirst = {2, 0, 1, 3};
    assertThat(label(labeller(model, personToNoneFirst), "Mara left"))
        .containsExactly("PERSON", "PERSON");
  }

  @Test
  void a_word_that_is_near_twice_counts_once() {
    Map<String, float[]> model = Map.of("said-DISJN|C", weights(0, 1), "###|C", weights(1.5, 0));
    assertThat(label(labeller(model), "Vale said and said")).containsOnly("O");
  }

  /** Every feature there is, and rows of labels that a look ahead alone finds. */
  @Test
  void labels_are_those_of_all_features_and_all_rows_of_labels() {
    Random random = new Random(17);
    List<String> words =
        List.of(
            "Mara", "Vale", "vale", "Port", "of", "colour", "color", "><", "UN", "3", "met", ",");
    int named = 0;
    for (int round = 0; round < 300; round++) {
      Map<String, float[]> model = new LinkedHashMap<>();
      PlainLabeller plain =
          new PlainLabeller(
              LABELS.size(), FORMS, name -> model.computeIfAbsent(name, it -> drawn(it, random)));
      List<String> sentence = new ArrayList<>();
      for (int length = 1 + random.nextInt(9); length > 0; length--) {
        sentence.add(words.get(random.nextInt(words.size())));
      }
      int tags = random.nextInt();
      int[] expected = plain.label(sentence, word -> (tags >> word & 1) != 0);
      model.values().removeIf(row -> row.length == 0);
      List<String> found = labeller(model).label(sentence, word -> (tags >> word & 1) != 0);
      assertThat(found)
          .as(sentence.toString())
          .isEqualTo(IntStream.of(expected).mapToObj(LABELS::get).toList());
      named += found.contains("PERSON") ? 1 : 0;
    }
    assertThat(named).isBetween(100, 290);
  }

  private static float[] drawn(String feature, Random random) {
    int length = random.nextInt(4) == 0 ? 0 : feature.endsWith("|C") ? 2 : 4;
    float[] row = new float[length];
    IntStream.range(0, length).forEach(i -> row[i] = random.nextFloat());
    return row;
  }

  @Test
  void what_was_read_before_makes_no_difference() {
    Map<String, float[]> model = new LinkedHashMap<>();
    for (int i = 0; i < 20_000; i += 3) {
      model.put("Vale" + i + "-WORD|C", weights(0, 1));
    }
    model.put("###|C", weights(0.5, 0));
    SequenceLabeller labeller = labeller(model);
    String longWord = "Vale" + "e".repeat(200);
    for (int round = 0; round < 2; round++) {
      List<String> wrong =
          IntStream.range(0, 20_000)
              .filter(i -> label(labeller, "Vale" + i).get(0).equals("PERSON") != (i % 3 == 0))
              .mapToObj(Integer::toString)
              .toList();
      assertThat(wrong).isEmpty();
      assertThat(label(labeller, longWord.toLowerCase(Locale.ROOT))).containsExactly("O");
    }
  }

  @Test
  void all_threads_find_the_same() {
    Map<String, float[]> model = new LinkedHashMap<>();
    IntStream.range(0, 20_000).forEach(i -> model.put("Vale" + i + "-PW|C", weights(i % 2, 0.5)));
    SequenceLabeller labeller = labeller(model);
    long persons =
        IntStream.range(0, 40_000)
            .parallel()
            .filter(i -> label(labeller, "Vale" + i % 20_000 + " met").get(1).equals("PERSON"))
            .count();
    assertThat(persons).isEqualTo(20_000);
  }

  @Test
  void an_interrupted_thread_stops() {
    SequenceLabeller labeller = labeller(Map.of());
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> label(labeller, "Mara left")).isInstanceOf(StoppedException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void weights_of_another_number_of_labels_are_refused() {
    assertThatThrownBy(() -> labeller(Map.of("###|C", weights(1, 2, 3))))
        .isInstanceOf(IllegalArgumentException.class);
    LabelWeights weights = new LabelWeights(parts -> WordNumbers.NONE, new float[0][], PAIRS);
    assertThatThrownBy(() -> new SequenceLabeller(List.of("O"), 0, weights, FORMS))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
