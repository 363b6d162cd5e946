package dev.byline.pipeline.internal.speaker;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.attribution.AttributionRelation;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.quotation.Quotation;
import dev.byline.pipeline.internal.speaker.SpeakerDecision.Spoken;
import java.util.List;
import java.util.Optional;

/**
 * Two speak by turns, each in a paragraph of its own: what stands alone behind a question that
 * somebody asked is the other's, and a further question is again of who asked before. Of short
 * retorts, too, the next one is that of who spoke before the last.
 */
final class TurnRule implements SpeakerRule {

  static final String ID = "turn";

  /** So many quotations back the other speaker is looked for; bounds the work. */
  private static final int LOOK_BACK = 6;

  /** In tokens: more is a statement and no retort; set by hand. */
  private static final int BRIEF = 12;

  /** In tokens: 'said Governor Ana Vale, laughing.' */
  private static final int LONGEST_CLAUSE = 8;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<SpeakerDecision> propose(int index, SpeakerAssignments assignments) {
    Quotation quotation = assignments.quotation(index);
    Optional<Spoken> before = spoken(index - 1, assignments);
    if (before.isEmpty()
        || quotation.isNested()
        || quotation.isContinuation()
        || !new Continuation(index, assignments).isParagraph()
        || !follows(index, assignments)) {
      return List.of();
    }
    Optional<TokenRange> turned = addressed(index, before.get(), assignments);
    if (turned.isPresent()) {
      return List.of(PlaceRule.offer(turned.get(), quotation, ID));
    }
    boolean asked = isAsked(index - 1, before.get(), assignments);
    boolean answered =
        isQuestion(index, assignments) && isTurn(index - 1, before.get(), assignments);
    boolean retorted = isRetort(index, before.get(), assignments);
    if (!asked && !answered && !retorted) {
      return List.of();
    }
    Optional<Spoken> other = other(index - 1, before.get(), assignments);
    if (other.isEmpty() && asked) {
      return asked(index - 1, key(before.get(), assignments), assignments)
          .map(who -> PlaceRule.offer(who, quotation, ID))
          .stream()
          .toList();
    }
    return other.<SpeakerDecision>map(turn -> new Spoken(turn.relation(), true, ID)).stream()
        .toList();
  }

  /** Karel of “Tell them, Karel,” Vale said, whom “Tell them, Mara.” answers, to Mara Vale. */
  private static Optional<TokenRange> addressed(
      int index, Spoken before, SpeakerAssignments assignments) {
    AnnotatedText text = assignments.text();
    Optional<TokenRange> one = Vocatives.in(text, assignments.quotation(index - 1).inside());
    Optional<TokenRange> other = Vocatives.in(text, assignments.quotation(index).inside());
    Optional<TokenRange> speaker = assignments.relation(before).source();
    return one.isPresent()
            && other.isPresent()
            && speaker.filter(who -> Vocatives.means(text, other.get(), who)).isPresent()
        ? one
        : Optional.empty();
  }

  private static Optional<Spoken> spoken(int index, SpeakerAssignments assignments) {
    return index < 0
        ? Optional.empty()
        : assignments.decision(index).filter(Spoken.class::isInstance).map(Spoken.class::cast);
  }

  /** Whether the quotation before ends its speech in the paragraph before. */
  private static boolean follows(int index, SpeakerAssignments assignments) {
    AnnotatedText text = assignments.text();
    Quotation before = assignments.quotation(index - 1);
    int own = text.token(assignments.quotation(index).tokens().start()).paragraph();
    return before.closed()
        && !before.isNested()
        && text.token(before.tokens().start()).paragraph() == own - 1;
  }

  private static boolean isQuestion(int index, SpeakerAssignments assignments) {
    TokenRange inside = assignments.quotation(index).inside();
    return assignments.text().token(inside.end() - 1).isWord("?");
  }

