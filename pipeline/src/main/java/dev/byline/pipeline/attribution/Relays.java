package dev.byline.pipeline.attribution;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.attribution.RawClaim.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds who relays a whole sentence: "…, the Harbour Wire reported." behind words that are
 * attributed already. A flat tagger gives each word to one claim only, so the outer claim is lost
 * where it has found the inner one; here it is found by its form.
 */
final class Relays {

  static final String ID = "relayed-sentence";

  private static final Set<String> CUES = Set.of("report", "say", "write", "note", "announce");

  /** Longest name of a relaying outlet, in tokens. */
  private static final int LONGEST_SOURCE = 8;

  private Relays() {}

  /**
   * The given claims with the relaying ones that they lack. A claim that has the relaying cue but
   * leaves out a cue before it, because a tagger cut the sentence short there or tied only the next
   * quotation to the nearest cue, gives way.
   *
   * @param possible further claims, of which it is not decided yet whether they are made
   */
  static List<RawClaim> complete(
      AnnotatedText text, List<RawClaim> claims, List<RawClaim> possible) {
    Map<Integer, RawClaim> byCue = new HashMap<>();
    claims.forEach(claim -> claim.cue().ifPresent(cue -> byCue.put(cue.start(), claim)));
    SetMultimap<Integer, Integer> anchors = anchors(text, claims);
    SetMultimap<Integer, Integer> possibleAnchors = anchors(text, possible);
    Set<RawClaim> replaced = new HashSet<>();
    List<RawClaim> relays = new ArrayList<>();
    for (int sentence : anchors.keySet().stream().sorted().toList()) {
      Optional<RawClaim> relay = relay(text, text.sentences().get(sentence));
      if (relay.isEmpty()) {
        continue;
      }
      int cue = relay.get().anchor().start();
      Optional<RawClaim> known = Optional.ofNullable(byCue.get(cue));
      boolean missing =
          known.isPresent()
              ? leavesOut(known.get(), anchors.get(sentence))
                  || leavesOut(known.get(), possibleAnchors.get(sentence))
              : !anchors.get(sentence).isEmpty();
      if (missing) {
        known.ifPresent(replaced::add);
        relays.add(known.map(claim -> goingOn(relay.get(), claim, text)).orElseGet(relay::get));
      }
    }
    Set<TokenRange> relaying = new HashSet<>();
    relays.forEach(relay -> relay.source().ifPresent(relaying::add));
    return Stream.concat(
            claims.stream()
                .filter(c -> !replaced.contains(c))
                .filter(c -> c.source().filter(relaying::contains).isEmpty()),
            relays.stream())
        .toList();
  }

  /** Where claims with a source have their anchors, by sentence. */
  private static SetMultimap<Integer, Integer> anchors(AnnotatedText text, List<RawClaim> claims) {
    SetMultimap<Integer, Integer> anchors = HashMultimap.create();
    for (RawClaim claim : claims) {
      if (claim.source().isPresent()) {
        int anchor = claim.anchor().start();
        anchors.put(text.token(anchor).sentence(), anchor);
      }
    }
    return anchors;
  }

  /** A relay of this sentence and the next keeps what the next one holds. */
  private static RawClaim goingOn(RawClaim relay, RawClaim known, AnnotatedText text) {
    TokenRange sentence = text.sentenceOf(relay.anchor().start());
    RawClaim all = relay;
    if (known.contentTokensIn(sentence) > 0) {
      for (TokenRange content : known.contents()) {
        all = content.start() >= sentence.end() ? all.plusContent(content) : all;
      }
    }
    return all;
  }

  private static boolean leavesOut(RawClaim relay, Set<Integer> anchors) {
    int own = relay.anchor().start();
    return anchors.stream()
        .filter(anchor -> anchor != own)
        .anyMatch(anchor -> relay.contentTokensIn(new TokenRange(anchor, anchor + 1)) == 0);
  }

  private static Optional<RawClaim> relay(AnnotatedText text, TokenRange sentence) {
    int last = sentence.end() - 1;
    while (last > sentence.start() && !Words.isWord(text.token(last))) {
      last--;
    }
    Token cue = text.token(last);
    if (!CUES.contains(cue.lemma()) || !cue.hasTag("VBD", "VBZ", "VBP")) {
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
        new RawClaim(
            Optional.of(new TokenRange(last, last + 1)),
            Optional.of(new TokenRange(start, last)),
            List.of(new TokenRange(sentence.start(), start - 1)),
            Evidence.CERTAIN,
            ID));
  }
}
