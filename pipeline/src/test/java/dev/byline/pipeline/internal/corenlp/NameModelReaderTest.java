package dev.byline.pipeline.internal.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.HashIndex;
import edu.stanford.nlp.util.Index;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What the reader must not take for the model that it knows; that one is in SameNamesIT. */
class NameModelReaderTest {

  private static boolean isRead(Object... objects) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      for (Object each : objects) {
        out.writeObject(each);
      }
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return NameModelReader.read(in).isPresent();
    }
  }

  private static Index<String> index(String... words) {
    Index<String> index = new HashIndex<>();
    index.addAll(List.of(words));
    return index;
  }

  @Test
  void something_else_is_left_to_core_nlp() throws Exception {
    assertThat(isRead("a word")).isFalse();
    assertThat(isRead(new ArrayList<>(List.of(index(), index())), "a word")).isFalse();
  }

  /** The options of another model, such as that of seven classes, mean other features. */
  @Test
  void a_model_of_other_options_is_left_to_core_nlp() throws Exception {
    Properties options = new Properties();
    options.setProperty("useTags", "true");
    assertThat(
            isRead(
                new ArrayList<>(List.of(index(), index())),
                index("O", "PERSON"),
                index("###|C"),
                new SeqClassifierFlags(options)))
        .isFalse();
  }
}
