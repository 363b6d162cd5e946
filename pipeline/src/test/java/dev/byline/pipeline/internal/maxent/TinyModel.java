package dev.byline.pipeline.internal.maxent;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A model made by hand, in the bytes in which CoreNLP writes one. */
final class TinyModel {

  private static final String FEATURES =
      "left3words,wordshapes(-1,1),distsim(/home/a/groups,-1,1),"
          + "distsimconjunction(/home/a/groups,-1,1),"
          + List.of(
                  "UCase",
                  "CNumber",
                  "Dash",
                  "LetterDigitDash",
                  "?CompanyNameDetector",
                  "AllCapitalized",
                  "UpperDigitDash",
                  "StartSentenceCap",
                  "MidSentenceCapC",
                  "MidSentenceCap")
              .stream()
              .map(TinyModel::named)
              .reduce("", String::concat)
          + "prefix(10),suffix(10),unicodeshapes(0),"
          + named("NonAlphanumeric").replaceFirst(",$", "");

  /** Stubs that can be told from each other, and from the word. */
  private static final WordShapes SHAPES =
      new WordShapes() {
        @Override
        public String american(String word) {
          return word.replace("our", "or");
        }

        @Override
        public String shape(String word) {
          return "shape of " + word;
        }

        @Override
        public String unicodeShape(String word) {
          return "unicode of " + word;
        }
      };

  final Properties said = new Properties();
  private final Map<String, Map<String, Integer>> words = new LinkedHashMap<>();
  private final Map<String, Boolean> tags = new LinkedHashMap<>();
  private final Map<String, String> groups = new HashMap<>();
  private final List<Feature> features = new ArrayList<>();

  /** One of the model's features, with its weight. */
  private record Feature(int kind, String value, String tag, double weight) {}

  TinyModel() {
    said.setProperty("arch", FEATURES);
    said.setProperty("lang", "english");
    said.setProperty("wordFunction", "edu.stanford.nlp.process.AmericanizeFunction");
    said.setProperty("approximate", "-1.0");
    said.setProperty("rareWordThresh", "5");
    for (int i = 0; i < 10_000; i++) {
      groups.put("filling " + i, "none");
    }
    tag(".$$.", true);
  }

  private static String named(String extractor) {
    String name = extractor.startsWith("?") ? extractor.substring(1) : "Extractor" + extractor;
    return "rareExtractor(edu.stanford.nlp.tagger.maxent." + name + "),";
  }

  TinyModel tag(String name, boolean closed) {
    tags.put(name, closed);
    return this;
  }

  /** A word that was seen so often with each tag. */
  TinyModel word(String word, Object... tagsAndCounts) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int i = 0; i < tagsAndCounts.length; i += 2) {
      counts.put((String) tagsAndCounts[i], (Integer) tagsAndCounts[i + 1]);
    }
    words.put(word, counts);
    return this;
  }

  TinyModel group(String word, String group) {
    groups.put(word, group);
    return this;
  }

  TinyModel feature(int kind, String value, String tag, double weight) {
    features.add(new Feature(kind, value, tag, weight));
    return this;
  }

  /** The weight of a feature, or 0. */
  double weight(int kind, String value, String tag) {
    return features.stream()
        .filter(it -> it.kind == kind && it.value.equals(value) && it.tag.equals(tag))
        .mapToDouble(Feature::weight)
        .sum();
  }

  List<String> tags() {
    return List.copyOf(tags.keySet());
  }

  TagModel read() throws IOException {
    return TagModel.read(new ByteArrayInputStream(bytes()), SHAPES);
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      writeObjects(out, said);
      out.writeInt(1_000);
      out.writeInt(tags.size());
      writeWords(out);
      out.writeInt(tags.size());
      for (Map.Entry<String, Boolean> tag : tags.entrySet()) {
        out.writeUTF(tag.getKey());
        out.writeBoolean(tag.getValue());
      }
      writeObjects(out, groups, "of rare words");
      writeFeatures(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void writeWords(DataOutputStream out) throws IOException {
    out.writeInt(words.size());
    for (Map.Entry<String, Map<String, Integer>> word : words.entrySet()) {
      out.writeUTF(word.getKey());
      out.writeInt(word.getValue().size());
      for (Map.Entry<String, Integer> count : word.getValue().entrySet()) {
        out.writeUTF(count.getKey());
        out.writeInt(count.getValue());
      }
    }
    out.writeInt(1); // verbs with their particles
    out.writeInt("set".hashCode());
    out.writeInt("set".length());
    out.writeBytes("set");
    for (int i = 0; i < 4; i++) {
      out.writeInt(i);
    }
  }

  /** Weights stand backwards, so that the number of each counts. */
  private void writeFeatures(DataOutputStream out) throws IOException {
    out.writeInt(features.size());
    double[] weights = new double[features.size()];
    for (int i = 0; i < weights.length; i++) {
      Feature feature = features.get(i);
      int number = weights.length - 1 - i;
      weights[number] = feature.weight();
      out.writeInt(number);
      out.writeInt(feature.kind());
      out.writeUTF(feature.value());
      out.writeUTF(feature.tag());
    }
    writeObjects(out, (Object) weights);
  }

  private static void writeObjects(DataOutputStream out, Object... all) throws IOException {
    ObjectOutputStream objects = new ObjectOutputStream(out);
    for (Object each : all) {
      objects.writeObject(each);
    }
    objects.flush();
  }
}
