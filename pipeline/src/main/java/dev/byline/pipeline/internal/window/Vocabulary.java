package dev.byline.pipeline.internal.window;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The word pieces an encoder knows, with their numbers. Immutable.
 *
 * <p>The special pieces are those of BERT (Devlin et al., NAACL 2019); {@link #BREAK} is one of its
 * unused pieces, which stands between paragraphs.
 */
public final class Vocabulary {

  /** Fills up a batch; never part of a text. */
  public static final int PADDING = 0;

  /** Stands between two paragraphs. */
  public static final int BREAK = 2;

  private static final String UNKNOWN = "[UNK]";

  private final Map<String, Integer> numbers;
  private final int unknown;
  private final int start;
  private final int end;
  private final int mask;

  private Vocabulary(Map<String, Integer> numbers) {
    this.numbers = numbers;
    this.unknown = require(UNKNOWN);
    this.start = require("[CLS]");
    this.end = require("[SEP]");
    this.mask = require("[MASK]");
  }

  /**
   * The vocabulary with these pieces, in the order of their numbers.
   *
   * @throws IllegalArgumentException if a special piece is missing
   */
  public static Vocabulary of(List<String> pieces) {
    Map<String, Integer> numbers = new HashMap<>(2 * pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      numbers.putIfAbsent(pieces.get(i), i);
    }
    return new Vocabulary(numbers);
  }

  /** Reads one piece a line, UTF-8. */
  public static Vocabulary read(InputStream in) throws IOException {
    return of(new BufferedReader(new InputStreamReader(in, UTF_8)).lines().toList());
  }

  private int require(String piece) {
    Integer number = numbers.get(piece);
    if (number == null) {
      throw new IllegalArgumentException("vocabulary lacks " + piece);
    }
    return number;
  }

  /** Number of a piece, or -1. */
  int find(String piece) {
    return numbers.getOrDefault(piece, -1);
  }

  /** Number of the piece for what cannot be cut into known pieces. */
  public int unknown() {
    return unknown;
  }

  /** Number of the piece before every window. */
  public int start() {
    return start;
  }

  /** Number of the piece after every window. */
  public int end() {
    return end;
  }

  /** Number of the piece that hides a word in training. */
  public int mask() {
    return mask;
  }
}
