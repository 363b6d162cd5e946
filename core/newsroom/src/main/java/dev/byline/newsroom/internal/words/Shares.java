package dev.byline.newsroom.internal.words;

import dev.byline.newsroom.internal.words.StoryToken.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings shares and dozens to numbers: "a quarter of", "one in four" and "25 per cent" are one, and
 * so are "a dozen" and "twelve".
 */
final class Shares {

  private static final Map<String, Integer> PARTS =
      Map.ofEntries(
          Map.entry("half", 2),
          Map.entry("halves", 2),
          Map.entry("third", 3),
          Map.entry("thirds", 3),
          Map.entry("quarter", 4),
          Map.entry("quarters", 4),
          Map.entry("fifth", 5),
          Map.entry("fifths", 5),
          Map.entry("sixth", 6),
          Map.entry("eighth", 8),
          Map.entry("tenth", 10),
          Map.entry("tenths", 10));

  /** Numbers that are written with an article before them. */
  private static final Map<String, String> COUNTS =
      Map.of(
          "dozen", "12",
          "hundred", "100",
          "thousand", "1000",
          "million", "1000000",
          "billion", "1000000000");

  /** "Every third" is one in three. */
  private static final List<String> ORDINALS =
      List.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

  /** How much half of each is. */
  private static final Map<String, String> HALF_OF =
      Map.of(
          "year", "6 month",
          "hour", "30 minute",
          "day", "12 hour",
          "century", "50 year",
          "decade", "5 year");

  /** Measures of time that are told in smaller ones as well. */
  private static final Map<String, String> LONG =
      Map.of("decade", "10 year", "century", "100 year", "fortnight", "2 week");

  /** How many times as much it is. */
  private static final Map<String, String> TIMES =
      Map.ofEntries(
          Map.entry("twice", "2x"),
          Map.entry("double", "2x"),
          Map.entry("doubles", "2x"),
          Map.entry("doubled", "2x"),
          Map.entry("doubling", "2x"),
          Map.entry("triple", "3x"),
          Map.entry("triples", "3x"),
          Map.entry("tripled", "3x"),
          Map.entry("treble", "3x"),
          Map.entry("trebled", "3x"),
          Map.entry("quadrupled", "4x"));

  private static final Set<String> PERCENT = Set.of("percent", "pc", "pct");

  /** "The second half", "the last third", "the first quarter" are no shares. */
  private static final Set<String> PLACES =
      Set.of("first", "second", "third", "fourth", "last", "next", "this", "previous");

  private final List<StoryToken> words;
  private final List<StoryToken> read = new ArrayList<>();

  private Shares(List<StoryToken> words) {
    this.words = words;
  }

  /** The words, shares among them as numbers that end in a per-cent sign. */
  static List<StoryToken> read(List<StoryToken> words) {
    boolean any =
        words.stream()
            .anyMatch(
                word ->
                    word.kind() == Kind.NUMBER
                        || TIMES.containsKey(word.form())
                        || word.form().equals("every")
                        || LONG.containsKey(word.form())
                        || PARTS.containsKey(word.form())
                        || COUNTS.containsKey(word.form()));
    return any ? new Shares(words).read() : words;
  }

  private List<StoryToken> read() {
    int at = 0;
    while (at < words.size()) {
      int used = isNumber(at) ? number(at) : part(at);
      if (used == 0) {
        read.add(words.get(at));
        used = 1;
      }
      at += used;
    }
    return List.copyOf(read);
  }

  /** What begins with a number: "25 per cent", "two thirds", "one in four", "two dozen". */
  private int number(int at) {
    BigDecimal value = new BigDecimal(words.get(at).stem());
    String next = form(at + 1);
    if (PERCENT.contains(next)) {
      return add(share(value), at, 2);
    }
    if (next.equals("per") && form(at + 2).equals("cent")) {
      return add(share(value), at, 3);
    }
    if (next.equals("times") || next.equals("fold")) {
      return add(value.toPlainString() + "x", at, 2);
    }
    String period = next.endsWith("s") ? next.substring(0, next.length() - 1) : next;
    if (LONG.containsKey(period)) {
      return years(at, value, LONG.getOrDefault(period, ""));
    }
    if (next.equals("dozen")) {
      return add(value.multiply(BigDecimal.valueOf(12)).toPlainString(), at, 2);
    }
    if (PARTS.containsKey(next) && value.compareTo(BigDecimal.TEN) < 0) {
      return add(share(hundredth(value, part(next))), at, 2);
    }
    if (next.equals("and") && form(at + 2).equals("a") && form(at + 3).equals("half")) {
      BigDecimal multiple = new BigDecimal(COUNTS.getOrDefault(form(at + 4), "1"));
      BigDecimal half = value.add(new BigDecimal("0.5")).multiply(multiple).stripTrailingZeros();
      return add(half.toPlainString(), at, COUNTS.containsKey(form(at + 4)) ? 5 : 4);
    }
    boolean in =
        next.equals("in") || next.equals("of") || (next.equals("out") && form(at + 2).equals("of"));
    int whole = at + (next.equals("out") ? 3 : 2);
    if (in && isNumber(whole)) {
      BigDecimal all = new BigDecimal(words.get(whole).stem());
      if (all.compareTo(value) > 0 && all.compareTo(BigDecimal.valueOf(100)) <= 0) {
        return add(share(hundredth(value, all)), at, whole + 1 - at);
      }
    }
    return 0;
  }

