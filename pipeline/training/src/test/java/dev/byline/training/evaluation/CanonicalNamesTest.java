package dev.byline.training.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanonicalNamesTest {

  private static final String TEXT = "😀 Ellison spoke, the mayor said. A clerk agreed.";

  @TempDir Path folder;

  @Test
  void a_source_has_the_names_that_were_written_down_for_it() throws IOException {
    Files.writeString(
        folder.resolve("a.tsv"),
        "S1\tMara Ellison | the mayor of Velland\tPERSON\tNOMINAL\nS2\t-\tPERSON\tNOMINAL\n");
    Files.writeString(
        folder.resolve("a.spans"), "S1\t17\t26\t'the mayor'\nS2\t33\t40\t'A clerk'\n");

    CanonicalNames names = CanonicalNames.of(folder, "a", TEXT).orElseThrow();

    // the first character takes two units
    assertThat(names.of(List.of(new Span(18, 27)))).contains("Mara Ellison | the mayor of Velland");
    assertThat(names.of(List.of(new Span(34, 41)))).isEmpty();
    assertThat(names.of(List.of())).isEmpty();
    assertThat(CanonicalNames.of(folder, "b", TEXT)).isEmpty();
  }

  @Test
  void a_place_without_a_name_is_a_mistake_in_the_files() throws IOException {
    Files.writeString(folder.resolve("a.tsv"), "S1\tMara Ellison\tPERSON\tNAME\n");
    Files.writeString(folder.resolve("a.spans"), "S2\t2\t9\t'Ellison'\n");

    assertThatThrownBy(() -> CanonicalNames.of(folder, "a", TEXT))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("S2");
  }

  @Test
  void a_name_is_in_full_with_all_its_words_and_a_role_at_most() {
    assertThat(CanonicalNames.isInFull("Mara Ellison", "Mara Ellison")).isTrue();
    assertThat(CanonicalNames.isInFull("Ms. Mara Ellison, the mayor", "Mara Ellison")).isTrue();
    assertThat(CanonicalNames.isInFull("the mayor of Velland", "Mara Ellison | mayor of Velland"))
        .isTrue();
    assertThat(CanonicalNames.isInFull("Ellison", "Mara Ellison")).isFalse();
    assertThat(CanonicalNames.isInFull("Mara Karel", "Mara Ellison")).isFalse();
    assertThat(
            CanonicalNames.isInFull(
                "Mara Ellison with seven other people whom nobody there knew", "Mara Ellison"))
        .isFalse();
  }
}
