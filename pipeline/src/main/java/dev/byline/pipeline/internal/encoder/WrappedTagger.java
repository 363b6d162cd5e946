package dev.byline.pipeline.internal.encoder;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.coref.AntecedentScores;
import dev.byline.pipeline.tagging.SpanTagger;
import dev.byline.pipeline.tagging.Tagging;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A tagger of the user's own around one that may know antecedents: what the inner one says of those
 * while the outer tags is kept, since the outer hands on nothing but spans. As safe to share as
 * both; an outer one that asks the inner on another thread gets spans and loses the antecedents.
 */
public final class WrappedTagger implements ReadingTagger {

  /** What the inner tagger said last, on each thread. */
  private final ThreadLocal<@Nullable Heard> heard = new ThreadLocal<>();

  private final SpanTagger outer;

  private record Heard(AnnotatedText text, AntecedentScores antecedents) {}

  private WrappedTagger(SpanTagger inner, UnaryOperator<SpanTagger> around) {
    this.outer =
        around.apply(
            text -> {
              ReadText read = ReadingTagger.read(inner, text);
              heard.set(new Heard(text, read.antecedents()));
              return read.tagging();
            });
  }

  /**
   * Puts a tagger around another.
   *
   * @throws NullPointerException if {@code around} gives none
   */
  public static WrappedTagger of(SpanTagger inner, UnaryOperator<SpanTagger> around) {
    WrappedTagger wrapped = new WrappedTagger(inner, around);
    if (wrapped.outer == null) {
      throw new NullPointerException("the tagger around");
    }
    return wrapped;
  }

  /** The tagger of the user's own. */
  public SpanTagger outer() {
    return outer;
  }

  @Override
  public ReadText read(AnnotatedText text) {
    try {
      Tagging tagging = outer.tag(text);
      Heard last = heard.get();
      boolean same = last != null && last.text() == text;
      return new ReadText(tagging, same ? last.antecedents() : AntecedentScores.NONE);
    } finally {
      heard.remove();
    }
  }
}
