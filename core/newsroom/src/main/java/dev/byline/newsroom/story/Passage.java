package dev.byline.newsroom.story;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import java.util.List;

/**
 * An utterance as it is compared.
 *
 * @param number its place among all passages, by which they are told apart
 * @param analysis the result that it is from
 * @param claim the claim that it is from
 * @param utterance where it stands, and who says it
 * @param content its words that say which statement it is
 * @param words all its words
 */
record Passage(
    int number,
    Analysis analysis,
    Claim claim,
    Utterance utterance,
    List<StoryToken> content,
    List<StoryToken> words) {

  String article() {
    return utterance.article();
  }

  /** Whether both stand, at least in part, on the same words of one article. */
  boolean overlaps(Passage other) {
    return article().equals(other.article())
        && utterance.spans().stream()
            .anyMatch(span -> other.utterance().spans().stream().anyMatch(span::overlaps));
  }

  /** Whether it asks. */
  boolean isQuestion() {
    String text = utterance.text();
    return text.substring(Math.max(0, text.length() - 3)).contains("?");
  }

  /** Passages of one key are the same words, whatever stands between them. */
  String key() {
    StringBuilder key = new StringBuilder();
    boolean reported = !words.isEmpty() && words.get(0).form().equals("that");
    words.stream().skip(reported ? 1 : 0).forEach(word -> key.append(word.form()).append(' '));
    return key.toString();
  }
}
