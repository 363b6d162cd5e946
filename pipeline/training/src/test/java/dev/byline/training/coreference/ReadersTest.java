package dev.byline.training.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadersTest {

  private static final CoreNlpAnnotator TOKENS = CoreNlpAnnotator.tokenizerOnly();

  @TempDir Path folder;

  private static List<String> mentions(GoldDocument document) {
    return document.mentions().stream()
        .map(mention -> document.text().words(mention.tokens()) + " = " + mention.entity())
        .toList();
  }

  @Test
  void gap_has_a_pronoun_and_two_names() throws IOException {
    GoldDocument document = GapReader.read(CoreferenceFiles.gap(folder), TOKENS).get(0);
    assertThat(document.corpus()).isEqualTo(GoldDocument.Origin.GAP);
    assertThat(document.name()).isEqualTo("t-1");
    assertThat(mentions(document))
        .containsExactly("She = meant", "Mara Ellison = meant", "Ruben Anselm = column 7");
  }

  @Test
  void a_line_of_another_form_is_no_gap() throws IOException {
    Path file = Files.writeString(folder.resolve("other.tsv"), "ID\tText\nt-1\tShe left.\n");
    assertThatIOException()
        .isThrownBy(() -> GapReader.read(file, TOKENS))
        .withMessageContaining("not a line of GAP");
  }

  @Test
  void offsets_of_gum_count_code_points() throws IOException {
    GoldDocument document = GumReader.read(CoreferenceFiles.gum(folder), TOKENS).get(0);
    assertThat(mentions(document))
        .containsExactly(
            "Mara Ellison = 1", "Ruben Anselm = 2", "She = 1", "He = 2", "the town = 3");
  }

  @Test
  void litbank_tells_what_is_meant_where_it_is_mentioned_twice() throws IOException {
    GoldDocument document = LitBankReader.read(CoreferenceFiles.novels(folder, 1), TOKENS).get(0);
    assertThat(mentions(document))
        .containsExactly(
            "Mara Ellison = Mara_Ellison-1",
            "Ruben Anselm = Ruben_Anselm-2",
            "She = Mara_Ellison-1",
            "He = Ruben_Anselm-2",
            "the town = once 53 61");
  }
}
