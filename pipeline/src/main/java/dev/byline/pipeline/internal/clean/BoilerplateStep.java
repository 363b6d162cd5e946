package dev.byline.pipeline.internal.clean;

import dev.byline.pipeline.internal.clean.Boilerplate.Verdict;
import dev.byline.pipeline.internal.clean.Lines.Line;
import java.util.List;

/** Leaves out paragraphs that belong to the page and not to the article: adverts, share bars. */
record BoilerplateStep(Boilerplate boilerplate) implements CleaningStep {

  @Override
  public void clean(CleaningState draft) {
    Lines lines = Lines.of(draft.text());
    List<Line> paragraphs = lines.all().stream().filter(line -> !line.isBlank()).toList();
    List<Verdict> verdicts =
        paragraphs.stream().map(line -> boilerplate.verdict(lines.text(line))).toList();
    CleaningState.Edit edit = draft.edit();
    for (int i = 0; i < paragraphs.size(); ) {
      int end = i;
      boolean sure = false;
      while (end < paragraphs.size() && verdicts.get(end) != Verdict.TEXT) {
        sure |= verdicts.get(end) == Verdict.ALWAYS;
        end++;
      }
      if (sure) {
        int from = paragraphs.get(i).start();
        int to = paragraphs.get(end - 1).end();
        draft.report("BOILERPLATE", "parts of the page around the article were left out", from, to);
        edit.drop(from, to);
      }
      i = Math.max(i + 1, end);
    }
    edit.apply();
  }
}
