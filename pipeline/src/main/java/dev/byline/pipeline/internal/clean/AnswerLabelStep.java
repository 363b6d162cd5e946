package dev.byline.pipeline.internal.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts the labels of an interview from what they label: scraping loses what set off the bold 'Q'
 * of {@code QWhat happened?}. A text that has two such questions has them by no chance; an answer
 * is parted only right behind one, as {@code AIt rained} may be anything elsewhere.
 */
final class AnswerLabelStep implements CleaningStep {

  private static final Pattern QUESTION = Pattern.compile("(?m)^Q(?=\\p{Lu}['’]?\\p{Ll}|[AI] )");

  /** Behind a paragraph that is a question. */
  private static final Pattern ANSWER =
      Pattern.compile("(?m)^Q\\p{Lu}[^\\n]*\\n\\s*(A)(?=\\p{Lu}['’]?\\p{Ll}|[AI] )");

  @Override
  public void clean(CleaningState draft) {
    String text = draft.text();
    List<Integer> ends = new ArrayList<>();
    Matcher questions = QUESTION.matcher(text);
    while (questions.find()) {
      ends.add(questions.end());
    }
    if (ends.size() < 2) {
      return;
    }
    Matcher answers = ANSWER.matcher(text);
    while (answers.find()) {
      ends.add(answers.end(1));
    }
    CleaningState.Edit edit = draft.edit();
    ends.stream().sorted().forEach(end -> edit.insert(end, " "));
    edit.apply();
  }
}
