package dev.byline.pipeline.internal.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectInputStream;
import java.io.ObjectOutput;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** What Java itself reads out of the same bytes is what must come out. */
class TableObjectsTest {

  private static final int MANY = 12_000;

  /** Java has one object for each number below 128, which would be referred to. */
  private static final int FIRST = 1_000;

  private static final List<String> WORDS = words();

  /** Words of one to three bytes a letter, with what is a letter to nobody. */
  private static List<String> words() {
    Random random = new Random(16);
    String letters = "abcdefgh|-#éßλж中\u0000\u0080\u07ff\ud83d\ude00\uffff";
    List<String> words = new ArrayList<>(List.of("", "a".repeat(65_535)));
    for (int i = words.size(); i < MANY; i++) {
      StringBuilder word = new StringBuilder().append(i);
      for (int length = random.nextInt(12); length > 0; length--) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      words.add(word.toString());
    }
    return words;
  }

  /** As CoreNLP's index of features: the words and their numbers. */
  private static final class Index implements Serializable {
    @Serial private static final long serialVersionUID = 1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words;
    private final boolean locked = true;
    private final long wide = 1L << 40;
    private final double half = 0.5;
    private final char letter = 'λ';
    private final byte[] bytes = {1, 2, 3};
    private final DayOfWeek day = DayOfWeek.MONDAY;

    Index(List<String> words) {
      this.words = new ArrayList<>(words);
      for (int i = 0; i < words.size(); i++) {
        numbers.put(words.get(i), FIRST + i);
      }
    }

    List<Object> all() {
      return List.of(
          numbers, words, locked, wide, half, letter, Arrays.hashCode(bytes), day.name());
    }
  }

  /** It alone knows what it wrote. */
  public static final class Opaque implements Externalizable {
    @Serial private static final long serialVersionUID = 1;

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
      out.writeInt(1);
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException {
      in.readInt();
    }
  }

  private static byte[] written(Object... objects) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      for (Object each : objects) {
        out.writeObject(each);
      }
      out.writeInt(objects.length);
    }
    return bytes.toByteArray();
  }

  private static ObjectInputStream tables(byte[] bytes) throws IOException {
    return TableObjects.read(new ByteArrayInputStream(bytes));
  }

  @Test
  void objects_with_tables_are_as_java_reads_them() throws Exception {
    Index small = new Index(List.of("one", "two"));
    byte[] bytes = written(small, new Index(WORDS), List.of(FIRST - 1, FIRST - 2), small);
    try (ObjectInputStream plain = new ObjectInputStream(new ByteArrayInputStream(bytes));
        ObjectInputStream in = tables(bytes)) {
      Index first = (Index) in.readObject();
      assertThat(first.all()).isEqualTo(((Index) plain.readObject()).all());
      Index second = (Index) in.readObject();
      assertThat(second.all()).isEqualTo(((Index) plain.readObject()).all());
      assertThat(second.numbers).isInstanceOf(WordMap.class);
      assertThat(second.words).isInstanceOf(WordList.class);
      // the class of these numbers was told within the table
      assertThat(in.readObject()).isEqualTo(plain.readObject());
      assertThat(in.readObject()).isSameAs(first);
      assertThat(in.readInt()).isEqualTo(4);
      assertThat(in.read()).isNegative();
    }
  }

  @Test
  void a_table_of_words_answers_for_each_and_for_no_other() throws Exception {
    Map<String, String> classes = new HashMap<>();
    List<String> names = List.of("17", "λ", "");
    for (int i = 0; i < WORDS.size(); i++) {
      classes.put(WORDS.get(i), names.get(i % names.size()));
    }
    try (ObjectInputStream in = tables(written(classes))) {
      Map<?, ?> read = (Map<?, ?>) in.readObject();
      assertThat(read).isInstanceOf(WordMap.class).isEqualTo(classes);
      assertThat(classes).isEqualTo(read);
      for (String word : WORDS) {
        assertThat(read.get(word)).isEqualTo(classes.get(word));
        assertThat(read.containsKey(word + "?")).isFalse();
      }
      assertThat(read.get("b".repeat(65_535))).isNull();
      assertThat(read.get(1)).isNull();
    }
  }

  @Test
  void a_table_of_numbers_is_asked_by_parts() throws Exception {
    Map<String, Integer> numbers = new Index(WORDS).numbers;
    Random random = new Random(4);
    try (TableObjects in = TableObjects.read(new ByteArrayInputStream(written(numbers)))) {
      assertThat(in.tables()).hasSize(1);
      WordNumbers table = (WordNumbers) in.tables().get(0);
      for (String word : WORDS) {
        int first = random.nextInt(word.length() + 1);
        int second = first + random.nextInt(word.length() - first + 1);
        String[] parts = {
          word.substring(0, first), word.substring(first, second), word.substring(second)
        };
        assertThat(table.number(parts)).isEqualTo(numbers.get(word));
        assertThat(table.number(word)).isEqualTo(numbers.get(word));
        assertThat(table.number(word, "?")).isEqualTo(WordNumbers.NONE);
      }
    }
  }

  @Test
  void what_a_table_held_may_be_referred_to_later() throws Exception {
    Index index = new Index(WORDS);
    List<String> later = new ArrayList<>(WORDS.subList(40, 80));
    try (ObjectInputStream in = tables(written(index, later, later))) {
      in.readObject();
      Object read = in.readObject();
      assertThat(read).isEqualTo(later);
      assertThat(in.readObject()).isSameAs(read);
    }
  }

  @Test
  void weights_are_the_nearest_floats() throws Exception {
    double[][] weights = {{0.1, -1e-50, 1e300}, {}, {3}};
    try (ObjectInputStream in = tables(written(weights, "and", weights))) {
      float[][] read = (float[][]) in.readObject();
      assertThat(read).isDeepEqualTo(new float[][] {{0.1f, -0f, 1 / 0f}, {}, {3}});
      assertThat(in.readObject()).isEqualTo("and");
      assertThat(in.readObject()).isSameAs(read);
    }
  }

  @Test
  void small_and_other_collections_are_left_to_java() throws Exception {
    Map<String, Integer> concurrent = new ConcurrentHashMap<>(new Index(WORDS).numbers);
    Object[] objects = {
      new HashMap<>(Map.of("a", 1)), new ArrayList<>(List.of("a")), new HashMap<>(), concurrent
    };
    try (ObjectInputStream in = tables(written(objects))) {
      for (Object each : objects) {
        assertThat(in.readObject()).isEqualTo(each).hasSameClassAs(each);
      }
    }
  }

  @Test
  void what_is_not_known_is_refused() throws Exception {
    Map<Integer, Integer> numbers = new HashMap<>();
    List<Object> mixed = new ArrayList<>(WORDS);
    for (int i = 0; i < MANY; i++) {
      numbers.put(i, i);
    }
    mixed.set(MANY / 2, 1);
    for (Object each : List.of(numbers, mixed, new Opaque(), "x".repeat(70_000))) {
      byte[] bytes = written(each);
      assertThatThrownBy(() -> tables(bytes)).isInstanceOf(UnusualStreamException.class);
    }
    assertThatThrownBy(() -> tables(new byte[] {1, 2, 3, 4, 5, 6}))
        .isInstanceOf(UnusualStreamException.class);
  }

  @Test
  void half_a_stream_is_an_error() throws Exception {
    byte[] bytes = written(new Index(WORDS));
    byte[] half = Arrays.copyOf(bytes, bytes.length / 2);
    assertThatThrownBy(() -> tables(half)).isInstanceOf(EOFException.class);
  }
}
