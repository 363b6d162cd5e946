package dev.byline.pipeline.corenlp;

import static java.util.Objects.requireNonNull;

import dev.byline.analysis.Analysis;
import dev.byline.pipeline.AnalysisException;
import dev.byline.pipeline.Byline;
import dev.byline.pipeline.corenlp.AnnotatorOptions.Reuse;
import dev.byline.pipeline.internal.given.GivenSentences;
import dev.byline.pipeline.internal.given.GivenSentences.Trust;
import dev.byline.text.Article;
import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.util.Properties;
import java.util.Set;

/**
 * Byline as an annotator of a {@code StanfordCoreNLP} pipeline. Add it to the annotators and say
 * where it is:
 *
 * <pre>{@code
 * annotators = tokenize,pos,lemma,ner,byline
 * customAnnotatorClass.byline = dev.byline.pipeline.corenlp.BylineAnnotator
 * }</pre>
 *
 * <p>The results are those of {@link Byline#analyze} for the same text, whatever else is in the
 * pipeline; {@link BylineAnnotations} says under which keys they stand. Of the document its text is
 * read, and where they are set {@code DocIDAnnotation} (the id of the article), {@code
 * DocTitleAnnotation} and {@code DocDateAnnotation} (the day of publication: {@code 2024-03-09},
 * {@code 2024-03-09T12:00} or {@code 20240309}; other forms are passed over). What other annotators
 * have set stays as it is.
 *
 * <p><b>What is reused.</b> Byline cleans a text of headers, scripts and pointers to other stories
 * before it is cut into words, and keeps paragraphs apart, so its sentences are not always those of
 * the pipeline. Where a sentence of both has the same words at the same places, the parts of speech
 * of the pipeline are taken over instead of being found again. By default only those are that
 * Byline would find itself: {@code pos.model} must be CoreNLP's own, which is Byline's too, and as
 * a check the first three such sentences of a document are tagged by Byline as well; if one
 * differs, nothing of the document is reused. Names are taken over only with {@code reuse = all},
 * since CoreNLP's combine three models and lists, and Byline's come from one. Lemmas follow from
 * words and parts of speech.
 *
 * <table>
 * <caption>Options: behind the name of the annotator and a dot, as in {@code byline.reuse}</caption>
 * <tr><th>option</th><th>default</th><th>what it says</th></tr>
 * <tr><td>{@code reuse}</td><td>{@code same}</td><td>{@code same}: what Byline would find itself;
 * {@code all}: parts of speech, lemmas and names of every sentence with the same words, whichever
 * model they come from, so that results may differ from those of the interface; {@code none}</td>
 * </tr>
 * <tr><td>{@code minConfidence}</td><td>0.25</td><td>{@link Byline.Builder#minConfidence}</td></tr>
 * <tr><td>{@code includeIntentions}</td><td>false</td><td>{@link
 * Byline.Builder#includeIntentions}</td></tr>
 * <tr><td>{@code coreference}</td><td>{@code rules}</td><td>or {@code corenlp}, see {@link
 * dev.byline.pipeline.Coreference}</td></tr>
 * <tr><td>{@code model}</td><td></td><td>the folder of another model, {@link Byline.Builder#model}
 * </td></tr>
 * <tr><td>{@code links}</td><td></td><td>a table as {@link
 * dev.byline.pipeline.linking.LinkTable#read} reads it, {@link Byline.Builder#linker}</td></tr>
 * <tr><td>{@code rules}</td><td></td><td>a folder of rules of one's own, {@link
 * dev.byline.pipeline.RuleSet#in}</td></tr>
 * <tr><td>{@code requireLearnedTagger}</td><td>false</td><td>{@link
 * Byline.Builder#requireLearnedTagger}</td></tr>
 * <tr><td>{@code timeBudget}</td><td>any time</td><td>milliseconds for a document, {@link
 * Byline.Builder#timeBudget}</td></tr>
 * </table>
 *
 * <p>CoreNLP shares an annotator between all pipelines of a JVM that give it the same name and the
 * same options. It is safe to use from many threads. The native memory of its tagger is freed when
 * nobody holds it any more.
 */
public final class BylineAnnotator implements Annotator {

  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  private final Byline byline;
  private final Reuse reuse;
  private final boolean sameTagger;

  /**
   * Called by CoreNLP. Loads the models, which takes seconds.
   *
   * @param name what the annotator is called in the pipeline
   * @param properties those of the pipeline
   * @throws IllegalArgumentException if an option is not known or cannot have its value
   * @throws IllegalStateException as {@link Byline.Builder#build}
   */
  public BylineAnnotator(String name, Properties properties) {
    AnnotatorOptions options = new AnnotatorOptions(name, properties);
    this.reuse = options.reuse();
    this.sameTagger = properties.getProperty("pos.model", TAGGER).equals(TAGGER);
    this.byline = options.builder().build();
  }

  /**
   * For {@code pipeline.addAnnotator}: an annotator with a Byline that is built already. Nothing of
   * the pipeline is reused.
   *
   * @param byline stays the caller's, to be closed when the pipeline is no longer used
   */
  public BylineAnnotator(Byline byline) {
    this.byline = requireNonNull(byline, "byline");
    this.reuse = Reuse.NONE;
    this.sameTagger = false;
  }

  /**
   * Analyses a document.
   *
   * @throws IllegalArgumentException if it has no text
   * @throws AnalysisException as {@link Byline#analyze}
   */
  @Override
  public void annotate(Annotation document) {
    Article article = DocumentArticle.of(document);
    if (reuse == Reuse.NONE || reuse == Reuse.SAME && !sameTagger) {
      ResultKeys.set(document, byline.analyze(article), 0);
      return;
    }
    GivenSentences given =
        new GivenSentences(
            PipelineSentences.of(document),
            reuse == Reuse.ALL ? Trust.ALL : Trust.SAME,
            true,
            reuse == Reuse.ALL);
    Analysis analysis = given.offeredTo(() -> byline.analyze(article));
    ResultKeys.set(document, analysis, given.taken());
  }

  /**
   * What must be there already: nothing, since everything that is missing is found by Byline; with
   * {@code reuse = all} the words, sentences and parts of speech that were asked to be reused.
   */
  @Override
  @SuppressWarnings("rawtypes") // the signature is CoreNLP's
  public Set<Class<? extends CoreAnnotation>> requires() {
    return reuse == Reuse.ALL
        ? Set.of(
            CoreAnnotations.TokensAnnotation.class,
            CoreAnnotations.SentencesAnnotation.class,
            CoreAnnotations.PartOfSpeechAnnotation.class)
        : Set.of();
  }

  /** The keys of {@link BylineAnnotations}. */
  @Override
  @SuppressWarnings("rawtypes") // the signature is CoreNLP's
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(
        BylineAnnotations.AnalysisAnnotation.class,
        BylineAnnotations.QuotesAnnotation.class,
        BylineAnnotations.ClaimsAnnotation.class,
        BylineAnnotations.EntitiesAnnotation.class,
        BylineAnnotations.ReusedSentencesAnnotation.class);
  }
}
