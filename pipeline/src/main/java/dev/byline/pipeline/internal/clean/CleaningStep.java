package dev.byline.pipeline.internal.clean;

/** One step of the cleaning: reads the text as the step before left it and edits it. */
interface CleaningStep {

  /** Edits the draft. Any text is fine; takes time linear in its length. */
  void clean(CleaningState draft);
}
