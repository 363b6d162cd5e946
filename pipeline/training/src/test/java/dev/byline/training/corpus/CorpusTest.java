package dev.byline.training.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

  @TempDir Path folder;

  @BeforeEach
  void folders() throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("attributions"));
  }

  private void write(String name, String... annotators) throws IOException {
    String text = "Osk said no.";
    Files.writeString(folder.resolve("text").resolve(name + ".txt"), text);
    for (String annotator : annotators) {
      Files.writeString(
          folder.resolve("attributions").resolve(name + "_" + annotator + ".ann"),
          TestArticles.standoff(text, 3));
    }
  }

  @Test
  void articles_come_in_name_order_with_all_their_annotators() throws IOException {
    write("b_2", "x");
    write("a_1", "y", "x");

    assertThat(Corpus.in(folder).articles())
        .extracting(GoldArticle::name, article -> article.annotators().size())
        .containsExactly(tuple("a_1", 2), tuple("b_2", 1));
  }

  @Test
  void only_articles_whose_names_pass_are_read() throws IOException {
    write("a", "x");
    write("b", "x");
    Files.delete(folder.resolve("text/b.txt"));

    assertThat(Corpus.in(folder).articles(name -> name.equals("a"))).hasSize(1);
  }

  @Test
  void a_file_that_names_no_annotator_is_an_error() throws IOException {
    Files.writeString(folder.resolve("attributions/story.ann"), "");

    assertThatIOException()
        .isThrownBy(() -> Corpus.in(folder).articles())
        .withMessageContaining("story.ann");
  }
}
