package dev.byline.pipeline.corenlp;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.Quote;
import dev.byline.entity.Entity;
import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.util.ErasureUtils;
import java.util.List;

/**
 * The keys under which {@link BylineAnnotator} puts its results. All offsets in them count UTF-16
 * code units of {@code CoreAnnotations.TextAnnotation} of the document, as CoreNLP's do.
 *
 * <table>
 * <caption>Where each key is set</caption>
 * <tr><th>key</th><th>on the document</th><th>on each sentence, if there are sentences</th></tr>
 * <tr><td>{@link AnalysisAnnotation}</td><td>the result</td><td>not set</td></tr>
 * <tr><td>{@link QuotesAnnotation}</td><td>all quotes</td><td>those that begin in it</td></tr>
 * <tr><td>{@link ClaimsAnnotation}</td><td>all claims</td><td>those whose content begins in it</td>
 * </tr>
 * <tr><td>{@link EntitiesAnnotation}</td><td>all entities</td><td>those mentioned in it</td></tr>
 * <tr><td>{@link ReusedSentencesAnnotation}</td><td>how many sentences were taken over</td><td>not
 * set</td></tr>
 * </table>
 *
 * <p>Lists are immutable, in text order, and empty where nothing was found.
 */
public final class BylineAnnotations {

  private BylineAnnotations() {}

  /** The whole result for a document. */
  public static final class AnalysisAnnotation implements CoreAnnotation<Analysis> {

    /** For CoreNLP, which makes keys by reflection. */
    public AnalysisAnnotation() {}

    @Override
    public Class<Analysis> getType() {
      return Analysis.class;
    }
  }

  /** The quotes of a document or a sentence. */
  public static final class QuotesAnnotation implements CoreAnnotation<List<Quote>> {

    /** For CoreNLP, which makes keys by reflection. */
    public QuotesAnnotation() {}

    @Override
    public Class<List<Quote>> getType() {
      return ErasureUtils.uncheckedCast(List.class);
    }
  }

  /** The claims of a document or a sentence. */
  public static final class ClaimsAnnotation implements CoreAnnotation<List<Claim>> {

    /** For CoreNLP, which makes keys by reflection. */
    public ClaimsAnnotation() {}

    @Override
    public Class<List<Claim>> getType() {
      return ErasureUtils.uncheckedCast(List.class);
    }
  }

  /** The entities of a document, or those mentioned in a sentence. */
  public static final class EntitiesAnnotation implements CoreAnnotation<List<Entity>> {

    /** For CoreNLP, which makes keys by reflection. */
    public EntitiesAnnotation() {}

    @Override
    public Class<List<Entity>> getType() {
      return ErasureUtils.uncheckedCast(List.class);
    }
  }

  /** In how many sentences of a document the parts of speech were those of the pipeline. */
  public static final class ReusedSentencesAnnotation implements CoreAnnotation<Integer> {

    /** For CoreNLP, which makes keys by reflection. */
    public ReusedSentencesAnnotation() {}

    @Override
    public Class<Integer> getType() {
      return Integer.class;
    }
  }
}
