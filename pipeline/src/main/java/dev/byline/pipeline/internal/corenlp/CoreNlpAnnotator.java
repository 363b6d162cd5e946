package dev.byline.pipeline.internal.corenlp;

import static java.util.Objects.requireNonNull;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.clean.CleanText;
import java.util.function.Function;

/**
 * Runs CoreNLP's tokenizer, sentence splitter, part-of-speech tagger, lemmatiser and one
 * named-entity tagger. Its classes are called directly: {@code StanfordCoreNLP} shares annotators
 * between pipelines through a global cache and loads what Byline does not need. What CoreNLP logs
 * goes to SLF4J.
 *
 * <p>Safe to use from many threads: a text gives the same result on any thread and after any other
 * text. Time grows linearly with the text, since sentences are cut at {@link SentenceCutter#MOST}
 * tokens. The default locale of the JVM makes no difference, see {@link AnyLocale}.
 */
public final class CoreNlpAnnotator {

  private final AnyLocale<Function<CleanText, AnnotatedText>> engine;

  private CoreNlpAnnotator(boolean models) {
    this.engine =
        AnyLocale.of(() -> new CoreNlpEngine(models), CoreNlpEngine.class.getName(), models);
  }

  /**
   * Tokens, sentences, parts of speech, lemmas and names. Loads the models, which takes a few
   * seconds.
   *
   * @throws IllegalStateException if the models are not on the class path; the message names the
   *     artifact to add
   */
  public static CoreNlpAnnotator full() {
    return new CoreNlpAnnotator(true);
  }

  /** Tokens and sentences only. Needs no models. */
  public static CoreNlpAnnotator tokenizerOnly() {
    return new CoreNlpAnnotator(false);
  }

  /** Annotates a cleaned text; offsets become article offsets here, once. */
  public AnnotatedText annotate(CleanText clean) {
    return engine.get().apply(requireNonNull(clean, "clean"));
  }
}
