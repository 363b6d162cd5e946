package dev.byline.pipeline.attribution;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.attribution.RawClaim.Evidence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  /** The relaying claims that the given ones lack. */
  static List<RawClaim> missing(AnnotatedText text, List<RawClaim> claims) {
    Set<Integer> cued = new HashSet<>();
    Set<Integer> attributed = new HashSet<>();
    for (RawClaim claim : claims) {
      claim.cue().ifPresent(cue -> cued.add(cue.start()));
      if (claim.source().isPresent()) {
        attributed.add(text.token(claim.anchor().start()).sentence());
      }
    }
    List<RawClaim> relays = new ArrayList<>();
    for (int sentence : attributed.stream().sorted().toList()) {
      relay(text, text.sentences().get(sentence))
          .filter(relay -> !cued.contains(relay.anchor().start()))
          .ifPresent(relays::add);
    }
    return relays;
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
