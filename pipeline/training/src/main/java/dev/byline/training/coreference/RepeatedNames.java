package dev.byline.training.coreference;

import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import dev.byline.entity.MentionKind;
import dev.byline.pipeline.annotation.AnnotatedText;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * What can be learned about anaphors from an article that nobody annotated: where it repeats a name
 * a pronoun can be put, whose antecedent is known then (Kocijan et al., EMNLP 2019, put a mask
 * there); and of its own pronouns some can mean only one person. Not thread-safe.
 */
final class RepeatedNames {

  /** Tokens before an anaphor in which its antecedent stands; what a window holds. By hand. */
  private static final int REACH = 140;

  /** Tokens between two pronouns that are put, so that the text stays one. By hand. */
  private static final int SPACING = 15;

  /** Of the names that can become a pronoun, the share that does. By hand. */
  private static final double SHARE = 0.6;

  private static final Set<AnaphorKind> OF_PERSONS = EnumSet.of(AnaphorKind.HE, AnaphorKind.SHE);

  private final AnnotatedText text;
  private final List<NewsMention> mentions;
  private final Random random;
  private final Map<NewsMention, PronounForm.Replacement> replaced = new LinkedHashMap<>();

  /**
   * @param text with parts of speech
   * @param mentions in text order
   * @param random chooses the names
   */
  RepeatedNames(AnnotatedText text, List<NewsMention> mentions, Random random) {
    this.text = text;
    this.mentions = List.copyOf(mentions);
    this.random = random;
  }

  /** Names that become pronouns, in text order: somebody else is named near by, too. */
  Map<NewsMention, PronounForm.Replacement> replacements() {
    int last = -SPACING;
    for (NewsMention mention : mentions) {
      int start = mention.tokens().start();
      if (mention.kind() == MentionKind.NAME
          && start - last >= SPACING
          && isRepeatedAmongOthers(mention)
          && random.nextDouble() < SHARE) {
        Optional<PronounForm.Replacement> form =
            PronounForm.of(mention.entity())
                .flatMap(pronouns -> pronouns.inPlaceOf(mention.tokens(), text));
        if (form.isPresent()) {
          replaced.put(mention, form.get());
          last = start;
        }
      }
    }
    return Map.copyOf(replaced);
  }

  private boolean isRepeatedAmongOthers(NewsMention mention) {
    List<NewsMention> before = namesBefore(mention);
    return before.stream().anyMatch(mention::meansSameAs)
        && before.stream().anyMatch(other -> isRival(mention, other));
  }

  private static boolean isRival(NewsMention mention, NewsMention other) {
    return !mention.meansSameAs(other) && mention.entity().type() == other.entity().type();
  }

  /** Names that still stand before a mention, near enough. */
  private List<NewsMention> namesBefore(NewsMention mention) {
    int start = mention.tokens().start();
    return mentions.stream()
        .filter(
            other ->
                other.kind() == MentionKind.NAME
                    && other.tokens().end() <= start
                    && other.tokens().start() >= start - REACH
                    && !replaced.containsKey(other))
        .toList();
  }

  /**
   * Whether a mention is "he" or "she" and of the persons named before it only the one that Byline
   * gives it to can be meant, since all others are of the other gender.
   */
  boolean isUnambiguous(NewsMention pronoun) {
    Gender gender = pronoun.entity().gender();
    if (pronoun.kind() != MentionKind.PRONOUN
        || gender == Gender.UNKNOWN
        || AnaphorKind.of(text.words(pronoun.tokens())).filter(OF_PERSONS::contains).isEmpty()) {
      return false;
    }
    List<NewsMention> possible =
        namesBefore(pronoun).stream()
            .filter(
                other ->
                    other.entity().type() == EntityType.PERSON
                        && (other.entity().gender() == gender
                            || other.entity().gender() == Gender.UNKNOWN))
            .toList();
    return !possible.isEmpty() && possible.stream().allMatch(pronoun::meansSameAs);
  }
}
