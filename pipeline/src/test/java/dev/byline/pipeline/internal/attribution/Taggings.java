package dev.byline.pipeline.internal.attribution;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.tagging.Link;
import dev.byline.pipeline.tagging.SpanRole;
import dev.byline.pipeline.tagging.TaggedSpan;
import dev.byline.pipeline.tagging.Tagging;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Annotated text with tagged spans, written in one string: the notation of {@link AnnotatedTexts}
 * with {@code [S … ]}, {@code [C … ]} and {@code [Q … ]} around sources, cues and contents.
 * Brackets stand alone between words and may stand within each other. Those with small letters,
 * {@code [s … ]}, are what only the rules see.
 */
public record Taggings(AnnotatedText text, Tagging tagging, Tagging byRules) {

  /** Reads the notation. */
  public static Taggings of(String notation, Link... links) {
    StringBuilder plain = new StringBuilder();
    List<TaggedSpan> spans = new ArrayList<>();
    List<TaggedSpan> byRules = new ArrayList<>();
    List<String> open = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    int tokens = 0;
    for (String line : notation.strip().split("\n", -1)) {
      for (String word : line.strip().split("\\s+")) {
        switch (word) {
          case "" -> {}
          case "[S", "[C", "[Q", "[s", "[c", "[q" -> {
            open.add(word.substring(1));
            starts.add(tokens);
          }
          case "]" -> {
            String role = open.remove(open.size() - 1);
            TokenRange range = new TokenRange(starts.remove(starts.size() - 1), tokens);
            boolean tagged = role.equals(role.toUpperCase(Locale.ROOT));
            (tagged ? spans : byRules).add(new TaggedSpan(role(role), range, 0.9));
          }
          default -> {
            plain.append(word).append(' ');
            tokens++;
          }
        }
      }
      plain.append('\n');
    }
    return new Taggings(
        AnnotatedTexts.of(plain.toString()),
        new Tagging(spans, List.of(links), "test"),
        new Tagging(byRules, List.of(), "test"));
  }

  private static SpanRole role(String letter) {
    return switch (letter.toUpperCase(Locale.ROOT)) {
      case "S" -> SpanRole.SOURCE;
      case "C" -> SpanRole.CUE;
      default -> SpanRole.CONTENT;
    };
  }

  /** What is linked. */
  public List<AttributionRelation> relations() {
    return Linker.link(text, tagging);
  }

  /** What is linked of what only the rules see. */
  public List<AttributionRelation> possible() {
    return Linker.link(text, byRules);
  }

  /** {@code source|cue|content;content} of a relation. */
  String show(AttributionRelation relation) {
    return relation.source().map(text::words).orElse("-")
        + "|"
        + relation.cue().map(text::words).orElse("-")
        + "|"
        + String.join(";", relation.contents().stream().map(text::words).toList());
  }

  List<String> shown() {
    return relations().stream().map(this::show).toList();
  }
}
