package dev.byline.newsroom.internal.words;

import dev.byline.newsroom.internal.words.StoryToken.Kind;
import dev.byline.text.Span;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as they are written, in digits or in words, brought to one form: "22,000". */
final class Numbers {

  private static final Map<String, Integer> WORDS = words();

  private static final Map<String, BigDecimal> MULTIPLES =
      Map.of(
          "lakh", BigDecimal.TEN.pow(5),
          "crore", BigDecimal.TEN.pow(7),
          "hundred", BigDecimal.TEN.pow(2),
          "thousand", BigDecimal.TEN.pow(3),
          "million", BigDecimal.TEN.pow(6),
          "billion", BigDecimal.TEN.pow(9),
          "trillion", BigDecimal.TEN.pow(12));

  /** More digits than any figure in the news has; what is longer stays as it is written. */
  private static final int LONGEST = 20;

  private static final Pattern SHORT =
      Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)(m|mn|bn|k|am|pm|th|st|nd|rd|s)");

  private static final Map<String, String> LETTERS =
      Map.of("m", "million", "mn", "million", "bn", "billion", "k", "thousand");

  private Numbers() {}

  /**
   * Adds a word to others if it is a number, alone or with those before it.
   *
   * @param tokens the words before
   * @param form the word, in lower case, of marks only decimal points
   * @param text that they stand in
   * @param place where the word stands
   * @return whether it was added
   */
  static boolean add(List<StoryToken> tokens, String form, String text, Span place) {
    boolean joined = isNumber(tokens) && isNext(tokens, text, place.start());
    if (joined && MULTIPLES.containsKey(form)) {
      multiply(tokens, text, place.end(), MULTIPLES.getOrDefault(form, BigDecimal.ONE));
      return true;
    }
    boolean unit = form.equals("one") && joined && text.charAt(place.start() - 1) == '-';
    Integer word = unit ? Integer.valueOf(1) : WORDS.get(form);
    if (word == null) {
      boolean digits = Character.isDigit(form.codePointAt(0));
      if (digits) {
        String value = withoutLetters(form);
        tokens.add(StoryToken.of(form, value, Kind.NUMBER, place.start(), place.end()));
      }
      return digits;
    }
    if (joined && word > 0 && word < 10 && isTens(tokens)) {
      put(tokens, value(last(tokens)).add(BigDecimal.valueOf(word)), place.end());
    } else {
      tokens.add(
          StoryToken.of(form, String.valueOf(word), Kind.NUMBER, place.start(), place.end()));
    }
    return true;
  }

  /** "3m", "1.5bn" and "20k" written out; any other figure as it stands. */
  private static String withoutLetters(String form) {
    Matcher figure = SHORT.matcher(form);
    if (!figure.matches()) {
      return form;
    }
    BigDecimal multiple =
        MULTIPLES.getOrDefault(LETTERS.getOrDefault(figure.group(2), ""), BigDecimal.ONE);
    return new BigDecimal(figure.group(1)).multiply(multiple).stripTrailingZeros().toPlainString();
  }

  /** "Two hundred", "22 million", and "two thousand five hundred" out of the two in it. */
  private static void multiply(List<StoryToken> tokens, String text, int end, BigDecimal multiple) {
    put(tokens, value(last(tokens)).multiply(multiple), end);
    StoryToken last = tokens.remove(tokens.size() - 1);
    boolean both = isNumber(tokens) && isNext(tokens, text, last.start());
    if (both
        && value(last(tokens)).remainder(BigDecimal.TEN.pow(3)).signum() == 0
        && value(last(tokens)).compareTo(value(last)) > 0) {
      put(tokens, value(last(tokens)).add(value(last)), end);
    } else {
      tokens.add(last);
    }
  }

  /** Another value for the last number, which now reaches further. */
  private static void put(List<StoryToken> tokens, BigDecimal value, int end) {
    StoryToken last = tokens.remove(tokens.size() - 1);
    String digits = value.stripTrailingZeros().toPlainString();
    tokens.add(StoryToken.of(last.form(), digits, Kind.NUMBER, last.start(), end));
  }

  private static StoryToken last(List<StoryToken> tokens) {
    return tokens.get(tokens.size() - 1);
  }

  private static boolean isNumber(List<StoryToken> tokens) {
    return !tokens.isEmpty()
        && last(tokens).kind() == Kind.NUMBER
        && last(tokens).stem().length() <= LONGEST
        && last(tokens).stem().matches("\\d+(?:\\.\\d+)?");
  }

  /** Whether nothing but a blank or a hyphen stands between the last word and this one. */
  private static boolean isNext(List<StoryToken> tokens, String text, int start) {
    String between = text.substring(last(tokens).end(), start);
    return between.length() == 1
        && (Character.isWhitespace(between.charAt(0)) || between.equals("-"));
  }

  /** Whether the last word is "twenty" or its like, written out. */
  private static boolean isTens(List<StoryToken> tokens) {
    StoryToken last = last(tokens);
    return last.stem().length() == 2
        && last.stem().endsWith("0")
        && !last.stem().equals("10")
        && !Character.isDigit(last.form().charAt(0));
  }

  private static BigDecimal value(StoryToken number) {
    return new BigDecimal(number.stem());
  }

  private static Map<String, Integer> words() {
    String[] units =
        ("zero - two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen")
            .split(" ");
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < units.length; i++) {
      numbers.put(units[i], i);
    }
    for (int i = 0; i < tens.length; i++) {
      numbers.put(tens[i], 10 * (i + 2));
    }
    return Map.copyOf(numbers);
  }
}
