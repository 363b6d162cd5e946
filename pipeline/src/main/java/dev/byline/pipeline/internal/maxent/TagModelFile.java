package dev.byline.pipeline.internal.maxent;

import dev.byline.pipeline.internal.serial.MixedStream;
import dev.byline.pipeline.internal.serial.UnusualStreamException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectStreamException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * The file of the model, from its beginning to its end: how it was trained, the words it was
 * trained on with their tags, all tags, groups of words, the features, and their weights.
 */
final class TagModelFile {

  /** Beyond this, odds might be more than a double can hold. */
  private static final double MOST_TOGETHER = 600;

  private final MixedStream in;
  private final WordShapes shapes;

  TagModelFile(InputStream in, WordShapes shapes) {
    this.in = new MixedStream(in);
    this.shapes = shapes;
  }

  TagModel read() throws IOException {
    try {
      return readAll();
    } catch (IllegalArgumentException e) {
      throw new UnusualStreamException("a model that does not agree with itself: " + e);
    }
  }

  private TagModel readAll() throws IOException {
    Training training = Training.of(object(Properties.class));
    in.readInt(); // the number of contexts that it was trained on
    int tagCount = in.readInt();
    SeenWords words = SeenWords.read(in, training.rareBelow());
    TagInventory tags = readTags();
    if (tags.size() != tagCount) {
      throw new UnusualStreamException(tags.size() + " tags, not " + tagCount);
    }
    Map<String, String> groups = readGroups();
    FeatureWeights.Builder features = readFeatures(tags);
    Map<String, ModelWord> known = words.known(tags, features);
    double[] weights = object(double[].class);
    if (!features.fit(weights) || features.bound(weights) > MOST_TOGETHER) {
      throw new UnusualStreamException("weights that are too few or too large");
    }
    return new TagModel(tags, known, features.build(weights), groups, shapes);
  }

  /** The only object of a stream. */
  private <T> T object(Class<T> type) throws IOException {
    try (ObjectInputStream objects = in.readObjects(1)) {
      return type.cast(objects.readObject());
    } catch (ClassNotFoundException | ObjectStreamException | ClassCastException e) {
      throw new UnusualStreamException("no " + type + ": " + e);
    }
  }

  private TagInventory readTags() throws IOException {
    int size = in.readInt();
    if (size > Byte.MAX_VALUE - 1) {
      throw new UnusualStreamException(size + " tags");
    }
    List<String> names = new ArrayList<>();
    Set<String> closed = new HashSet<>();
    for (int i = 0; i < size; i++) {
      String name = in.readWord();
      names.add(name);
      if (in.readBoolean()) {
        closed.add(name);
      }
    }
    return new TagInventory(names, closed);
  }

  /**
   * What looks features up in texts is written as two objects of CoreNLP, whose only large table is
   * the one of groups.
   */
  @SuppressWarnings("unchecked")
  private Map<String, String> readGroups() throws IOException {
    try (var extractors = in.readObjects(2)) {
      List<Object> tables = extractors.tables();
      if (tables.size() == 1 && tables.get(0) instanceof Map<?, ?> groups) {
        return (Map<String, String>) groups;
      }
      throw new UnusualStreamException("other tables than one of groups of words");
    }
  }

  private FeatureWeights.Builder readFeatures(TagInventory tags) throws IOException {
    int size = in.readInt();
    FeatureWeights.Builder features = new FeatureWeights.Builder(FeatureKind.COUNT, size);
    for (int i = 0; i < size; i++) {
      int weight = in.readInt();
      int kind = in.readInt();
      String value = in.readWord();
      String tag = in.readWord();
      if (kind < 0 || kind >= FeatureKind.COUNT || !tags.has(tag)) {
        throw new UnusualStreamException("a feature " + kind + " of " + tag);
      }
      features.add(kind, value, tags.number(tag), weight);
    }
    return features;
  }
}
