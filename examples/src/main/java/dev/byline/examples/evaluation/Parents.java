package dev.byline.examples.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whether claims have the right parent: the claim that they are reported within. Claims are matched
 * with annotated ones as the scorer does, one to one by how much of their content they share (Dice,
 * at least half). A parent is right if it matches the annotated parent, or if there is none on
 * either side. What the annotators call borderline does not count. Not thread-safe.
 */
final class Parents {

  private static final double HALF = 0.5;

  private int matched;
  private int right;
  private int wantedLinks;
  private int foundLinks;
  private int rightLinks;

  private record Claim(String id, String parent, BitSet content) {}

  private record Pair(int gold, int found, double dice) {}

  /**
   * Compares predictions with annotations.
   *
   * @param texts folder of the articles, {@code <name>.txt}
   * @param gold folder of the annotations, {@code <name>.json}
   * @param predictions JSON lines whose claims have {@code id}, {@code parent} and {@code content}
   * @return a section for the report
   * @throws IOException if a file cannot be read
   */
  static String report(Path texts, Path gold, Path predictions) throws IOException {
    Parents parents = new Parents();
    JsonMapper mapper = new JsonMapper();
    for (String line : Files.readAllLines(predictions)) {
      JsonNode found = mapper.readTree(line);
      String stem = Lane.stem(Path.of(found.path("id").asText()));
      JsonNode wanted = mapper.readTree(gold.resolve(stem + ".json").toFile());
      String text = Files.readString(texts.resolve(stem + ".txt"));
      parents.add(claims(wanted, text), claims(found, text));
    }
    return parents.section();
  }

  private static List<Claim> claims(JsonNode article, String text) {
    List<Claim> claims = new ArrayList<>();
    for (JsonNode claim : article.path("claims")) {
      if (claim.path("borderline").asBoolean()) {
        continue;
      }
      BitSet content = new BitSet();
      for (JsonNode span : claim.path("content")) {
        int start = span.isArray() ? span.path(0).asInt() : span.path("start").asInt();
        int end = span.isArray() ? span.path(1).asInt() : span.path("end").asInt();
        for (int i = start; i < end; i++) {
          content.set(i, Character.isLetterOrDigit(text.charAt(i)));
        }
      }
      claims.add(new Claim(claim.path("id").asText(), claim.path("parent").asText(""), content));
    }
    return claims;
  }

  /** Counts one article. */
  private void add(List<Claim> gold, List<Claim> found) {
    Map<Integer, Integer> foundFor = match(gold, found);
    Map<String, String> idFor = new HashMap<>();
    foundFor.forEach((g, f) -> idFor.put(gold.get(g).id(), found.get(f).id()));
    for (int g = 0; g < gold.size(); g++) {
      String wanted = parent(gold.get(g));
      wantedLinks += wanted.isEmpty() ? 0 : 1;
      if (!foundFor.containsKey(g)) {
        continue;
      }
      String given = parent(found.get(foundFor.get(g)));
      boolean same = wanted.isEmpty() ? given.isEmpty() : given.equals(idFor.get(wanted));
      matched++;
      right += same ? 1 : 0;
      foundLinks += given.isEmpty() ? 0 : 1;
      rightLinks += same && !wanted.isEmpty() ? 1 : 0;
    }
  }

  private static String parent(Claim claim) {
    return claim.parent().equals("null") ? "" : claim.parent();
  }

  private static Map<Integer, Integer> match(List<Claim> gold, List<Claim> found) {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        pairs.add(new Pair(g, f, dice(gold.get(g).content(), found.get(f).content())));
      }
    }
    pairs.removeIf(pair -> !(pair.dice() >= HALF));
    pairs.sort(Comparator.comparingDouble(Pair::dice).reversed());
    Map<Integer, Integer> foundFor = new HashMap<>();
    for (Pair pair : pairs) {
      if (!foundFor.containsValue(pair.found())) {
        foundFor.putIfAbsent(pair.gold(), pair.found());
      }
    }
    return foundFor;
  }

  private static double dice(BitSet a, BitSet b) {
    BitSet shared = (BitSet) a.clone();
    shared.and(b);
    return 2.0 * shared.cardinality() / (a.cardinality() + b.cardinality());
  }

  private String section() {
    double p = share(rightLinks, foundLinks);
    double r = share(rightLinks, wantedLinks);
    return String.format(
        Locale.ROOT,
        "== nesting%nparent right for %d of %d matched claims (%.1f%%); "
            + "parents P %5.1f%% R %5.1f%% F %5.1f%%  (%d of gold)%n",
        right,
        matched,
        100 * share(right, matched),
        100 * p,
        100 * r,
        p + r == 0 ? 0 : 200 * p * r / (p + r),
        wantedLinks);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
