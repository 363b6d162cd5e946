package dev.byline.newsroom.story;

import static java.util.Objects.requireNonNull;

import dev.byline.attribution.ClaimId;
import dev.byline.attribution.Source;
import dev.byline.newsroom.compare.JsonOut;
import java.time.LocalDate;

/**
 * A story as one JSON object. Spans count UTF-16 code units of the article's text and are
 * half-open. Absent values are null, lists are never absent, fields stand in a fixed order.
 * Thread-safe.
 */
public final class StoryJson {

  private StoryJson() {}

  /** Writes a story on one line, without a line end. */
  public static String write(Story story) {
    requireNonNull(story, "story");
    return JsonOut.line(out -> story(out, story));
  }

  /** Writes a story for human eyes: indented, lines ended by a line feed, none behind the last. */
  public static String writePretty(Story story) {
    requireNonNull(story, "story");
    return JsonOut.object(out -> story(out, story));
  }

  private static void story(JsonOut out, Story story) {
    out.field("articles", story.articles());
    out.field("passages", story.passages());
    out.list("statements", story.statements(), statement -> statement(out, statement));
    out.list("relations", story.relations(), relation -> relation(out, relation));
    out.list("copies", story.copies(), copies -> copies(out, copies));
  }

  private static void copies(JsonOut out, Copies copies) {
    out.field("original", copies.original());
    out.strings("copies", copies.copies());
  }

  private static void relation(JsonOut out, Relation relation) {
    out.field("kind", relation.kind().name());
    out.field("one", relation.one());
    out.field("other", relation.other());
    out.decimal("likeness", relation.likeness());
  }

  private static void statement(JsonOut out, Statement statement) {
    out.field("id", statement.id());
    out.field("speaker", statement.speaker());
    out.field("denied", statement.denied());
    out.strings(
        "publishedFirst",
        statement.publishedFirst().stream().map(variant -> variant.utterance().article()).toList());
    out.list("variants", statement.variants(), variant -> variant(out, variant));
  }

  private static void variant(JsonOut out, Variant variant) {
    Utterance utterance = variant.utterance();
    out.field("article", utterance.article());
    out.field("outlet", utterance.outlet());
    out.field("publishedOn", utterance.publishedOn().map(LocalDate::toString));
    out.field("copyOf", variant.copyOf());
    out.field("claim", utterance.claim().value());
    out.field("speaker", utterance.source().map(Source::name));
    out.field("quoted", utterance.quoted());
    out.field("kind", variant.kind().name());
    out.field("text", utterance.text());
    out.spans("spans", utterance.spans());
    out.list("words", variant.words(), edit -> edit(out, edit));
    out.list("provenance", variant.provenance(), step -> step(out, step));
  }

  private static void edit(JsonOut out, WordEdit edit) {
    out.field("kind", edit.kind().name());
    out.field("base", edit.base());
    out.field("variant", edit.variant());
  }

  private static void step(JsonOut out, Step step) {
    out.field("kind", step.kind().name());
    out.field("name", step.name());
    out.field("claim", step.claim().map(ClaimId::value));
    out.field("article", step.article());
  }
}