  /** A question that a verb of asking brings, or that is a turn itself. */
  private static boolean isAsked(int index, Spoken spoken, SpeakerAssignments assignments) {
    AttributionRelation relation = assignments.relation(spoken);
    boolean asking =
        relation.cue().stream()
            .flatMap(cue -> assignments.text().tokens(cue).stream())
            .anyMatch(token -> WordClass.ASKING.has(token.lemma()));
    return isQuestion(index, assignments) && (asking || spoken.decidedBy().equals(ID));
  }

  /** Whether the quotation before answers a question of somebody else. */
  private static boolean isTurn(int index, Spoken spoken, SpeakerAssignments assignments) {
    return spoken(index - 1, assignments)
        .filter(before -> isAsked(index - 1, before, assignments))
        .filter(before -> isOther(before, spoken, assignments))
        .isPresent();
  }

  /** Two have just spoken, each in a few words that were a paragraph: the first speaks again. */
  private static boolean isRetort(int index, Spoken before, SpeakerAssignments assignments) {
    return isBrief(index, assignments)
        && isBrief(index - 1, assignments)
        && spoken(index - 2, assignments)
            .filter(first -> isBrief(index - 2, assignments) && follows(index - 1, assignments))
            .filter(first -> isOther(first, before, assignments))
            .isPresent();
  }

  /** Whether a paragraph holds hardly more than one short quotation and who says it. */
  private static boolean isBrief(int index, SpeakerAssignments assignments) {
    Quotation quotation = assignments.quotation(index);
    TokenRange paragraph = assignments.text().paragraphOf(quotation.tokens().start());
    return quotation.inside().size() <= BRIEF
        && paragraph.size() - quotation.tokens().size() <= LONGEST_CLAUSE
        && new Continuation(index, assignments).beginsParagraph();
  }

  private static Optional<Spoken> other(int index, Spoken one, SpeakerAssignments assignments) {
    for (int i = index - 1; i >= 0 && i >= index - LOOK_BACK; i--) {
      Optional<Spoken> before = spoken(i, assignments);
      if (before.isPresent() && isOther(before.get(), one, assignments)) {
        return before;
      }
    }
    return Optional.empty();
  }

  private static boolean isOther(Spoken one, Spoken other, SpeakerAssignments assignments) {
    Optional<String> key = key(one, assignments);
    Optional<String> otherKey = key(other, assignments);
    boolean named = key.isPresent() && otherKey.isPresent();
    return one.relation() != other.relation()
        && (named ? !key.equals(otherKey) : isDialogue(one, other, assignments));
  }

  /**
   * Where a pronoun speaks, '“…?” she asked. “…,” Vale replied.' are two who speak beside their
   * words, by different ones.
   */
  private static boolean isDialogue(Spoken one, Spoken other, SpeakerAssignments assignments) {
    Optional<TokenRange> source = assignments.relation(one).source();
    Optional<TokenRange> second = assignments.relation(other).source();
    AnnotatedText text = assignments.text();
    return source.isPresent()
        && second.isPresent()
        && !Spelling.lower(text.token(source.get().start()).text())
            .equals(Spelling.lower(text.token(second.get().start()).text()));
  }

  /** The last word of the source, unless it is a pronoun. */
  private static Optional<String> key(Spoken spoken, SpeakerAssignments assignments) {
    AnnotatedText text = assignments.text();
    return assignments
        .relation(spoken)
        .source()
        .map(source -> text.token(source.end() - 1))
        .filter(last -> !last.hasTag("PRP"))
        .map(last -> Spelling.lower(last.text()));
  }

  /** Who is named alone in the paragraph before the question, or alone beside who asks it. */
  private static Optional<TokenRange> asked(
      int question, Optional<String> asker, SpeakerAssignments assignments) {
    AnnotatedText text = assignments.text();
    int paragraph = text.token(assignments.quotation(question).tokens().start()).paragraph();
    return paragraph == 0
        ? Optional.empty()
        : NamedBeforeRule.onlyOne(
            text,
            text.paragraphs().get(paragraph - 1),
            name -> !asker.equals(Optional.of(Spelling.lower(text.token(name.end() - 1).text()))));
  }
}
