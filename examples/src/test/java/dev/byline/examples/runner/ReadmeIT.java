package dev.byline.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.byline.json.AnalysisJson;
import dev.byline.pipeline.Byline;
import dev.byline.pipeline.explain.Decision;
import dev.byline.text.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's code compiles, runs, and prints what the README says. */
class ReadmeIT {

  private static final Path README = Path.of(System.getProperty("byline.root", ".."), "README.md");
  private static final String PROGRAM =
      """
      import dev.byline.analysis.Analysis;
      import dev.byline.attribution.Claim;
      import dev.byline.attribution.Quote;
      import dev.byline.attribution.Source;
      import dev.byline.index.EntityIndex;
      import dev.byline.index.EntitySnapshot;
      import dev.byline.index.IndexedEntity;
      import dev.byline.pipeline.Byline;
      import dev.byline.pipeline.Coreference;
      import dev.byline.pipeline.annotation.AnnotatedText;
      import dev.byline.pipeline.tagging.SpanTagger;
      import dev.byline.pipeline.tagging.Tagging;
      import dev.byline.text.Article;
      import java.time.LocalDate;
      import java.util.List;
      import java.util.Optional;

      public class Program {
        static class MyTagger implements SpanTagger {
          @Override public Tagging tag(AnnotatedText text) {
            return new Tagging(List.of(), List.of(), "mine");
          }
        }

        public static void run(String text) throws Exception {
          %s
        }
      }
      """;

  @TempDir Path dir;

  @Test
  void the_five_lines_print_what_is_written_below_them() throws Exception {
    List<String> texts = blocks("text");

    assertThat(run(blocks("java").get(0), texts.get(0))).isEqualTo(texts.get(1));
  }

  @Test
  void who_when_and_why_prints_what_is_written_below_it() throws Exception {
    List<String> texts = blocks("text");

    assertThat(run(blocks("java").get(1), texts.get(2))).isEqualTo(texts.get(3));
  }

  @Test
  void every_other_piece_of_code_runs() throws Exception {
    for (String code : blocks("java")) {
      assertThat(code).isNotBlank();
      run(code, "Nobody said a word.");
    }
  }

  @Test
  void the_json_is_the_first_quote_of_the_text() throws Exception {
    Article article = Article.of(blocks("text").get(0).strip());
    ObjectMapper json = new ObjectMapper();

    JsonNode result = json.readTree(AnalysisJson.write(Byline.builder().build().analyze(article)));

    ObjectNode quote = (ObjectNode) result.at("/quotes/0");
    ObjectNode shown = (ObjectNode) json.readTree(blocks("json").get(0));
    quote.put("confidence", Math.round(100 * quote.get("confidence").doubleValue()) / 100.0);
    assertThat(shown).isEqualTo(quote);
  }

  @Test
  void the_explanation_is_that_of_the_last_quote() throws Exception {
    Article article = Article.of(blocks("text").get(0).strip());
    String shown = blocks("text").stream().filter(text -> text.startsWith("q3 ")).findFirst().get();
    try (Byline byline = Byline.builder().build()) {
      assertThat(byline.explain(article).quotes())
          .extracting(Decision::line)
          .contains(shown.strip().replaceAll("\\s+", " "));
    }
  }

  private static List<String> blocks(String language) throws IOException {
    Pattern block = Pattern.compile("(?s)```" + language + "\n(.*?)```");
    return block.matcher(Files.readString(README)).results().map(m -> m.group(1)).toList();
  }

  private String run(String code, String text) throws Exception {
    Path source = dir.resolve("Program.java");
    Files.writeString(source, String.format(PROGRAM, code));
    ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                complaints,
                complaints,
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                dir.toString(),
                source.toString());
    assertThat(compiled).as("%s", complaints).isZero();
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {dir.toUri().toURL()})) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader.loadClass("Program").getMethod("run", String.class).invoke(null, text.strip());
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
