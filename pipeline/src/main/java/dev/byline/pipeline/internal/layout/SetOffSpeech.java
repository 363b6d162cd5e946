package dev.byline.pipeline.internal.layout;

import static java.util.Objects.requireNonNull;

import dev.byline.pipeline.annotation.TokenRange;
import java.util.List;
import java.util.Optional;

/**
 * Speech whose source the layout names and no clause: an embedded tweet, an answer in an interview,
 * a statement signed behind a dash.
 *
 * @param rule which layout
 * @param source the words that name the source: a name, a title and a name, {@code Q}
 * @param cue the mark or word that ties source and speech, where there is one
 * @param content the words of the source in text order, never empty; marks are part of them where
 *     they stand in marks
 */
public record SetOffSpeech(
    Rule rule, TokenRange source, Optional<TokenRange> cue, List<TokenRange> content) {

  /** The layouts that are known. */
  public enum Rule {
    /** {@code words — Name (@handle) November 8, 2021}. */
    TWEET,
    /**
     * Paragraphs that begin with {@code Q:}, {@code A:}, {@code NAME:} or {@code Name:} in a run.
     */
    TRANSCRIPT,
    /** A quotation and behind it, or in the next paragraph, a dash and a name. */
    SIGNATURE,
    /** {@code And from Mayor Ellison:} before a quotation. */
    INTRODUCTION,
    /** An entry {@code Mara Ellison, 23: “We shall stay.”} of a list of voices. */
    LABEL,
    /** {@code Sir, We shall stay.} and a line {@code Mara Ellison} below. */
    LETTER,
    /** {@code ‘We shall stay’: Mara Ellison on life at sea} above an article. */
    HEADLINE
  }

  /** Copies the list and checks that source and content have words. */
  public SetOffSpeech {
    requireNonNull(rule, "rule");
    requireNonNull(cue, "cue");
    content = List.copyOf(content);
    if (source.isEmpty() || content.isEmpty() || content.stream().anyMatch(TokenRange::isEmpty)) {
      throw new IllegalArgumentException(
          "source " + source + " and content " + content + " must not be empty");
    }
  }
}
