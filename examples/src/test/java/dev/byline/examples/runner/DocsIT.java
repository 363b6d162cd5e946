package dev.byline.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.byline.pipeline.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages by task: their code compiles, runs, and prints what they say; no link is dead. */
class DocsIT {

  private static final Path ROOT = Path.of(System.getProperty("byline.root", ".."));
  private static final Path DOCS = ROOT.resolve("examples/docs");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https:)([^)#]+)(#[^)]*)?\\)");

  /** Needs annotated articles; {@code EvaluateGoldTest} runs its commands. */
  private static final String NEEDS_GOLD = "evaluate.md";

  @TempDir static Path classes;
  @TempDir Path dir;

  @ParameterizedTest
  @MethodSource("pages")
  void what_a_page_shows_runs_and_prints_what_it_says(DocsPage page) throws Exception {
    String text = article();
    Path articles = Files.createDirectories(dir.resolve("articles"));
    Files.writeString(articles.resolve("ferry.txt"), text);
    Files.writeString(articles.resolve("quiet.txt"), "Nobody spoke.");
    Files.writeString(dir.resolve("article.txt"), text);
    Files.writeString(dir.resolve("people.tsv"), page.table());
    Files.writeString(
        Files.createDirectories(dir.resolve("mine")).resolve("own.rules"), page.rules());

    page.runCommands(dir);
    page.runCode(text, dir, classes);
  }

  @Test
  void links_lead_somewhere_and_the_index_names_every_page() throws IOException {
    List<Path> all = Stream.concat(files(), Stream.of(DOCS.resolve(NEEDS_GOLD))).toList();
    for (Path page : all) {
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        assertThat(page.resolveSibling(link.group(1))).as("in %s", page).exists();
      }
    }
    String index = Files.readString(DOCS.resolve("README.md"));
    assertThat(all)
        .filteredOn(page -> !page.endsWith("README.md"))
        .allSatisfy(page -> assertThat(index).contains("(" + page.getFileName() + ")"));
  }

  @Test
  void the_worked_sets_of_rules_answer_as_their_examples_say() throws IOException {
    RuleSet court = RuleSet.in(DOCS.resolve("rules/court"));
    RuleSet both = court.and(RuleSet.in(DOCS.resolve("rules/sports")));

    assertThatCode(both::test).doesNotThrowAnyException();
  }

  /** All that have code, compiled. */
  private static List<DocsPage> pages() throws IOException {
    List<DocsPage> pages = new ArrayList<>();
    for (Path file : files().toList()) {
      if (Files.readString(file).contains("```java")) {
        pages.add(new DocsPage(file));
      }
    }
    DocsPage.compile(pages, classes);
    return pages;
  }

  private static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(DOCS)) {
      return files
          .filter(file -> file.toString().endsWith(".md") && !file.endsWith(NEEDS_GOLD))
          .sorted()
          .toList()
          .stream();
    }
  }

  /** The article of the README. */
  private static String article() throws IOException {
    Matcher block =
        Pattern.compile("(?s)```text\n(.*?)```")
            .matcher(Files.readString(ROOT.resolve("README.md")));
    assertThat(block.find()).isTrue();
    return block.group(1).strip();
  }
}
