package dev.byline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.apache.spark.sql.SparkSession;

/** The Java of this module's page, compiled and run as it stands there. */
final class PageSnippet {

  private static final Path PAGE =
      Path.of(System.getProperty("byline.root", "../.."), "examples/spark/docs/spark.md");
  private static final String PROGRAM =
      """
      import dev.byline.spark.*;
      import org.apache.spark.sql.*;

      public class Page {
        public static void run(SparkSession spark, String input, String output) throws Exception {
          %s
        }
      }
      """;

  private PageSnippet() {}

  static void run(SparkSession spark, Path input, Path output, Path scratch) throws Exception {
    Path source = Files.writeString(scratch.resolve("Page.java"), PROGRAM.formatted(code()));
    ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    String path = System.getProperty("java.class.path");
    String[] args = {"-cp", path, "-d", scratch.toString(), source.toString()};
    int exit = ToolProvider.getSystemJavaCompiler().run(null, complaints, complaints, args);
    assertThat(exit).as("%s", complaints).isZero();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {scratch.toUri().toURL()})) {
      loader
          .loadClass("Page")
          .getMethod("run", SparkSession.class, String.class, String.class)
          .invoke(null, spark, input.toString(), output.toString());
    }
  }

  private static String code() throws IOException {
    Matcher block = Pattern.compile("(?s)```java\n(.*?)```").matcher(Files.readString(PAGE));
    assertThat(block.find()).as("a piece of Java in %s", PAGE).isTrue();
    return block.group(1);
  }
}
