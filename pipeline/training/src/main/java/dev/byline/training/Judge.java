package dev.byline.training;

import dev.byline.attribution.Claim;
import dev.byline.attribution.Source;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells right from wrong in what was found in one annotated article. A claim is right if at least
 * half of the words of its content and of an annotator's are the same (Dice) and the sources
 * overlap; the speaker of a quotation is right if the mention overlaps the annotator's source or
 * shares a name with it. Words are runs of letters and digits; punctuation does not count.
 */
final class Judge {

  private static final Pattern WORD =
      Pattern.compile("\\w+(?:[-'’]\\w+)*", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern NAME = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  /** Share of the words of two contents that must agree. */
  private static final double HALF = 0.5;

  /** Share of a quotation that an annotated content must cover to be about it. */
  private static final double MOST = 0.8;

  private final String text;
  private final List<Span> words = new ArrayList<>();
  private final List<Gold> golds;

  Judge(GoldArticle article) {
    this.text = article.text().article().text();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(new Span(word.start(), word.end()));
    }
    this.golds =
        article.annotators().get(0).stream()
            .map(
                gold ->
                    new Gold(
                        gold.sources().stream().map(article.text()::span).toList(),
                        gold.contents().stream().map(article.text()::span).toList()))
            .filter(gold -> !wordsIn(gold.contents()).isEmpty())
            .toList();
  }

  private record Gold(List<Span> sources, List<Span> contents) {}

  private record Pair(int claim, int gold, double dice) {}

  /** How many attributions the annotator marked. */
  int attributions() {
    return golds.size();
  }

  /** For each claim whether it is right; an annotated attribution makes one claim right at most. */
  List<Boolean> right(List<Claim> claims) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      BitSet found = wordsIn(claims.get(i).content());
      for (int j = 0; j < golds.size(); j++) {
        double dice = dice(found, wordsIn(golds.get(j).contents()));
        if (dice > 0) {
          pairs.add(new Pair(i, j, dice));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::dice).reversed());
    Set<Integer> matched = new HashSet<>();
    Set<Integer> used = new HashSet<>();
    Set<Integer> right = new HashSet<>();
    for (Pair pair : pairs) {
      if (matched.contains(pair.claim()) || used.contains(pair.gold())) {
        continue;
      }
      matched.add(pair.claim());
      used.add(pair.gold());
      Optional<Span> source =
          claims.get(pair.claim()).source().flatMap(Source::mention).map(Excerpt::span);
      if (pair.dice() >= HALF && sameSource(source, golds.get(pair.gold()).sources())) {
        right.add(pair.claim());
      }
    }
    return IntStream.range(0, claims.size()).mapToObj(right::contains).toList();
  }

  private boolean sameSource(Optional<Span> found, List<Span> gold) {
    BitSet a = wordsIn(found.map(List::of).orElse(List.of()));
    BitSet b = wordsIn(gold);
    return a.intersects(b) || (a.isEmpty() && b.isEmpty());
  }

  /**
   * The source that the annotator gives a quotation.
   *
   * @return its pieces; none where the words are nobody's
   */
  List<Span> speakerOf(Span quotation) {
    return golds.stream()
        .filter(gold -> !gold.sources().isEmpty())
        .filter(gold -> shared(gold.contents(), quotation) >= MOST * (quotation.length() - 2))
        .findFirst()
        .map(Gold::sources)
        .orElse(List.of());
  }

  /** Whether a quotation is long enough to count as direct speech: three words. */
  boolean isSpeech(Span quotation) {
    return wordsIn(List.of(quotation)).cardinality() >= 3;
  }

  /** Whether a mention or a name is that of an annotated source. */
  boolean isSpeaker(Optional<Span> mention, String name, List<Span> gold) {
    if (mention.isPresent() && gold.stream().anyMatch(mention.get()::overlaps)) {
      return true;
    }
    Set<String> names = new HashSet<>();
    gold.forEach(span -> names.addAll(names(text.substring(span.start(), span.end()))));
    names.retainAll(names(name));
    return !names.isEmpty();
  }

  private static Set<String> names(String phrase) {
    Set<String> names = new HashSet<>();
    Matcher word = NAME.matcher(phrase);
    while (word.find()) {
      boolean capital = Character.isUpperCase(phrase.codePointAt(word.start()));
      if (capital && word.group().length() > 2 && !word.group().equals("The")) {
        names.add(word.group().toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  private static int shared(List<Span> contents, Span quotation) {
    return contents.stream()
        .mapToInt(
            c ->
                Math.max(
                    0, Math.min(c.end(), quotation.end()) - Math.max(c.start(), quotation.start())))
        .sum();
  }

  private static double dice(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    int sum = a.cardinality() + b.cardinality();
    return sum == 0 ? 0 : 2.0 * both.cardinality() / sum;
  }

  /** Indexes of the words that lie in some span. */
  private BitSet wordsIn(List<Span> spans) {
    BitSet inside = new BitSet();
    for (Span span : spans) {
      for (int i = firstFrom(span.start()); i < words.size(); i++) {
        if (words.get(i).end() > span.end()) {
          break;
        }
        inside.set(i);
      }
    }
    return inside;
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
