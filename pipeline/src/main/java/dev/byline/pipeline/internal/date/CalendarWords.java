package dev.byline.pipeline.internal.date;

import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.internal.lexicon.CalendarNames;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Days, months and numbers as news writes them. */
final class CalendarWords {

  private CalendarWords() {}

  /** A capitalised day of the week: 'Monday', 'Tues.'. */
  static Optional<DayOfWeek> weekday(Token token) {
    return token.isCapitalised() ? CalendarNames.weekday(token.text()) : Optional.empty();
  }

  /** A capitalised month: 'November', 'Nov.'. */
  static Optional<Month> month(Token token) {
    return token.isCapitalised() ? CalendarNames.month(token.text()) : Optional.empty();
  }

  /** '3', '3rd': a day of a month. */
  static OptionalInt day(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    boolean ordinal =
        word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd") || word.endsWith("th");
    OptionalInt number = digits(ordinal ? word.substring(0, word.length() - 2) : word, 2);
    return number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= 31
        ? number
        : OptionalInt.empty();
  }

  /** '2016': a year that news may write about. */
  static OptionalInt year(Token token) {
    OptionalInt number = digits(token.text(), 4);
    return number.isPresent() && number.getAsInt() >= 1800 && number.getAsInt() < 2200
        ? number
        : OptionalInt.empty();
  }

  /** 'a', 'two', '12' of 'two days ago'. */
  static OptionalInt count(Token token) {
    int number =
        switch (token.text().toLowerCase(Locale.ROOT)) {
          case "a", "an", "one" -> 1;
          case "two" -> 2;
          case "three" -> 3;
          case "four" -> 4;
          case "five" -> 5;
          case "six" -> 6;
          case "seven" -> 7;
          case "eight" -> 8;
          case "nine" -> 9;
          case "ten" -> 10;
          case "eleven" -> 11;
          case "twelve" -> 12;
          default -> 0;
        };
    return number > 0 ? OptionalInt.of(number) : digits(token.text(), 3);
  }

  private static OptionalInt digits(String word, int most) {
    if (word.isEmpty() || word.length() > most) {
      return OptionalInt.empty();
    }
    int number = 0;
    for (int i = 0; i < word.length(); i++) {
      int digit = word.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return OptionalInt.empty();
      }
      number = 10 * number + digit;
    }
    return OptionalInt.of(number);
  }
}
