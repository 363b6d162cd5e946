package dev.byline.pipeline.internal.house;

import dev.byline.attribution.ClaimType;
import dev.byline.attribution.SpeechAct;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.claim.ClaimChanges;
import dev.byline.pipeline.internal.house.WrittenRule.Value;
import dev.byline.pipeline.internal.rules.AddedCues;
import dev.byline.pipeline.internal.rules.CueChanges;
import dev.byline.pipeline.internal.rules.Frame;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sections {@code [cue …]}: words that attribute. Of one thread. */
final class CueRules {

  /** Parts of speech that attribute, as they are written. */
  private enum CueClass {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /** Where a word attributes if its rule does not say: with a clause, or beside a quotation. */
  private static final Map<CueClass, Set<Frame>> USUAL =
      Map.of(
          CueClass.VERB,
          EnumSet.of(
              Frame.THAT,
              Frame.WH,
              Frame.CLAUSE,
              Frame.QUOTE,
              Frame.COLON,
              Frame.SUBORDINATE,
              Frame.LATER_THAT,
              Frame.LATER_WH,
              Frame.LATER_QUOTE,
              Frame.LATER_COLON,
              Frame.LATER_CLAUSE,
              Frame.AFTER_CLAUSE,
              Frame.AFTER_QUOTE,
              Frame.INVERTED_CLAUSE,
              Frame.INVERTED_QUOTE),
          CueClass.NOUN,
          EnumSet.of(Frame.THAT, Frame.WH, Frame.QUOTE, Frame.COLON),
          CueClass.ADJECTIVE,
          EnumSet.of(Frame.THAT, Frame.CLAUSE));

  private final List<CueChanges.Added> added = new ArrayList<>();
  private final List<ClaimChanges.Meaning> meanings = new ArrayList<>();
  private final Set<String> off = new HashSet<>();

  List<CueChanges.Added> added() {
    return added;
  }

  List<ClaimChanges.Meaning> meanings() {
    return meanings;
  }

  /** As {@code V say}. */
  Set<String> off() {
    return off;
  }

  CheckedRule.Answers read(WrittenRule rule) {
    rule.knowsOnly("words", "class", "frames", "act", "type");
    CueClass cueClass =
        rule.one("class")
            .flatMap(v -> rule.choice(v, CueClass.class, EnumSet.allOf(CueClass.class)))
            .orElse(CueClass.VERB);
    Set<Frame> frames = new HashSet<>();
    for (Value value : rule.items("frames")) {
      rule.choice(value, Frame.class, EnumSet.complementOf(EnumSet.of(Frame.NONE)))
          .ifPresent(frames::add);
    }
    if (frames.isEmpty()) {
      frames.addAll(USUAL.getOrDefault(cueClass, Set.of()));
    }
    List<CueChanges.Added> own = new ArrayList<>();
    char letter = cueClass.name().charAt(0);
    for (String word : rule.words(true)) {
      own.add(new CueChanges.Added(rule.name(), letter, word, frames));
    }
    added.addAll(own);
    meaning(rule, own);
    AddedCues alone = new AddedCues(new CueChanges(own, Set.of(), Set.of()));
    return (raw, reader) -> {
      AnnotatedText text = reader.apply(raw);
      return Attributed.words(text, alone.find(text));
    };
  }

  private void meaning(WrittenRule rule, List<CueChanges.Added> own) {
    Optional<SpeechAct> act =
        rule.one("act")
            .flatMap(v -> rule.choice(v, SpeechAct.class, EnumSet.allOf(SpeechAct.class)));
    Optional<ClaimType> type =
        rule.one("type")
            .flatMap(v -> rule.choice(v, ClaimType.class, EnumSet.allOf(ClaimType.class)));
    if (act.isPresent() || type.isPresent()) {
      for (CueChanges.Added cue : own) {
        meanings.add(
            new ClaimChanges.Meaning(
                cue.wordClass(),
                cue.key(),
                type.orElse(ClaimType.ASSERTION),
                act.orElse(SpeechAct.ASSERT)));
      }
    }
  }

  /** Words of Byline's list, whatever their part of speech. */
  void off(WrittenRule rule) {
    for (Value word : rule.items("cue")) {
      boolean known = false;
      for (String letter : List.of("V", "N", "A")) {
        String key = letter + " " + word.text().replace(' ', '_');
        if (CueChanges.isShipped(key)) {
          off.add(key);
          known = true;
        }
      }
      if (!known) {
        rule.problem(word.line(), "Byline has no cue \"" + word.text() + "\"");
      }
    }
  }
}
