package dev.byline.pipeline.internal.attribution;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.quotation.Quotation;
import dev.byline.pipeline.tagging.SpanTagger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the rules see in the same text, beside a learned tagger: the subject of a cue that was left
 * without a source, and attributions of quotations that it missed. Immutable; safe to share.
 */
public final class RuleAttributions {

  /** All that the rules see, in text order of the content. */
  private final List<AttributionRelation> relations;

  /** The same by each token of the cue: a tagger may see the cue longer or shorter. */
  private final Map<Integer, AttributionRelation> byCueToken = new HashMap<>();

  /** Asks the rules about a text. */
  public RuleAttributions(AnnotatedText text, SpanTagger rules) {
    this.relations = Linker.link(text, rules.tag(text));
    for (AttributionRelation relation : relations) {
      cueTokens(relation).forEach(token -> byCueToken.putIfAbsent(token, relation));
    }
  }

  private static IntStream cueTokens(AttributionRelation relation) {
    return relation.cue().stream().flatMapToInt(cue -> IntStream.range(cue.start(), cue.end()));
  }

  private RuleAttributions() {
    this.relations = List.of();
  }

  /** Where the rules see nothing. */
  public static RuleAttributions none() {
    return new RuleAttributions();
  }

  /** What the rules make of the cue of a relation. */
  public Optional<AttributionRelation> at(AttributionRelation relation) {
    return cueTokens(relation).mapToObj(byCueToken::get).filter(Objects::nonNull).findFirst();
  }

  /** The relation with the source that the rules give its cue, where it has none. */
  AttributionRelation sourced(AttributionRelation relation) {
    if (relation.source().isPresent() || relation.cue().isEmpty()) {
      return relation;
    }
    TokenRange cue = relation.cue().get();
    for (int i = cue.start(); i < cue.end(); i++) {
      Optional<TokenRange> source =
          Optional.ofNullable(byCueToken.get(i)).flatMap(AttributionRelation::source);
      if (source.isPresent() && relation.contentTokensIn(source.get()) == 0) {
        return relation.withSource(source);
      }
    }
    return relation;
  }

  /**
   * The relation with the quotation right beside its source and cue, which a tagger may take for
   * content of somebody who relays the whole sentence.
   */
  AttributionRelation completed(
      AttributionRelation relation, QuotationIndex quotations, AnnotatedText text) {
    if (relation.source().isEmpty() || relation.cue().isEmpty()) {
      return relation;
    }
    Optional<AttributionRelation> seen =
        Optional.ofNullable(byCueToken.get(relation.cue().get().start()))
            .filter(rule -> rule.source().filter(relation.source().get()::overlaps).isPresent());
    AttributionRelation completed = relation;
    for (TokenRange content : seen.map(AttributionRelation::contents).orElse(List.of())) {
      for (Quotation quotation : quotations.overlapping(content)) {
        if (content.contains(quotation.inside())
            && ReportingClause.isBeside(seen.get(), quotation.tokens(), text)
            && relation.contentTokensIn(quotation.inside()) == 0) {
          completed = completed.plusContent(quotation.tokens());
        }
      }
    }
    return completed;
  }

  /** The relations of the rules with a source whose cue none of the given ones has. */
  public List<AttributionRelation> missingFrom(List<AttributionRelation> given) {
    Set<Integer> cued = new HashSet<>();
    given.forEach(relation -> cueTokens(relation).forEach(cued::add));
    List<AttributionRelation> missing = new ArrayList<>();
    for (AttributionRelation relation : relations) {
      boolean known =
          relation.cue().isEmpty()
              || cued.contains(relation.cue().get().start())
              || cued.contains(relation.cue().get().end() - 1);
      if (!known && relation.source().isPresent()) {
        missing.add(relation);
      }
    }
    return missing;
  }
}
