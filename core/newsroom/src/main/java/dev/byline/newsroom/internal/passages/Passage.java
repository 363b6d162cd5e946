package dev.byline.newsroom.internal.passages;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.Source;
import dev.byline.attribution.SpeechAct;
import dev.byline.newsroom.internal.words.StoryToken;
import dev.byline.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An utterance as it is compared.
 *
 * @param number its place among all passages, by which they are told apart
 * @param analysis the result that it is from
 * @param claim the claim that it is from
 * @param spans where the words stand in the article, in text order
 * @param text the words under the spans, joined by one space
 * @param quoted whether the words stand in quotation marks
 * @param content its words that say which statement it is
 * @param words all its words
 */
public record Passage(
    int number,
    Analysis analysis,
    Claim claim,
    List<Span> spans,
    String text,
    boolean quoted,
    List<StoryToken> content,
    List<StoryToken> words) {

  private static final Set<String> ASKING =
      Set.of(
          "who", "whom", "whose", "what", "which", "where", "when", "why", "how", "is", "are",
          "was", "were", "am", "do", "does", "did", "has", "have", "had", "will", "would", "can",
          "could", "should", "shall", "may", "might", "must");

  /** Id of the article. */
  public String article() {
    return analysis.article().id();
  }

  /** Who is said to have said it; empty where the article does not say. */
  public Optional<Source> source() {
    return claim.source();
  }

  /** Whether the source is said to have denied it. */
  public boolean denied() {
    return claim.act() == SpeechAct.DENY;
  }

  /** Whether both stand, at least in part, on the same words of one article. */
  public boolean overlaps(Passage other) {
    return article().equals(other.article())
        && spans.stream().anyMatch(span -> other.spans().stream().anyMatch(span::overlaps));
  }

  /** Whether it asks. */
  public boolean isQuestion() {
    return text.substring(Math.max(0, text.length() - 3)).contains("?");
  }

  /** Whether it asks whether something is so, and does not say it: "did he know?". */
  public boolean asks() {
    return isQuestion() && !words.isEmpty() && ASKING.contains(words.get(0).form());
  }

  /** Passages of one key are the same words, whatever stands between them. */
  public String key() {
    StringBuilder key = new StringBuilder();
    boolean reported = !words.isEmpty() && words.get(0).form().equals("that");
    words.stream().skip(reported ? 1 : 0).forEach(word -> key.append(word.form()).append(' '));
    return key.toString();
  }
}
