package dev.byline.pipeline.internal.attribution;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.attribution.AttributionRelation.Evidence;
import dev.byline.pipeline.internal.lexicon.WordClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds who relays a whole sentence by the reporting clause at its end: "…, the Harbour Wire
 * reported." behind words that are attributed already. A flat tagger gives each word to one
 * relation only, so the outer relation is lost where it has found the inner one; here it is found
 * by its form. Stateless.
 */
final class FinalReportingClauses {

  /** Signs what this finds. */
  static final String ID = "relayed-sentence";

  /** Longest name of a relaying outlet, in tokens; set by hand, not learned. */
  private static final int LONGEST_SOURCE = 8;

  private FinalReportingClauses() {}

  /**
   * The given relations with the relaying ones that they lack. A relation that has the relaying cue
   * but leaves out a cue before it, because a tagger cut the sentence short there or tied only the
   * next quotation to the nearest cue, gives way.
   *
   * @param possible further relations, of which it is not decided yet whether they are made
   */
  static List<AttributionRelation> complete(
      AnnotatedText text, List<AttributionRelation> relations, List<AttributionRelation> possible) {
    Map<Integer, AttributionRelation> byCue = new HashMap<>();
    relations.forEach(
        relation -> relation.cue().ifPresent(cue -> byCue.put(cue.start(), relation)));
    SetMultimap<Integer, Integer> anchors = anchors(text, relations);
    SetMultimap<Integer, Integer> possibleAnchors = anchors(text, possible);
    Set<AttributionRelation> replaced = new HashSet<>();
    List<AttributionRelation> relays = new ArrayList<>();
    for (int sentence : anchors.keySet().stream().sorted().toList()) {
      Optional<AttributionRelation> relay = relay(text, text.sentences().get(sentence));
      if (relay.isEmpty()) {
        continue;
      }
      int cue = relay.get().anchor().start();
      Optional<AttributionRelation> known = Optional.ofNullable(byCue.get(cue));
      boolean missing =
          known.isPresent()
              ? leavesOut(known.get(), anchors.get(sentence))
                  || leavesOut(known.get(), possibleAnchors.get(sentence))
              : !anchors.get(sentence).isEmpty();
      if (missing) {
        known.ifPresent(replaced::add);
        relays.add(
            known.map(relation -> goingOn(relay.get(), relation, text)).orElseGet(relay::get));
      }
    }
    Set<TokenRange> relaying = new HashSet<>();
    relays.forEach(relay -> relay.source().ifPresent(relaying::add));
    return Stream.concat(
            relations.stream()
                .filter(c -> !replaced.contains(c))
                .filter(c -> c.source().filter(relaying::contains).isEmpty()),
            relays.stream())
        .toList();
  }

  /** Where relations with a source have their anchors, by sentence. */
  private static SetMultimap<Integer, Integer> anchors(
      AnnotatedText text, List<AttributionRelation> relations) {
    SetMultimap<Integer, Integer> anchors = HashMultimap.create();
    for (AttributionRelation relation : relations) {
      if (relation.source().isPresent()) {
        int anchor = relation.anchor().start();
        anchors.put(text.token(anchor).sentence(), anchor);
      }
    }
    return anchors;
  }

  /** A relay of this sentence and the next keeps what the next one holds. */
  private static AttributionRelation goingOn(
      AttributionRelation relay, AttributionRelation known, AnnotatedText text) {
    TokenRange sentence = text.sentenceOf(relay.anchor().start());
    AttributionRelation all = relay;
    if (known.contentTokensIn(sentence) > 0) {
      for (TokenRange content : known.contents()) {
        all = content.start() >= sentence.end() ? all.plusContent(content) : all;
      }
    }
    return all;
  }

  /** Whether some other cue of the sentence lies outside what is relayed. */
  private static boolean leavesOut(AttributionRelation relay, Set<Integer> anchors) {
    int own = relay.anchor().start();
    return anchors.stream()
        .filter(anchor -> anchor != own)
        .anyMatch(anchor -> relay.contentTokensIn(new TokenRange(anchor, anchor + 1)) == 0);
  }

  /**
   * The relation of a sentence that ends in ", the Harbour Wire reported.": a verb last, before it
   * nouns up to a comma, and three words at least before that.
   */
  private static Optional<AttributionRelation> relay(AnnotatedText text, TokenRange sentence) {
    int last = sentence.end() - 1;
    while (last > sentence.start() && !WordCounts.isWord(text.token(last))) {
      last--;
    }
    Token cue = text.token(last);
    if (!WordClass.RELAYING.has(cue.lemma()) || !cue.hasTag("VBD", "VBZ", "VBP")) {
      return Optional.empty();
    }
    int start = last;
    while (start > sentence.start()
        && last - start < LONGEST_SOURCE
        && text.token(start - 1).hasTag("NN", "DT", "JJ", "POS")) {
      start--;
    }
    boolean comma = start > sentence.start() && text.token(start - 1).text().equals(",");
    boolean named = text.token(Math.max(start, last - 1)).hasTag("NN");
    if (!comma || !named || start == last || start - 1 - sentence.start() < 3) {
      return Optional.empty();
    }
    return Optional.of(
        new AttributionRelation(
            Optional.of(new TokenRange(last, last + 1)),
            Optional.of(new TokenRange(start, last)),
            List.of(new TokenRange(sentence.start(), start - 1)),
            Evidence.CERTAIN,
            ID));
  }
}
