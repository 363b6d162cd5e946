package dev.byline.examples.evaluation.gold;

import dev.byline.text.Span;
import java.util.List;

/**
 * Who is said to have said what, as somebody or something marked it. Each part may have several
 * pieces or none.
 *
 * @param source pieces of the source, in text order
 * @param cue pieces of the cue
 * @param content pieces of the content
 */
record MarkedAttribution(List<Span> source, List<Span> cue, List<Span> content) {

  MarkedAttribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
