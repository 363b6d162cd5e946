package dev.byline.pipeline.internal.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.pipeline.internal.serial.TableObjects;
import java.io.ObjectInputStream;
import org.junit.jupiter.api.Test;

class ModelsTest {

  /** In Java's own way the names take more than a second, and half of the heap. */
  @Test
  void the_model_of_names_is_one_whose_tables_are_known() throws Exception {
    try (ObjectInputStream in = Models.open(Models.NAMES)) {
      assertThat(in).isInstanceOf(TableObjects.class);
    }
  }

  @Test
  void a_missing_model_is_named() {
    assertThatThrownBy(() -> Models.open("edu/stanford/nlp/models/none.ser.gz"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("none.ser.gz");
  }
}
