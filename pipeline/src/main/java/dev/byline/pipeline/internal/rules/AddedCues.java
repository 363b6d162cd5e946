package dev.byline.pipeline.internal.rules;

import dev.byline.pipeline.annotation.AnnotatedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the cues that somebody added as the chain of rules reads them: a learned tagger does not
 * know of them. Immutable; safe to share.
 */
public final class AddedCues {

  private final Map<String, CueChanges.Added> added = new HashMap<>();
  private final List<AttributionRule> chain;

  /** For the cues of these changes. */
  public AddedCues(CueChanges changes) {
    changes.added().forEach(cue -> added.put(CueLexicon.word(cue.wordClass(), cue.key()), cue));
    chain = RuleSpanTagger.standard(CueLexicon.load().with(changes));
  }

  /** What is attributed by an added cue in one of its frames; the rule is the one that lists it. */
  public List<Match> find(AnnotatedText text) {
    RuleContext reading = RuleContext.of(text);
    List<Match> matches = new ArrayList<>();
    for (int head = 0; head < text.size(); head++) {
      if (!reading.mayBeCue(head)) {
        continue;
      }
      CueSite site = reading.site(head);
      CueChanges.Added cue = added.get(CueLexicon.word(reading.wordClass(head), site.key()));
      if (cue != null && cue.frames().contains(site.frame())) {
        first(reading, head).map(match -> match.by(cue.rule())).ifPresent(matches::add);
      }
    }
    return MatchSelection.of(matches).chosen();
  }

  private Optional<Match> first(RuleContext reading, int head) {
    for (AttributionRule rule : chain) {
      Optional<Match> match = rule.match(reading, head);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }
}
