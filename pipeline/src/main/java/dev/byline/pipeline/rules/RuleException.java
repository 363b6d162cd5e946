package dev.byline.pipeline.rules;

import java.util.List;
import java.util.stream.Collectors;

/** Rules were refused. The message has a line for each problem. */
public final class RuleException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final transient List<RuleProblem> problems;

  /**
   * Creates the exception.
   *
   * @param problems what is wrong, at least one
   */
  public RuleException(List<RuleProblem> problems) {
    super(problems.stream().map(RuleProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, in the order of files and lines. */
  public List<RuleProblem> problems() {
    // Not serialised: the message says it all.
    return problems == null ? List.of() : problems;
  }
}