  /** What begins with a word: "half of", "a quarter", "one in four", "a dozen". */
  private int part(int at) {
    String form = form(at);
    String next = form(at + 1);
    if (form.equals("a") || form.equals("one") || form.equals("an")) {
      int used = one(at, next);
      return used == 0 && form.equals("one") ? oneIn(at) : used;
    }
    if (form.equals("every") && ORDINALS.contains(next)) {
      BigDecimal all = BigDecimal.valueOf(2 + ORDINALS.indexOf(next));
      return add(share(hundredth(BigDecimal.ONE, all)), at, 2);
    }
    if (TIMES.containsKey(form)) {
      return add(TIMES.getOrDefault(form, form), at, 1);
    }
    boolean half = form.equals("half") && (at == 0 || !PLACES.contains(form(at - 1)));
    return half ? half(at) : 0;
  }

  /** "A decade", "a dozen", "a quarter of". */
  private int one(int at, String next) {
    if (LONG.containsKey(next)) {
      return years(at, BigDecimal.ONE, LONG.getOrDefault(next, ""));
    }
    if (COUNTS.containsKey(next)) {
      return add(COUNTS.getOrDefault(next, next), at, 2);
    }
    boolean part = !next.equals("half") && PARTS.containsKey(next) && form(at + 2).equals("of");
    return part ? add(share(hundredth(BigDecimal.ONE, part(next))), at, 2) : 0;
  }

  /** "One in ten trains", "one train in ten". */
  private int oneIn(int at) {
    int in = form(at + 1).equals("in") ? at + 1 : at + 2;
    if (!form(in).equals("in") || !isNumber(in + 1)) {
      return 0;
    }
    BigDecimal all = new BigDecimal(words.get(in + 1).stem());
    if (all.compareTo(BigDecimal.valueOf(100)) > 0) {
      return 0;
    }
    String share = share(hundredth(BigDecimal.ONE, all));
    if (in == at + 1) {
      return add(share, at, 3);
    }
    add(share, at, 1);
    read.add(words.get(at + 1));
    return 4;
  }

  /** "Half a year", "half a million", "half of". */
  private int half(int at) {
    String next = form(at + 1);
    boolean article = next.equals("a") || next.equals("an");
    if (article && HALF_OF.containsKey(form(at + 2))) {
      return half(at, HALF_OF.getOrDefault(form(at + 2), ""));
    }
    if (article && COUNTS.containsKey(form(at + 2))) {
      BigDecimal all = new BigDecimal(COUNTS.getOrDefault(form(at + 2), "1"));
      return add(all.divide(BigDecimal.valueOf(2)).toPlainString(), at, 3);
    }
    return add(share(BigDecimal.valueOf(50)), at, 1);
  }

  /** "A decade" as ten years. */
  private int years(int at, BigDecimal count, String quantity) {
    String[] parts = quantity.split(" ");
    add(count.multiply(new BigDecimal(parts[0])).toPlainString(), at, 1);
    StoryToken unit = words.get(at + 1);
    read.add(StoryToken.of(unit.form(), Stems.of(parts[1]), Kind.WORD, unit.start(), unit.end()));
    return 2;
  }

  /** "Half a year" as six months. */
  private int half(int at, String quantity) {
    String[] parts = quantity.split(" ");
    add(parts[0], at, 3);
    StoryToken unit = words.get(at + 2);
    read.add(StoryToken.of(unit.form(), Stems.of(parts[1]), Kind.WORD, unit.start(), unit.end()));
    return 3;
  }

  private String form(int at) {
    return at < words.size() ? words.get(at).form() : "";
  }

  private boolean isNumber(int at) {
    return at < words.size()
        && words.get(at).kind() == Kind.NUMBER
        && words.get(at).stem().matches("\\d{1,20}(?:\\.\\d{1,20})?");
  }

  private static BigDecimal part(String name) {
    return BigDecimal.valueOf(PARTS.getOrDefault(name, 1));
  }

  private static BigDecimal hundredth(BigDecimal some, BigDecimal all) {
    return some.multiply(BigDecimal.valueOf(100)).divide(all, MathContext.DECIMAL32);
  }

  private static String share(BigDecimal hundredths) {
    String digits = hundredths.round(new MathContext(4)).stripTrailingZeros().toPlainString();
    return digits + "%";
  }

  private int add(String value, int from, int count) {
    StoryToken first = words.get(from);
    StoryToken last = words.get(from + count - 1);
    read.add(StoryToken.of(first.form(), value, Kind.NUMBER, first.start(), last.end()));
    return count;
  }
}
