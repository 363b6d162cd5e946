package dev.byline.pipeline.corenlp;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.Quote;
import dev.byline.entity.Entity;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.stream.IntStream;

/** Puts a result under its keys. */
final class ResultKeys {

  private ResultKeys() {}

  static void set(Annotation document, Analysis analysis, int reused) {
    document.set(BylineAnnotations.AnalysisAnnotation.class, analysis);
    document.set(BylineAnnotations.QuotesAnnotation.class, analysis.quotes());
    document.set(BylineAnnotations.ClaimsAnnotation.class, analysis.claims());
    document.set(BylineAnnotations.EntitiesAnnotation.class, analysis.entities());
    document.set(BylineAnnotations.ReusedSentencesAnnotation.class, reused);
    List<CoreMap> sentences = PipelineSentences.sentencesOf(document);
    Buckets<Quote> quotes =
        new Buckets<>(sentences, analysis.quotes(), quote -> one(quote.excerpt().start()));
    Buckets<Claim> claims =
        new Buckets<>(sentences, analysis.claims(), claim -> one(claim.extent().start()));
    Buckets<Entity> entities = new Buckets<>(sentences, analysis.entities(), ResultKeys::mentions);
    for (int i = 0; i < sentences.size(); i++) {
      CoreMap sentence = sentences.get(i);
      sentence.set(BylineAnnotations.QuotesAnnotation.class, quotes.of(i));
      sentence.set(BylineAnnotations.ClaimsAnnotation.class, claims.of(i));
      sentence.set(BylineAnnotations.EntitiesAnnotation.class, entities.of(i));
    }
  }

  private static IntStream one(int start) {
    return IntStream.of(start);
  }

  private static IntStream mentions(Entity entity) {
    return entity.mentions().stream().mapToInt(mention -> mention.excerpt().start());
  }
}
