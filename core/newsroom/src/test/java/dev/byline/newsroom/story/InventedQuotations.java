package dev.byline.newsroom.story;

import dev.byline.analysis.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Articles full of invented quotations, as many as asked for, over a vocabulary whose words are as
 * unevenly frequent as those of a language (Zipf). One quotation in five is one of an earlier
 * article, shortened or with a word replaced; some are what everybody says.
 */
public final class InventedQuotations {

  private static final int PER_ARTICLE = 10;
  private static final int WORDS = 20_000;
  private static final int SPEAKERS_PER_ARTICLE = 3;

  private final Random random;
  private final List<String> said = new ArrayList<>();
  private final double[] upTo = new double[WORDS];

  private InventedQuotations(long seed) {
    random = new Random(seed);
    double sum = 0;
    for (int i = 0; i < WORDS; i++) {
      sum += 1.0 / (i + 10);
      upTo[i] = sum;
    }
  }

  /** Articles with so many quotations. */
  public static List<Analysis> of(int quotations, long seed) {
    InventedQuotations inventor = new InventedQuotations(seed);
    List<Analysis> articles = new ArrayList<>();
    for (int i = 0; i < quotations / PER_ARTICLE; i++) {
      InventedArticle article = new InventedArticle();
      for (int j = 0; j < PER_ARTICLE; j++) {
        article.says(inventor.next(i * SPEAKERS_PER_ARTICLE + j % SPEAKERS_PER_ARTICLE));
      }
      articles.add(article.analysis(String.format("a%06d", i)));
    }
    return articles;
  }

  private String next(int speaker) {
    int kind = random.nextInt(20);
    if (kind == 0) {
      return name(speaker) + " | “We are looking forward to the future of this country.”";
    }
    if (kind < 5 && !said.isEmpty()) {
      return varied(said.get(random.nextInt(said.size())));
    }
    StringBuilder words = new StringBuilder(word());
    int length = 5 + random.nextInt(20);
    for (int i = 1; i < length; i++) {
      words.append(' ').append(word());
    }
    String line = name(speaker) + " | “" + words + "”";
    said.add(line);
    return line;
  }

  private String varied(String line) {
    String[] parts = line.split(" \\| ");
    List<String> words =
        new ArrayList<>(List.of(parts[1].substring(1, parts[1].length() - 1).split(" ")));
    if (random.nextBoolean()) {
      words.set(random.nextInt(words.size()), word());
    } else {
      words = words.subList(0, Math.max(4, words.size() * 2 / 3));
    }
    return parts[0] + " | “" + String.join(" ", words) + "”";
  }

  private String word() {
    double at = random.nextDouble() * upTo[WORDS - 1];
    int found = java.util.Arrays.binarySearch(upTo, at);
    return spelt(found < 0 ? -found - 1 : found);
  }

  private static String name(int speaker) {
    return capital(spelt(speaker * 7 + 11)) + " " + capital(spelt(speaker + 1_000_003));
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** A word for a number: consonants and vowels by turns. */
  private static String spelt(int number) {
    StringBuilder word = new StringBuilder();
    int left = number + 400;
    while (left > 0) {
      word.append("bdfgklmnprtvz".charAt(left % 13)).append("aeiou".charAt(left / 13 % 5));
      left /= 65;
    }
    return word.append('k').toString();
  }
}
