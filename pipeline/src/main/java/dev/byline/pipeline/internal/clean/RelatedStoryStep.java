package dev.byline.pipeline.internal.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves out notes within paragraphs that point elsewhere: to other stories in brackets, such as
 * {@code (RELATED: …)}, or in capitals to a newsletter.
 */
final class RelatedStoryStep implements CleaningStep {

  private static final Pattern NOTE =
      Pattern.compile(
          "\\x20?[(\\[](?:RELATED|Related|READ|READ MORE|Read more|READ ALSO|Read also|ALSO"
              + " READ|SEE ALSO|See also|MORE|WATCH|VIDEO|LISTEN|EXCLUSIVE|FLASHBACK)(?: STORY|"
              + " stories)?:\\x20?[^()\\[\\]\\n"
              + "]{1,300}+[)\\]]|\\x20?(?:SIGN UP FOR OUR NEWSLETTER|STORY CONTINUES BELOW(?:"
              + " ADVERTISEMENT)?)\\.?");

  @Override
  public void clean(CleaningState draft) {
    CleaningState.Edit edit = draft.edit();
    Matcher matcher = NOTE.matcher(draft.text());
    while (matcher.find()) {
      draft.report(
          "BOILERPLATE",
          "a pointer to something else was left out",
          matcher.start(),
          matcher.end());
      edit.drop(matcher.start(), matcher.end());
    }
    edit.apply();
  }
}
