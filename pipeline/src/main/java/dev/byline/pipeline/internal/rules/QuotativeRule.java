package dev.byline.pipeline.internal.rules;

import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import java.util.List;
import java.util.Optional;

/**
 * {@code He goes, "What boat?"}, {@code She was like, "No"}, {@code They were all, "Stay"}: how
 * people who are interviewed quote others. Elsewhere these verbs say nothing, so the words have to
 * begin like a sentence, and behind "go" a comma or colon has to stand.
 */
record QuotativeRule(String id, CueLexicon lexicon) implements AttributionRule {

  /** Of verbs that mostly are none of speech; set by hand, never tuned. */
  private static final double SCORE = 0.8;

  @Override
  public Optional<Match> match(RuleContext reading, int head) {
    Token verb = reading.token(head);
    int size = reading.text().size();
    if (!verb.hasTag("VB") || reading.quotes().inside(head) || head + 3 >= size) {
      return Optional.empty();
    }
    boolean like = verb.lemma().equals("be") && reading.token(head + 1).isWord("like", "all");
    if (!like && !verb.lemma().equals("go")) {
      return Optional.empty();
    }
    int end = like ? head + 2 : head + 1;
    boolean paused = reading.token(end).isWord(",", ":");
    int opening = paused ? end + 1 : end;
    boolean speech =
        (paused || like)
            && opening + 1 < size
            && reading.quotes().isOpening(opening)
            && reading.token(opening + 1).isCapitalised();
    if (!speech) {
      return Optional.empty();
    }
    TokenRange cue = new TokenRange(reading.verbGroups().start(head), end);
    return reading
        .subject(head)
        .flatMap(
            source ->
                new Contents(reading, lexicon)
                    .from(opening)
                    .map(
                        content ->
                            new Match(id, cue, Optional.of(source), List.of(content), SCORE)));
  }
}
