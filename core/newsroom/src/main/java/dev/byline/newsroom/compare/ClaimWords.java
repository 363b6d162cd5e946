package dev.byline.newsroom.compare;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.SpeechAct;
import dev.byline.entity.Entity;
import dev.byline.entity.Mention;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a passage is about: its words without grammar and without what only says how firmly it is
 * said, and whether it says so or says the opposite.
 *
 * @param stems the words of content, forms of one word brought together
 * @param context words that stand for others in it: whom its pronouns mean
 * @param numbers its figures
 * @param isNegative whether an odd number of words turns it into its opposite
 */
public record ClaimWords(
    Set<String> stems, Set<String> context, Set<String> numbers, boolean isNegative) {

  /** Copies the sets. */
  public ClaimWords {
    stems = Set.copyOf(stems);
    context = Set.copyOf(context);
    numbers = Set.copyOf(numbers);
  }

  /** Of what is claimed. A denial, or what somebody is said not to have said, is its opposite. */
  public static ClaimWords of(Analysis analysis, Claim claim) {
    List<Span> skipped =
        Stream.of(
                claim.firmness().hedges(),
                claim.firmness().conditions(),
                claim.firmness().futures())
            .flatMap(List::stream)
            .map(Excerpt::span)
            .toList();
    boolean turned = claim.negated() != (claim.act() == SpeechAct.DENY);
    return of(analysis, claim.content(), skipped, turned);
  }

  /** Of a passage in the article's own voice. */
  public static ClaimWords of(Analysis analysis, Span passage) {
    return of(analysis, List.of(passage), List.of(), false);
  }

  private static ClaimWords of(
      Analysis analysis, List<Span> spans, List<Span> skipped, boolean turned) {
    Set<String> stems = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    boolean negative = turned;
    for (Span span : spans) {
      for (PlainWord word : PlainWords.of(analysis.article().textOf(span), span.start())) {
        if (Stemming.isNegator(word.form())) {
          negative = !negative;
        } else if (!Stemming.isFunctionWord(word.form())
            && skipped.stream().noneMatch(word.span()::overlaps)) {
          String stem = Stemming.stem(word.form());
          stems.add(stem);
          if (Character.isDigit(stem.codePointAt(0))) {
            numbers.add(stem);
          }
        }
      }
    }
    return new ClaimWords(stems, names(analysis, spans), numbers, negative);
  }

  /** The words of the names of those whom the passage mentions. */
  private static Set<String> names(Analysis analysis, List<Span> spans) {
    Set<String> names = new HashSet<>();
    for (Entity entity : analysis.entities()) {
      if (entity.mentions().stream().anyMatch(mention -> isWithin(mention, spans))) {
        Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
            .flatMap(name -> PlainWords.of(name).stream())
            .forEach(word -> names.add(Stemming.stem(word.form())));
      }
    }
    return names;
  }

  private static boolean isWithin(Mention mention, List<Span> spans) {
    return spans.stream().anyMatch(span -> span.contains(mention.excerpt().span()));
  }
}
