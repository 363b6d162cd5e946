package dev.byline.pipeline.tagging;

import dev.byline.pipeline.annotation.AnnotatedText;
import java.util.List;

/**
 * Finds sources, cues and contents in annotated text. Implementations are safe to use from many
 * threads and never throw for odd text. What an implementation throws all the same, and what it
 * gives back against the contract of {@link Tagging}, fails the article at hand and no other.
 */
public interface SpanTagger {

  /** Tags one article. */
  Tagging tag(AnnotatedText text);

  /** Tags many articles; an implementation may batch them. The results are in the given order. */
  default List<Tagging> tagAll(List<AnnotatedText> texts) {
    return texts.stream().map(this::tag).toList();
  }
}
