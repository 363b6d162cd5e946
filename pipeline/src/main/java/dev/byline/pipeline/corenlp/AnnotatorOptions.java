package dev.byline.pipeline.corenlp;

import dev.byline.pipeline.Byline;
import dev.byline.pipeline.Coreference;
import dev.byline.pipeline.RuleSet;
import dev.byline.pipeline.linking.LinkTable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The options of an annotator, out of the properties of its pipeline. */
final class AnnotatorOptions {

  /** How much of what the pipeline has found is taken over. */
  enum Reuse {
    SAME,
    ALL,
    NONE
  }

  private static final Set<String> KNOWN =
      new TreeSet<>(
          Set.of(
              "reuse",
              "minConfidence",
              "includeIntentions",
              "coreference",
              "model",
              "links",
              "rules",
              "requireLearnedTagger",
              "timeBudget"));

  private final String prefix;
  private final Map<String, String> values = new TreeMap<>();

  /**
   * Reads them.
   *
   * @param name of the annotator, which stands before each option
   * @throws IllegalArgumentException if there is one that is not known
   */
  AnnotatorOptions(String name, Properties properties) {
    this.prefix = name + ".";
    for (String property : properties.stringPropertyNames()) {
      if (property.startsWith(prefix)) {
        String option = property.substring(prefix.length());
        if (!KNOWN.contains(option)) {
          throw new IllegalArgumentException(
              "\""
                  + property
                  + "\" is no option; there are "
                  + KNOWN
                  + " behind \""
                  + prefix
                  + "\"");
        }
        values.put(option, properties.getProperty(property).strip());
      }
    }
  }

  Reuse reuse() {
    return read("reuse", "same", text -> Reuse.valueOf(text.toUpperCase(Locale.ROOT)));
  }

  /** A builder with all that is asked for. */
  Byline.Builder builder() {
    Byline.Builder builder =
        Byline.builder()
            .includeIntentions(read("includeIntentions", "false", AnnotatorOptions::truth))
            .coreference(
                read(
                    "coreference",
                    "rules",
                    text -> Coreference.valueOf(text.toUpperCase(Locale.ROOT))));
    if (values.containsKey("minConfidence")) {
      read("minConfidence", "", text -> builder.minConfidence(Double.parseDouble(text)));
    }
    if (values.containsKey("timeBudget")) {
      read("timeBudget", "", text -> builder.timeBudget(Duration.ofMillis(Long.parseLong(text))));
    }
    if (values.containsKey("model")) {
      read("model", "", builder::model);
    }
    if (values.containsKey("links")) {
      read("links", "", text -> builder.linker(table(Path.of(text))));
    }
    if (values.containsKey("rules")) {
      read("rules", "", text -> builder.rules(RuleSet.in(Path.of(text))));
    }
    return read("requireLearnedTagger", "false", AnnotatorOptions::truth)
        ? builder.requireLearnedTagger()
        : builder;
  }

  private <T> T read(String option, String otherwise, Function<String, T> reader) {
    String text = values.getOrDefault(option, otherwise);
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          prefix + option + " = \"" + text + "\" cannot be: " + e.getMessage(), e);
    }
  }

  private static LinkTable table(Path file) {
    try {
      return LinkTable.read(file);
    } catch (IOException e) {
      throw new IllegalArgumentException("it cannot be read: " + e, e);
    }
  }

  private static boolean truth(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("it must be true or false");
    };
  }
}
