package dev.byline.pipeline.corenlp;

import dev.byline.analysis.Analysis;
import dev.byline.json.AnalysisJson;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.JSONOutputter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * CoreNLP's JSON with one more member, {@code byline}: the object of {@link AnalysisJson}. A
 * document that no {@link BylineAnnotator} has seen has no such member. On the command line and in
 * CoreNLP's server:
 *
 * <pre>{@code
 * outputFormat = custom
 * customOutputter = dev.byline.pipeline.corenlp.BylineJsonOutputter
 * }</pre>
 */
public final class BylineJsonOutputter extends JSONOutputter {

  /** Called by CoreNLP. */
  public BylineJsonOutputter() {}

  @Override
  public void print(Annotation document, OutputStream target, Options options) throws IOException {
    Analysis analysis = document.get(BylineAnnotations.AnalysisAnnotation.class);
    if (analysis == null) {
      super.print(document, target, options);
      return;
    }
    ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    super.print(document, buffer, options);
    String json = buffer.toString(options.encoding);
    // The last brace is that of the document, whatever stands within.
    int end = json.lastIndexOf('}');
    String before = json.substring(0, end).stripTrailing();
    String member =
        options.pretty ? AnalysisJson.writePretty(analysis) : AnalysisJson.write(analysis);
    String line = options.pretty ? "\n  " : "";
    String merged =
        before
            + (before.endsWith("{") ? "" : ",")
            + line
            + "\"byline\":"
            + (options.pretty ? " " : "")
            + member.replace("\n", line.isEmpty() ? "\n" : line)
            + (options.pretty ? "\n" : "")
            + json.substring(end);
    target.write(merged.getBytes(options.encoding));
    target.flush();
  }
}
