package dev.byline.pipeline.rules;

/**
 * Something wrong with a rule.
 *
 * @param file the file, or for a rule in Java its class
 * @param line the line, counted from 1; 0 where it concerns the whole file
 * @param problem what is wrong, in words
 */
public record RuleProblem(String file, int line, String problem) {

  /** {@code court.rules:12: what is wrong}. */
  @Override
  public String toString() {
    return line == 0 ? file + ": " + problem : file + ":" + line + ": " + problem;
  }
}
