package dev.byline.training.corpus;

import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import dev.byline.text.Article;
import java.util.List;

/** Annotated articles for tests, written down as brat standoff. */
public final class TestArticles {

  private TestArticles() {}

  /** An article with the lines of one annotator. */
  public static GoldArticle annotated(String text, String... standoff) {
    return new StandoffReader(CoreNlpAnnotator.tokenizerOnly())
        .parse("a", Article.of("a.txt", text), List.of(String.join("\n", standoff)));
  }

  /** "{speaker} said the harbour is closed ." */
  public static GoldArticle harbourClosed(String speaker) {
    String text = speaker + " said the harbour is closed .";
    return annotated(text, standoff(text, speaker.length()));
  }

  /** The standoff of "{speaker} said {content}", up to the full stop and a space before it. */
  public static String standoff(String text, int speakerEnd) {
    int content = speakerEnd + " said ".length();
    int end = text.length() - (text.endsWith(" .") ? 2 : 1);
    return """
        T1\tSource 0 %d\tx
        T2\tCue %d %d\tx
        T3\tContent %d %d\tx
        T4\tAttribution %d %d\tx
        E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
        """
        .formatted(
            speakerEnd, speakerEnd + 1, content - 1, content, end, speakerEnd + 1, content - 1);
  }
}
