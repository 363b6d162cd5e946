package dev.byline.pipeline.internal.speaker;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.quotation.Quotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The answers of an interview without labels: questions of the paper's are paragraphs without
 * marks, the answers paragraphs within marks. They are those of the one person whom the
 * introduction names and the questions do not speak of: 'Ana Vale rowed home. // Were you afraid?
 * // “Once.” // Ivo Karel says you sang. // “Ivo talks a lot.”'
 */
final class AnswersRule extends PlaceRule {

  static final String ID = "answers";

  /** Fewer questions with answers behind them may be talk that is told. */
  private static final int FEWEST = 3;

  /** In paragraphs: an interview shows itself within so many; bounds the work. */
  private static final int SEEN = 40;

  AnswersRule() {
    super(ID);
  }

  @Override
  Optional<TokenRange> speaker(int index, Quotation quotation, SpeakerAssignments assignments) {
    AnnotatedText text = assignments.text();
    int paragraph = text.token(quotation.tokens().start()).paragraph();
    boolean answer =
        !quotation.isContinuation()
            && paragraph > 1
            && new Continuation(index, assignments).isParagraph()
            && isAsking(text, paragraph - 1);
    return answer ? interviewed(text) : Optional.empty();
  }

  /** A question of the paper's, or a remark in the place of one: behind an answer. */
  private static boolean isAsking(AnnotatedText text, int paragraph) {
    return isQuestion(text, paragraph)
        || !isMarked(text, paragraph)
            && text.sentenceOf(text.paragraphs().get(paragraph).start()).end()
                == text.paragraphs().get(paragraph).end()
            && isMarked(text, paragraph - 1)
            && isQuestion(text, paragraph - 2);
  }

  private static Optional<TokenRange> interviewed(AnnotatedText text) {
    List<Integer> questions = new ArrayList<>();
    for (int i = 1; i + 1 < Math.min(SEEN, text.paragraphs().size()); i++) {
      if (isQuestion(text, i) && isMarked(text, i + 1)) {
        questions.add(i);
      }
    }
    if (questions.size() < FEWEST) {
      return Optional.empty();
    }
    int first = questions.get(0);
    TokenRange introduction = new TokenRange(0, text.paragraphs().get(first).start());
    Set<String> spokenOf = spokenOf(text, first);
    List<TokenRange> people =
        Actors.people(text, introduction).stream()
            .filter(name -> !isByline(text, name) && !spokenOf.contains(surname(text, name)))
            .toList();
    boolean one = people.stream().map(name -> surname(text, name)).distinct().count() == 1;
    return one ? Optional.of(people.get(0)) : Optional.empty();
  }

  /** The surnames of those who are named in what the paper asks. */
  private static Set<String> spokenOf(AnnotatedText text, int first) {
    Set<String> names = new HashSet<>();
    for (int i = first; i < Math.min(SEEN, text.paragraphs().size()); i++) {
      if (!isMarked(text, i)) {
        Actors.people(text, text.paragraphs().get(i)).forEach(one -> names.add(surname(text, one)));
      }
    }
    return names;
  }

  /** Whether a paragraph without marks asks something. */
  static boolean isQuestion(AnnotatedText text, int paragraph) {
    TokenRange words = text.paragraphs().get(Math.max(0, paragraph));
    return !isMarked(text, Math.max(0, paragraph)) && text.token(words.end() - 1).isWord("?");
  }

  private static boolean isMarked(AnnotatedText text, int paragraph) {
    Token first = text.token(text.paragraphs().get(paragraph).start());
    return first.isWord("“", "\"", "``", "‘", "'", "`");
  }

  private static boolean isByline(AnnotatedText text, TokenRange name) {
    return name.start() > 0 && text.token(name.start() - 1).isWord("by");
  }

  private static String surname(AnnotatedText text, TokenRange name) {
    return Spelling.key(text.token(name.end() - 1).text());
  }
}
