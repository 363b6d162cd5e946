package dev.byline.pipeline.internal.clean;

import static java.util.Objects.requireNonNull;

import dev.byline.text.Article;
import java.util.List;

/**
 * Makes a scraped article readable for taggers and keeps every character traceable to where it
 * stood. Steps run in a fixed order: markup, odd characters, script debris, paragraphs, date
 * headers, related-story notes, boilerplate, glued sentences, long runs, layout. What is left out
 * or assumed is reported as a diagnostic. Takes any text, in time linear in its length; immutable
 * and safe to share between threads.
 */
public final class ArticleCleaner {

  /** All steps, in the order in which they run. */
  static final List<CleaningStep> STEPS =
      List.of(
          new MarkupStep(),
          new CharacterStep(),
          new ScriptStep(),
          new ParagraphStep(),
          new DateHeaderStep(),
          new RelatedStoryStep(),
          new BoilerplateStep(Boilerplate.standard()),
          new GlueStep(),
          new LongRunStep(),
          new LayoutStep());

  private static final ArticleCleaner STANDARD = new ArticleCleaner(STEPS);

  private final List<CleaningStep> steps;

  ArticleCleaner(List<CleaningStep> steps) {
    this.steps = List.copyOf(steps);
  }

  /** The cleaner with all steps. */
  public static ArticleCleaner standard() {
    return STANDARD;
  }

  /**
   * Cleans one article. The result's paragraphs are separated by exactly {@code "\n\n"}, hold no
   * other line break and neither begin nor end with a space.
   *
   * @throws NullPointerException if the article is null
   */
  public CleanText clean(Article article) {
    CleaningState draft = new CleaningState(requireNonNull(article, "article"));
    for (CleaningStep step : steps) {
      step.clean(draft);
    }
    return draft.finish();
  }

  /** Names of the steps, in the order in which they run. */
  public List<String> steps() {
    return steps.stream().map(CleaningStep::name).toList();
  }
}
