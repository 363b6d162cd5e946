package dev.byline.pipeline.internal.stages;

import static java.util.Objects.requireNonNull;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.encoder.ReadText;
import dev.byline.pipeline.internal.encoder.ReadingTagger;
import dev.byline.pipeline.tagging.Link;
import dev.byline.pipeline.tagging.SpanRole;
import dev.byline.pipeline.tagging.SpanTagger;
import dev.byline.pipeline.tagging.TaggedSpan;
import dev.byline.pipeline.tagging.Tagging;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Takes nothing from a tagger that breaks its contract: a span outside the text or a link to
 * nowhere would else come out as a wrong speaker, or as an exception that blames somebody else. As
 * safe to share as the tagger it asks.
 */
final class CheckedTagger implements ReadingTagger {

  private final SpanTagger tagger;

  /**
   * Puts a tagger under supervision.
   *
   * @param tagger the one to ask
   */
  CheckedTagger(SpanTagger tagger) {
    this.tagger = requireNonNull(tagger, "tagger");
  }

  /**
   * Tags one article.
   *
   * @throws IllegalStateException if the tagger breaks its contract; the message names tagger and
   *     mistake
   */
  @Override
  public ReadText read(AnnotatedText text) {
    ReadText read = ReadingTagger.read(tagger, text);
    checked(text, read.tagging());
    return read;
  }

  /**
   * Tags one article and asks nothing else of it.
   *
   * @throws IllegalStateException if the tagger breaks its contract
   */
  @Override
  public Tagging tag(AnnotatedText text) {
    return checked(text, tagger.tag(text));
  }

  /**
   * Tags many articles.
   *
   * @throws IllegalStateException if the tagger breaks its contract; the message names tagger and
   *     mistake
   */
  @Override
  public List<Tagging> tagAll(List<AnnotatedText> texts) {
    List<Tagging> taggings = tagger.tagAll(texts);
    law(
        taggings != null && taggings.size() == texts.size(),
        () -> "must answer for each of " + texts.size() + " texts");
    List<Tagging> checked = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      checked.add(checked(texts.get(i), taggings.get(i)));
    }
    return checked;
  }

  private Tagging checked(AnnotatedText text, Tagging tagging) {
    law(tagging != null, () -> "must not answer null");
    law(!tagging.decidedBy().isBlank(), () -> "must give the name of the rule or model");
    Map<SpanRole, Integer> ends = new EnumMap<>(SpanRole.class);
    int previous = 0;
    for (TaggedSpan span : tagging.spans()) {
      TokenRange tokens = span.tokens();
      law(tokens.end() <= text.size(), () -> span + " ends behind the text of " + text.size());
      law(tokens.start() >= previous, () -> span + " is not in text order");
      law(
          tokens.start() >= ends.getOrDefault(span.role(), 0),
          () -> span + " overlaps another of its role");
      previous = tokens.start();
      ends.put(span.role(), tokens.end());
    }
    tagging.links().forEach(link -> check(link, tagging.spans()));
    return tagging;
  }

  private void check(Link link, List<TaggedSpan> spans) {
    law(0 <= link.span() && link.span() < spans.size(), () -> link + " links no span");
    law(
        spans.get(link.span()).role() != SpanRole.CUE,
        () -> link + " must link a source or content");
    law(
        link.cue() == Link.NO_CUE
            || 0 <= link.cue()
                && link.cue() < spans.size()
                && spans.get(link.cue()).role() == SpanRole.CUE,
        () -> link + " must link to a cue");
    law(link.score() >= 0 && link.score() <= 1, () -> link + " must have a score within [0, 1]");
  }

  /** The mistake is put into words only where there is one: a text has thousands of links. */
  private void law(boolean holds, Supplier<String> mistake) {
    if (!holds) {
      throw new IllegalStateException(tagger.getClass().getName() + ": " + mistake.get());
    }
  }
}
