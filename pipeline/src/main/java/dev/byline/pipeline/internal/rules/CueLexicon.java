package dev.byline.pipeline.internal.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How often a word in a frame attributes something: counted in PolNeAR train ({@code cues.tsv},
 * written by {@code CueLexiconLearning}, whose comment has the command) or, where the corpus is
 * silent, listed by hand ({@code cues-more.tsv}). A word that has not been seen in a frame backs
 * off to the mean of what it does in any frame and what the frame does with any word; a word that
 * neither list has, to the frame alone: {@code vociferated that it rained} is read like other rare
 * verbs with {@code that}. Immutable.
 */
final class CueLexicon {

  /**
   * The weight of a word that attributes more often than not in its frame: what most rules ask for.
   * Set by hand, 2026-11-22 (commit cd08080); on what data is not recorded; never tuned since.
   */
  static final double CLEAR = 0.5;

  private static final String COUNTED = "cues.tsv";
  private static final String LISTED = "cues-more.tsv";
  private static final int COLUMNS = 4;

  /**
   * A listed word counts as if it had been seen so many times: enough to outweigh a word seen once
   * or twice by chance, not one that is common. Set by hand, 2026-11-22 (commit cd08080), never
   * tuned.
   */
  private static final int LISTED_AS = 4;

  private static final String ANY = "*";

  /** A word that somebody lists for a frame is meant to attribute there. */
  private static final double OWN = 0.9;

  private final Map<String, Double> weights;

  /** Words that attribute in no frame, as {@link #word} writes them. */
  private final Set<String> off;

  private CueLexicon(Map<String, Double> weights, Set<String> off) {
    this.weights = new HashMap<>(weights);
    this.off = Set.copyOf(off);
  }

  /** This lexicon with somebody's changes. */
  CueLexicon with(CueChanges changes) {
    Map<String, Double> changed = new HashMap<>(weights);
    for (CueChanges.Added added : changes.added()) {
      for (Frame frame : added.frames()) {
        changed.put(entry(added.wordClass(), added.key(), frame.name()), OWN);
      }
    }
    return new CueLexicon(changed, changes.offCues());
  }

  /** Whether a word is listed for any frame. */
  boolean knows(char wordClass, String lemma) {
    String beginning = word(wordClass, lemma) + " ";
    return weights.keySet().stream().anyMatch(entry -> entry.startsWith(beginning));
  }

  /** Reads the lexicon that ships with the library. */
  static CueLexicon load() {
    Map<String, Double> weights = new HashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (String[] fields : rows(COUNTED)) {
      String entry = entry(fields[0].charAt(0), fields[1], fields[2]);
      weights.put(entry, Double.parseDouble(fields[3]));
      seen.put(entry, Integer.parseInt(fields[4]));
    }
    for (String[] fields : rows(LISTED)) {
      double weight = Double.parseDouble(fields[2]);
      for (String frame : fields[1].split(",")) {
        for (String lemma : fields[3].split(" ")) {
          String entry = entry(fields[0].charAt(0), lemma, frame);
          int count = seen.getOrDefault(entry, 0);
          double counted = weights.getOrDefault(entry, 0.0);
          weights.put(entry, (count * counted + LISTED_AS * weight) / (count + LISTED_AS));
        }
      }
    }
    return new CueLexicon(weights, Set.of());
  }

  private static List<String[]> rows(String resource) {
    try (InputStream in = CueLexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the jar");
      }
      List<String[]> rows = new ArrayList<>();
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] fields = line.split("\t", -1);
          if (fields.length < COLUMNS) {
            throw new IllegalStateException(resource + " needs four columns: " + line);
          }
          rows.add(fields);
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Estimated probability that the word attributes something here.
   *
   * @param wordClass {@code V}, {@code N} or {@code A}
   */
  double weight(char wordClass, String lemma, Frame frame) {
    if (!off.isEmpty() && off.contains(word(wordClass, lemma))) {
      return 0;
    }
    Double exact = weights.get(entry(wordClass, lemma, frame.name()));
    if (exact != null) {
      return exact;
    }
    double byFrame = weights.getOrDefault(entry(wordClass, ANY, frame.name()), 0.0);
    Double byLemma = weights.get(entry(wordClass, lemma, ANY));
    return byLemma == null ? byFrame : (byLemma + byFrame) / 2;
  }

  private static String entry(char wordClass, String lemma, String frame) {
    return word(wordClass, lemma) + " " + frame;
  }

  /** {@code V say}. */
  static String word(char wordClass, String lemma) {
    return wordClass + " " + lemma;
  }
}
