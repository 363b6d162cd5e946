package dev.byline.report;

import dev.byline.report.internal.speech.ArticleRef;
import dev.byline.report.internal.speech.Speaker;
import dev.byline.report.internal.speech.StatementView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An article as a page shows it.
 *
 * @param ref where it stands
 * @param facts publisher, day and author, as far as they are known, and the id
 * @param url its address, where it is one that a browser may follow
 * @param blocks its text
 * @param repeatsHeadline whether its text begins with what it is called
 * @param statements in text order
 * @param speakers in the order of their first statement, with how many they make here
 * @param remarks what was odd in the text
 * @param unplaced anchors of what is nested too deep to be marked in the text
 */
record ArticleView(
    ArticleRef ref,
    List<String> facts,
    Optional<String> url,
    List<TextBlock> blocks,
    boolean repeatsHeadline,
    List<StatementView> statements,
    List<Map.Entry<Speaker, Integer>> speakers,
    List<String> remarks,
    Set<String> unplaced) {

  /** How many statements hold words in quotation marks that somebody utters. */
  long quoted() {
    return statements.stream()
        .filter(s -> s.speaker().isPresent() && s.form() != StatementView.Form.PARAPHRASED)
        .count();
  }
}
