package dev.byline.pipeline.corenlp;

import dev.byline.analysis.Analysis;
import dev.byline.json.AnalysisXml;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationOutputter;
import edu.stanford.nlp.pipeline.XMLOutputter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * CoreNLP's XML with one more element in {@code <document>}, behind all others: {@code <byline>},
 * as {@link AnalysisXml} writes it. A document that no {@link BylineAnnotator} has seen has no such
 * element. CoreNLP writes XML with {@code xom:xom}, which Byline does not bring along: it must be
 * on the class path, as it is where {@code edu.stanford.nlp:stanford-corenlp} is a dependency of
 * one's own.
 *
 * <pre>{@code
 * outputFormat = custom
 * customOutputter = dev.byline.pipeline.corenlp.BylineXmlOutputter
 * }</pre>
 */
public final class BylineXmlOutputter extends AnnotationOutputter {

  private static final String END = "</document>";

  /** Called by CoreNLP. */
  public BylineXmlOutputter() {}

  /**
   * Writes a document.
   *
   * @throws IllegalStateException if {@code xom:xom} is not on the class path
   */
  @Override
  public void print(Annotation document, OutputStream target, Options options) throws IOException {
    ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    try {
      XMLOutputter.xmlPrint(document, buffer, options);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "CoreNLP's XML needs the Maven artifact xom:xom on the class path", e);
    }
    String xml = buffer.toString(options.encoding);
    Analysis analysis = document.get(BylineAnnotations.AnalysisAnnotation.class);
    // No text holds the tag: there its brackets are escaped.
    int end = xml.lastIndexOf(END);
    String merged =
        analysis == null
            ? xml
            : xml.substring(0, end) + AnalysisXml.write(analysis) + xml.substring(end);
    target.write(merged.getBytes(options.encoding));
    target.flush();
  }
}
