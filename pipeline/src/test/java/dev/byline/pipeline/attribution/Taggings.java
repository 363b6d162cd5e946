package dev.byline.pipeline.attribution;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.tagging.Link;
import dev.byline.pipeline.tagging.SpanRole;
import dev.byline.pipeline.tagging.TaggedSpan;
import dev.byline.pipeline.tagging.Tagging;
import java.util.ArrayList;
import java.util.List;

/**
 * Annotated text with tagged spans, written in one string: the notation of {@link AnnotatedTexts}
 * with {@code [S … ]}, {@code [C … ]} and {@code [Q … ]} around sources, cues and contents.
 * Brackets stand alone between words.
 */
record Taggings(AnnotatedText text, Tagging tagging) {

  static Taggings of(String notation, Link... links) {
    StringBuilder plain = new StringBuilder();
    List<TaggedSpan> spans = new ArrayList<>();
    int tokens = 0;
    int start = 0;
    SpanRole role = SpanRole.CONTENT;
    for (String line : notation.strip().split("\n", -1)) {
      for (String word : line.strip().split("\\s+")) {
        switch (word) {
          case "" -> {}
          case "[S", "[C", "[Q" -> {
            start = tokens;
            role =
                word.equals("[S")
                    ? SpanRole.SOURCE
                    : word.equals("[C") ? SpanRole.CUE : SpanRole.CONTENT;
          }
          case "]" -> spans.add(new TaggedSpan(role, new TokenRange(start, tokens), 0.9));
          default -> {
            plain.append(word).append(' ');
            tokens++;
          }
        }
      }
      plain.append('\n');
    }
    return new Taggings(
        AnnotatedTexts.of(plain.toString()), new Tagging(spans, List.of(links), "test"));
  }

  List<RawClaim> claims() {
    return Linker.link(text, tagging);
  }

  /** {@code source|cue|content;content} of a claim. */
  String show(RawClaim claim) {
    return claim.source().map(text::words).orElse("-")
        + "|"
        + claim.cue().map(text::words).orElse("-")
        + "|"
        + String.join(";", claim.contents().stream().map(text::words).toList());
  }

  List<String> shown() {
    return claims().stream().map(this::show).toList();
  }
}
