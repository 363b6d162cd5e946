package dev.byline.pipeline.internal.clean;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import dev.byline.text.Article;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a scraped article readable for taggers and keeps every character traceable to where it
 * stood. Steps run in a fixed order: markup, odd characters, script debris, paragraphs, date
 * headers, related-story notes, boilerplate, labels of answers, glued sentences, long runs, layout.
 * What is left out or assumed is reported as a diagnostic. Takes any text, in time linear in its
 * length; immutable and safe to share between threads.
 */
public final class ArticleCleaner {

  /** All steps by name, in the order in which they run. */
  static final ImmutableMap<String, CleaningStep> STEPS =
      ImmutableMap.<String, CleaningStep>builder()
          .put("markup", new MarkupStep())
          .put("characters", new CharacterStep())
          .put("scripts", new ScriptStep())
          .put("paragraphs", new ParagraphStep())
          .put("date headers", new DateHeaderStep())
          .put("related stories", new RelatedStoryStep())
          .put("boilerplate", new BoilerplateStep(Boilerplate.standard()))
          .put("answer labels", new AnswerLabelStep())
          .put("glued sentences", new GlueStep())
          .put("long runs", new LongRunStep())
          .put("layout", new LayoutStep())
          .build();

  private static final ArticleCleaner STANDARD = new ArticleCleaner(STEPS);

  private final ImmutableMap<String, CleaningStep> steps;

  private ArticleCleaner(ImmutableMap<String, CleaningStep> steps) {
    this.steps = steps;
  }

  /** The cleaner with all steps and another list of boilerplate. */
  public static ArticleCleaner with(BoilerplateChanges changes) {
    Map<String, CleaningStep> steps = new LinkedHashMap<>(STEPS);
    steps.put("boilerplate", new BoilerplateStep(Boilerplate.with(changes)));
    return new ArticleCleaner(ImmutableMap.copyOf(steps));
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
    for (CleaningStep step : steps.values()) {
      step.clean(draft);
    }
    return draft.finish();
  }

  /** Names of the steps, in the order in which they run. */
  public List<String> steps() {
    return steps.keySet().asList();
  }
}
