package dev.byline.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.examples.runner.batch.Engine;
import dev.byline.examples.runner.engine.BylineEngine;
import dev.byline.examples.runner.engine.EngineLoader;
import dev.byline.examples.runner.engine.Explainer;
import dev.byline.examples.runner.options.EngineOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** A page of the documentation: its Java as one program, and its command lines of the runner. */
final class DocsPage {

  private static final Pattern BLOCK = Pattern.compile("(?s)```(\\w+)\n(.*?)```");
  private static final String RUNNER = "java -jar examples/target/byline.jar ";
  private static final String END_OF_PIECE = "\u0000";
  private static final String PROGRAM =
      """
      import com.fasterxml.jackson.databind.*;
      import com.fasterxml.jackson.databind.json.*;
      import com.sun.net.httpserver.*;
      import dev.byline.analysis.*;
      import dev.byline.assertj.*;
      import dev.byline.attribution.*;
      import dev.byline.entity.*;
      import dev.byline.examples.*;
      import dev.byline.jackson.*;
      import dev.byline.json.*;
      import dev.byline.newsroom.audit.*;
      import dev.byline.newsroom.story.*;
      import dev.byline.newsroom.verify.*;
      import dev.byline.newsroom.versions.*;
      import dev.byline.pipeline.*;
      import dev.byline.pipeline.annotation.*;
      import dev.byline.pipeline.corenlp.*;
      import dev.byline.pipeline.linking.*;
      import dev.byline.pipeline.rules.*;
      import dev.byline.pipeline.tagging.*;
      import dev.byline.text.*;
      import edu.stanford.nlp.ling.CoreAnnotations;
      import edu.stanford.nlp.pipeline.Annotation;
      import edu.stanford.nlp.pipeline.StanfordCoreNLP;
      import edu.stanford.nlp.util.CoreMap;
      import java.net.*;
      import java.net.http.*;
      import java.nio.charset.*;
      import java.nio.file.*;
      import java.time.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.concurrent.atomic.*;
      import java.util.function.*;
      import java.util.stream.*;
      %s

      public class %s {
        public static void run(String text, Path dir) throws Exception {
          %s
        }
      }
      """;

  /** Command lines that ask for no other engine share one. */
  private static final EngineLoader ENGINES =
      new EngineLoader() {
        private @Nullable BylineEngine standard;

        @Override
        public Engine load(EngineOptions options) {
          boolean other = options.links().isPresent() || !options.rules().isEmpty();
          return other ? BylineEngine.load(options) : standard()::analyze;
        }

        @Override
        public Explainer loadExplainer(EngineOptions options) {
          return standard()::explain;
        }

        private BylineEngine standard() {
          standard = standard == null ? BylineEngine.load(new EngineOptions()) : standard;
          return standard;
        }
      };

  private final List<String> pieces = new ArrayList<>();
  private final List<String> prints = new ArrayList<>();
  private final List<String> commands = new ArrayList<>();
  private final List<String> imports = new ArrayList<>();
  private final String name;
  private String table = "";
  private String rules = "";

  DocsPage(Path page) throws IOException {
    name = page.getFileName().toString().replaceAll("\\W", "_");
    Matcher block = BLOCK.matcher(Files.readString(page));
    while (block.find()) {
      String body = block.group(2);
      switch (block.group(1)) {
        case "java" -> java(body);
        case "text" -> prints.set(prints.size() - 1, body);
        case "tsv" -> table = body;
        case "rules" -> rules += body + "\n";
        case "sh" -> body.lines().filter(line -> line.startsWith(RUNNER)).forEach(commands::add);
        default -> {
          // for the reader only
        }
      }
    }
  }

  private void java(String body) {
    body.lines().filter(line -> line.startsWith("import ")).forEach(imports::add);
    pieces.add(body.replaceAll("(?m)^import .*\n", ""));
    prints.add("");
  }

  @Override
  public String toString() {
    return name;
  }

  /** The rules that it shows, as one file. */
  String rules() {
    return rules;
  }

  String table() {
    return table;
  }

  /**
   * Runs the runner's command lines, with their files in a folder; each must do all it is asked.
   */
  void runCommands(Path dir) {
    for (String command : commands) {
      String[] args =
          Arrays.stream(command.substring(RUNNER.length()).split(" "))
              .map(arg -> arg.matches("[a-z]+(\\.[a-z]+|/.*)") ? dir.resolve(arg).toString() : arg)
              .toArray(String[]::new);
      Console run = Console.runLoading(ENGINES, new byte[0], false, args);
      assertThat(run.exit()).as("%s%n%s", command, run.err()).isZero();
    }
  }

  /** Writes the program; {@link #compile} makes it run. */
  private Path write(Path scratch) throws IOException {
    String code =
        String.join("System.out.print(\"\\0\");\n", pieces)
            .replaceAll("Path\\.of\\((\"[^\"]*\")\\)", "dir.resolve($1)");
    String source = PROGRAM.formatted(String.join("\n", imports), name, code);
    return Files.writeString(scratch.resolve(name + ".java"), source);
  }

  /** Compiles the programs of some pages, all at once. */
  static void compile(List<DocsPage> pages, Path scratch) throws IOException {
    List<String> args = new ArrayList<>();
    args.addAll(List.of("-cp", System.getProperty("java.class.path"), "-d", scratch.toString()));
    for (DocsPage page : pages) {
      args.add(page.write(scratch).toString());
    }
    ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(null, complaints, complaints, args.toArray(String[]::new));
    assertThat(exit).as("%s", complaints).isZero();
  }

  /** Runs the program; what each piece prints is what stands below it. */
  void runCode(String text, Path dir, Path classes) throws Exception {
    String printed = printed(classes, text, dir);
    assertThat(Stream.of(printed.split(END_OF_PIECE, -1)).map(DocsPage::comparable))
        .containsExactlyElementsOf(prints.stream().map(DocsPage::comparable).toList());
  }

  /** Confidences differ a little with the machine. */
  private static String comparable(String output) {
    return output.strip().replaceAll("\\b0\\.\\d+", "0.…");
  }

  private String printed(Path classes, String text, Path dir) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
      loader.loadClass(name).getMethod("run", String.class, Path.class).invoke(null, text, dir);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
