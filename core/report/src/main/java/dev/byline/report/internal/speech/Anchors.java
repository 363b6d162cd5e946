package dev.byline.report.internal.speech;

import com.google.common.hash.Hashing;
import java.util.HashMap;
import java.util.Map;

/**
 * Names for links that stay: they are made of the id of the article and the words alone, so that
 * the same words have the same link when other articles stand beside, or other quotes were found.
 */
public final class Anchors {

  private static final int DIGITS = 10;

  private final String article;
  private final Map<String, Integer> given = new HashMap<>();

  Anchors(String article) {
    this.article = article;
  }

  /** The anchor of the next place in the article that has these words. */
  String next(String kind, String words) {
    int occurrence = given.merge(kind + '\0' + words, 1, Integer::sum);
    return kind + "-" + hash(article + '\0' + words + '\0' + occurrence);
  }

  /** Of an article, or of a speaker. */
  public static String of(String kind, String name) {
    return kind + "-" + hash(name);
  }

  private static String hash(String words) {
    return Hashing.sha256().hashUnencodedChars(words).toString().substring(0, DIGITS);
  }
}
