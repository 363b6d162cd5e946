package dev.byline.pipeline.linking;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.analysis.Analysis;
import dev.byline.entity.Entity;
import dev.byline.entity.EntityType;
import dev.byline.entity.MentionKind;
import dev.byline.text.Article;
import dev.byline.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTableTest {

  private static final Article ARTICLE = Article.of("a", "Somebody spoke.");
  private static final Analysis ANALYSIS =
      new Analysis(ARTICLE, List.of(), List.of(), List.of(), List.of());

  @TempDir Path dir;

  @Test
  void the_fullest_name_decides() throws IOException {
    LinkTable table = tsv("Mara Ellison\tp/1\nThe Courier\to/1\nM. Ellison\tp/2\n");

    assertThat(ids(table, EntityType.PERSON, "Mara Ellison", "M. Ellison")).containsExactly("p/1");
    assertThat(ids(table, EntityType.ORGANIZATION, "Courier")).containsExactly("o/1");
    assertThat(ids(table, EntityType.PERSON, "Ivo Karel")).isEmpty();
  }

  @Test
  void case_space_apostrophes_and_the_make_no_other_name() throws IOException {
    LinkTable table = tsv("the  People's Party\to/1\nÉva Körner\tp/1\n");

    assertThat(ids(table, EntityType.ORGANIZATION, "PEOPLE’S\nPARTY")).containsExactly("o/1");
    assertThat(ids(table, EntityType.PERSON, "E\u0301va Ko\u0308rner")).containsExactly("p/1");
  }

  @Test
  void another_name_of_the_article_counts_unless_it_is_a_part_of_the_fullest() throws IOException {
    LinkTable table = tsv("Ellison\tp/9\nOPEC\to/1\nMara Ellison\tp/1\nJustice Ministry\to/2\n");

    assertThat(ids(table, EntityType.PERSON, "Tove Ellison", "Ellison")).isEmpty();
    assertThat(ids(table, EntityType.PERSON, "Ellison")).containsExactly("p/9");
    assertThat(ids(table, EntityType.PERSON, "Mara Lind Ellison", "Ellison", "Mara Ellison"))
        .containsExactly("p/1");
    assertThat(ids(table, EntityType.ORGANIZATION, "Petroleum Exporting Countries", "OPEC"))
        .containsExactly("o/1");
    assertThat(ids(table, EntityType.ORGANIZATION, "Justice Ministry of Odrun", "Justice Ministry"))
        .isEmpty();
  }

  @Test
  void several_rows_of_a_name_are_told_apart_by_type_or_are_all_given() throws IOException {
    LinkTable table = tsv("Washington\tp/1\tPERSON\nWashington\tl/1\tlocation\nWashington\tx\t\n");

    assertThat(ids(table, EntityType.PERSON, "Washington")).containsExactly("p/1", "x");
    assertThat(ids(table, EntityType.GROUP, "Washington")).containsExactly("x");
  }

  @Test
  void comma_separated_values_are_read_as_spreadsheets_write_them() throws IOException {
    LinkTable table =
        LinkTable.read(
            file(
                "t.CSV",
                "\uFEFFAlias,ID,Type\r\n\"Ellison, Mara\",p/1,PERSON\r\n\r\n"
                    + "\"The \"\"Gull\"\"\",\"x,1\"\r\nKarel,p/2,"));

    assertThat(ids(table, EntityType.PERSON, "Ellison, Mara")).containsExactly("p/1");
    assertThat(ids(table, EntityType.GROUP, "\"Gull\"")).containsExactly("x,1");
    assertThat(ids(table, EntityType.PERSON, "Karel")).containsExactly("p/2");
  }

  @Test
  void a_table_can_be_given_in_java() {
    LinkTable table = LinkTable.of(Map.of("Mara Ellison", "p/1"));

    assertThat(ids(table, EntityType.PERSON, "Mara Ellison")).containsExactly("p/1");
    assertThatThrownBy(() -> LinkTable.of(Map.of("Mara Ellison", " ")))
        .hasMessage("\"Mara Ellison\" = \" \": one is blank");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "t.tsv | A~1#B | , line 2: expected alias, id and perhaps type, separated by tabs;"
            + " found 1 column",
        "t.tsv | A~1~PERSON~x | , line 1: expected alias, id and perhaps type, separated by tabs;"
            + " found 4 columns",
        "t.csv | A;1 | , line 1: expected alias, id and perhaps type, separated by commas;"
            + " found 1 column",
        "t.tsv | alias~id#~1 | , line 2: the alias is blank",
        "t.tsv | #A~ | , line 2: the id of \"A\" is blank",
        "t.tsv | A~1~MAN | , line 1: expected a type out of [PERSON, ORGANIZATION, LOCATION,"
            + " GROUP], found \"MAN\"",
        "t.csv | A,1#\"B,2 | , line 2: the quotation mark in column 1 is not closed",
        "t.csv | \"A\" ,1 | , line 1: expected a comma behind the quotation mark in column 3",
        "t.tsv | alias~id## | : there is no row",
        "t.tsv | A~1#é~2 | , line 2: is not UTF-8",
      })
  void says_what_is_wrong_and_in_which_line(String name, String text, String message)
      throws IOException {
    byte[] bytes = text.replace('~', '\t').replace('#', '\n').getBytes(ISO_8859_1);
    Path file = Files.write(dir.resolve(name), bytes);

    assertThatThrownBy(() -> LinkTable.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(file + message);
  }

  @Test
  void a_table_that_is_not_there_is_said_to_be() {
    assertThatThrownBy(() -> LinkTable.read(dir.resolve("none.tsv")))
        .isInstanceOf(NoSuchFileException.class);
  }

  private LinkTable tsv(String rows) throws IOException {
    return LinkTable.read(file("t.tsv", rows));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text);
  }

  private static Collection<String> ids(
      LinkTable table, EntityType type, String name, String... aliases) {
    Entity entity =
        Entity.builder("e1", type, name)
            .aliases(List.of(aliases))
            .mention(ARTICLE.excerpt(new Span(0, 8)), MentionKind.NAME)
            .build();
    return table.identifiers(entity, ANALYSIS);
  }
}
