package dev.byline.pipeline.internal.rules;

import static java.util.Objects.requireNonNull;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.tagging.SpanTagger;
import dev.byline.pipeline.tagging.Tagging;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds attributions by an ordered chain of rules. Needs tokens with parts of speech and lemmas, no
 * names and no syntax. Its links carry the assembly: each source and content knows its cue. Safe to
 * use from many threads.
 */
public final class RuleSpanTagger implements SpanTagger {

  private final List<AttributionRule> rules;

  /** The standard chain with the lexicon that ships with the library. */
  public RuleSpanTagger() {
    this(CueChanges.NONE);
  }

  /** The standard chain with somebody's changes. */
  public RuleSpanTagger(CueChanges changes) {
    this(
        standard(CueLexicon.load().with(changes)).stream()
            .filter(rule -> !changes.offRules().contains(rule.id()))
            .toList());
  }

  RuleSpanTagger(List<AttributionRule> rules) {
    this.rules = List.copyOf(rules);
  }

  static List<AttributionRule> standard(CueLexicon lexicon) {
    List<AttributionRule> chain = new ArrayList<>();
    chain.add(new AccordingToRule("according-to", lexicon));
    chain.add(new PutItRule("put-it", lexicon));
    chain.add(new QuotativeRule("quotative", lexicon));
    chain.add(new ImpressionRule("impression", lexicon));
    chain.addAll(VerbRules.all(lexicon));
    chain.add(new NounRule("noun-complement", lexicon));
    chain.add(new AdjectiveRule("adjective-complement", lexicon));
    chain.add(new ColonRule("colon", lexicon));
    return chain;
  }

  @Override
  public Tagging tag(AnnotatedText text) {
    requireNonNull(text, "text");
    return MatchSelection.of(matches(text)).tagging();
  }

  /** The names of the rules, in the order in which they are tried. */
  public List<String> names() {
    return rules.stream().map(AttributionRule::id).toList();
  }

  /** What one of the rules finds, whether or not a better match overlaps it. */
  public List<Match> found(String name, AnnotatedText text) {
    return matches(text).stream().filter(match -> match.rule().equals(name)).toList();
  }

  /** All that the rules find, in text order of the heads of their cues, overlaps included. */
  List<Match> matches(AnnotatedText text) {
    RuleContext reading = RuleContext.of(text);
    List<Match> matches = new ArrayList<>();
    for (int head = 0; head < text.size(); head++) {
      for (AttributionRule rule : rules) {
        Optional<Match> match = rule.match(reading, head);
        if (match.isPresent()) {
          matches.add(match.get());
          break;
        }
      }
    }
    return matches;
  }
}
