package dev.byline.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.byline.json.AnalysisJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Every result as JSON that a test of the runner gets is held against the published schema. */
final class SchemaCheck {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema());

  private SchemaCheck() {}

  private static String schema() {
    try (InputStream in = AnalysisJson.class.getResourceAsStream("analysis.schema.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a command line has written, if it is results as JSON; a file only if all was well. */
  static void check(int exit, String[] args, String out) {
    List<String> line = List.of(args);
    String format = option(line, "--format", "-f").toLowerCase(Locale.ROOT);
    if (!line.contains("extract") || !List.of("json", "jsonl").contains(format)) {
      return;
    }
    String output = option(line, "--output", "-o");
    if (output.isEmpty()) {
      check(format, out);
    } else if (exit == 0 && Files.isRegularFile(Path.of(output))) {
      try {
        check(format, Files.readString(Path.of(output)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static String option(List<String> line, String name, String letter) {
    for (int i = 0; i < line.size(); i++) {
      if (line.get(i).startsWith(name + "=")) {
        return line.get(i).substring(name.length() + 1);
      }
      if ((line.get(i).equals(name) || line.get(i).equals(letter)) && i + 1 < line.size()) {
        return line.get(i + 1);
      }
    }
    return "";
  }

  private static void check(String format, String written) {
    if (written.isBlank()) {
      return;
    }
    try {
      if (format.equals("json")) {
        JsonNode root = JSON.readTree(written);
        (root.isArray() ? root : List.of(root)).forEach(SchemaCheck::check);
      } else {
        for (String line : written.split("\n")) {
          check(JSON.readTree(line));
        }
      }
    } catch (JsonProcessingException e) {
      throw new AssertionError(written, e);
    }
  }

  /** One result. */
  static void check(JsonNode result) {
    if (result.size() > 1) { // tests of resuming make do with records that are an id alone
      assertThat(SCHEMA.validate(result)).as("%s", result).isEmpty();
    }
  }
}
