package dev.byline.pipeline.internal.house;

import dev.byline.pipeline.rules.RuleException;
import dev.byline.pipeline.rules.RuleProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong, so that it can be put right in one go. Of one thread. */
final class Problems {

  private final List<RuleProblem> all = new ArrayList<>();

  void add(String file, int line, String problem) {
    all.add(new RuleProblem(file, line, problem));
  }

  /**
   * Ends if something is wrong.
   *
   * @throws RuleException if there is a problem
   */
  void raise() {
    if (!all.isEmpty()) {
      all.sort(Comparator.comparing(RuleProblem::file).thenComparingInt(RuleProblem::line));
      throw new RuleException(all);
    }
  }
}
