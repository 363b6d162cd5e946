package dev.byline.training.evaluation;

import dev.byline.attribution.Claim;
import dev.byline.attribution.Source;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import dev.byline.training.corpus.GoldArticle;
import dev.byline.training.corpus.GoldAttribution;
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
 * Tells right from wrong in what was found in one annotated article, by the same rule as the
 * accuracy measures: a claim is right if at least half of the words of its content and of an
 * annotator's are the same (Dice) and the sources overlap; the speaker of a quotation is right if
 * the mention overlaps the annotator's source or shares a name with it.
 */
record AttributionGrader(String text, WordIndex words, List<Gold> golds) {

  private static final Pattern NAME = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  /** Least Dice coefficient of two contents: "content at 0.5" of the accuracy measures. */
  private static final double LEAST_DICE = 0.5;

  /**
   * Share of a quotation's characters, without its marks, that an annotated content must cover to
   * be about it. Chosen by hand, not measured.
   */
  private static final double LEAST_COVERED = 0.8;

  /** From so many words on a quotation is direct speech and not a quoted term or title. */
  private static final int LEAST_WORDS = 3;

  /** Shorter capitalised words ("Mr", "Al") are no names to tell people by. */
  private static final int SHORTEST_NAME = 3;

  /** Grades against the first annotator. */
  static AttributionGrader against(GoldArticle article) {
    String text = article.text().article().text();
    WordIndex words = new WordIndex(text);
    List<Gold> golds =
        article.first().stream()
            .map(attribution -> gold(article, attribution))
            .filter(gold -> !words.in(gold.contents()).isEmpty())
            .toList();
    return new AttributionGrader(text, words, golds);
  }

  /** An attribution by offsets. */
  record Gold(List<Span> sources, List<Span> contents) {}

  private record Pair(int claim, int gold, double dice) {}

  private static Gold gold(GoldArticle article, GoldAttribution attribution) {
    return new Gold(
        attribution.sources().stream().map(article.text()::span).toList(),
        attribution.contents().stream().map(article.text()::span).toList());
  }

  /** How many attributions the annotator marked that say something. */
  int attributions() {
    return golds.size();
  }

  /**
   * For each claim whether it is right; an annotated attribution makes one claim right at most. The
   * pairs that agree most are matched first.
   */
  List<Boolean> right(List<Claim> claims) {
    Set<Integer> matched = new HashSet<>();
    Set<Integer> used = new HashSet<>();
    Set<Integer> right = new HashSet<>();
    for (Pair pair : pairs(claims)) {
      if (matched.contains(pair.claim()) || used.contains(pair.gold())) {
        continue;
      }
      matched.add(pair.claim());
      used.add(pair.gold());
      if (pair.dice() >= LEAST_DICE && sameSource(claims.get(pair.claim()), pair.gold())) {
        right.add(pair.claim());
      }
    }
    return IntStream.range(0, claims.size()).mapToObj(right::contains).toList();
  }

  /** Claims and attributions whose contents share a word, those that agree most first. */
  private List<Pair> pairs(List<Claim> claims) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      BitSet found = words.in(claims.get(i).content());
      for (int j = 0; j < golds.size(); j++) {
        double dice = WordIndex.dice(found, words.in(golds.get(j).contents()));
        if (dice > 0) {
          pairs.add(new Pair(i, j, dice));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::dice).reversed());
    return pairs;
  }

  /** Whether the sources share a word, or both have none. */
  private boolean sameSource(Claim claim, int gold) {
    Optional<Span> mention = claim.source().flatMap(Source::mention).map(Excerpt::span);
    BitSet a = words.in(mention.map(List::of).orElse(List.of()));
    BitSet b = words.in(golds.get(gold).sources());
    return a.intersects(b) || (a.isEmpty() && b.isEmpty());
  }

  /**
   * The source that the annotator gives a quotation.
   *
   * @param quotation with its marks
   * @return its pieces; none where the words are nobody's
   */
  List<Span> speakerOf(Span quotation) {
    int inside = quotation.length() - 2; // without the marks
    return golds.stream()
        .filter(gold -> !gold.sources().isEmpty())
        .filter(gold -> shared(gold.contents(), quotation) >= LEAST_COVERED * inside)
        .findFirst()
        .map(Gold::sources)
        .orElse(List.of());
  }

  /** Whether a quotation is long enough to count as direct speech: three words. */
  boolean isSpeech(Span quotation) {
    return words.in(List.of(quotation)).cardinality() >= LEAST_WORDS;
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

  /** The capitalised words of a phrase, in small letters. */
  private static Set<String> names(String phrase) {
    Set<String> names = new HashSet<>();
    Matcher word = NAME.matcher(phrase);
    while (word.find()) {
      boolean capital = Character.isUpperCase(phrase.codePointAt(word.start()));
      if (capital && word.group().length() >= SHORTEST_NAME && !word.group().equals("The")) {
        names.add(word.group().toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  /** How many characters of a quotation lie in the contents. */
  private static int shared(List<Span> contents, Span quotation) {
    return contents.stream()
        .mapToInt(
            content ->
                Math.min(content.end(), quotation.end())
                    - Math.max(content.start(), quotation.start()))
        .map(length -> Math.max(0, length))
        .sum();
  }
}
