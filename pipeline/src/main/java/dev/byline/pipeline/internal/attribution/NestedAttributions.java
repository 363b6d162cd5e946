package dev.byline.pipeline.internal.attribution;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.attribution.AttributionRelation.Evidence;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.quotation.Quotations;
import dev.byline.pipeline.tagging.SpanTagger;
import dev.byline.pipeline.tagging.Tagging;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the attributions inside attributions. A tagger reads an article flat, as its training
 * corpus does, so a content that may hold an attribution of its own is read once more by itself, as
 * if it were a paragraph; what is found there with source and cue is nested. Immutable; as safe to
 * share as its tagger.
 *
 * @param tagger reads the contents
 * @param rules stand by where the tagger passed over who is cited with words in marks
 */
record NestedAttributions(SpanTagger tagger, SpanTagger rules) {

  /** Shorter contents have no room for source, cue and content; set by hand. */
  private static final int LEAST_TOKENS = 5;

  /**
   * A sentence out of its context misleads: what is found in one must be likely by itself. The
   * product of three scores of the tagger. Set by hand (commit 47be400) so that all six nested
   * claims of the given articles are found again: {@code byline evaluate --articles}, 2026-11-23.
   */
  private static final double LEAST_EVIDENCE = 0.28;

  /**
   * The given relations with those found inside their contents. Where somebody relays a whole
   * sentence the flat reading saw two attributions at once; there the second one says where the
   * inner content ends.
   */
  List<AttributionRelation> complete(
      AnnotatedText text, List<AttributionRelation> relations, Quotations quotations) {
    InnerMarks marks = new InnerMarks(quotations);
    List<Passage> passages = passages(text, relations, marks);
    List<Tagging> taggings = tagger.tagAll(passages.stream().map(Passage::excerpt).toList());
    // Contents may overlap, and hold attributions that are known: each cue counts once.
    List<AttributionRelation> all = new ArrayList<>(relations);
    Map<Integer, Integer> byCue = new HashMap<>();
    for (int i = 0; i < relations.size(); i++) {
      int known = i;
      relations.get(i).cue().ifPresent(cue -> byCue.putIfAbsent(cue.end(), known));
    }
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      for (AttributionRelation found : found(passage, taggings.get(i), text, marks)) {
        Integer known = byCue.putIfAbsent(found.anchor().end(), all.size());
        if (known == null) {
          all.add(found);
        } else if (passage.relayed() && isCutFrom(found, all.get(known))) {
          all.set(known, all.get(known).withContents(found.contents()));
        }
      }
    }
    return all;
  }

  /** The contents that may hold an attribution of their own. */
  private static List<Passage> passages(
      AnnotatedText text, List<AttributionRelation> relations, InnerMarks marks) {
    List<Passage> passages = new ArrayList<>();
    for (AttributionRelation relation : relations) {
      for (TokenRange content : relation.contents()) {
        TokenRange words = sentence(text, content);
        boolean cites = marks.openIn(words);
        if (words.size() >= LEAST_TOKENS && (cites || hinted(text, words))) {
          passages.add(
              new Passage(
                  words.start(), excerpt(text, words, marks), relation.isRelaying(), cites));
        }
      }
    }
    return passages;
  }

  /**
   * What a tagger sees in a passage, where it is sure enough, and whom the rules see cited there,
   * in tokens of the whole text.
   */
  private List<AttributionRelation> found(
      Passage passage, Tagging tagging, AnnotatedText text, InnerMarks marks) {
    List<AttributionRelation> found =
        relations(passage, tagging, text)
            .filter(relation -> sure(relation.evidence(), marks.areCited(relation, text)))
            .collect(Collectors.toCollection(ArrayList::new));
    if (passage.cites()) {
      relations(passage, rules.tag(passage.excerpt()), text)
          .filter(relation -> marks.areCited(relation, text) && isPlain(relation, text))
          .filter(cited -> found.stream().noneMatch(r -> r.anchor().overlaps(cited.anchor())))
          .toList()
          .forEach(found::add);
    }
    return found;
  }

  /** Those with source and cue, in tokens of the whole text. */
  private static Stream<AttributionRelation> relations(
      Passage passage, Tagging tagging, AnnotatedText text) {
    return Linker.link(passage.excerpt(), tagging).stream()
        .filter(relation -> relation.source().isPresent() && relation.cue().isPresent())
        .map(relation -> shifted(relation, passage.start()))
        .filter(relation -> !isCompound(relation, text) && !isCoordinate(relation, text));
  }

  /** Source and cue side by side, and no "if you say, ‘…’": rules are not sure enough otherwise. */
  private static boolean isPlain(AttributionRelation relation, AnnotatedText text) {
    TokenRange source = relation.source().orElseThrow();
    return relation.anchor().start() - source.end() <= 1
        && !text.token(source.start()).isWord("you");
  }

  /**
   * Words that are read once more.
   *
   * @param start their first token
   * @param excerpt the words as a text of their own
   * @param relayed whether an outlet relays them, so that two may speak in them
   * @param cites whether marks within marks open in them
   */
  private record Passage(int start, AnnotatedText excerpt, boolean relayed, boolean cites) {}

  /** Whether the contents are some of the other's, with nothing in the other's before them. */
  private static boolean isCutFrom(AttributionRelation shorter, AttributionRelation longer) {
    return shorter.contents().stream().allMatch(c -> longer.contentTokensIn(c) == c.size())
        && shorter.contentExtent().start() == longer.contentExtent().start();
  }

  /** What somebody says, without "that" and without quotation marks, reads like any text. */
  private static TokenRange sentence(AnnotatedText text, TokenRange content) {
    int start = content.start();
    int end = content.end();
    while (start < end && isMark(text.token(start))) {
      start++;
    }
    while (start < end && isMark(text.token(end - 1))) {
      end--;
    }
    if (start < end && text.token(start).isWord("that", "whether", "if")) {
      start++;
    }
    return new TokenRange(start, end);
  }

  private static boolean isMark(Token token) {
    return switch (token.text()) {
      case "“", "”", "\"", "''", "``", "‘", "’", "'" -> true;
      default -> false;
    };
  }

  /** "32 % of Vellish claims": a noun with what says which, nobody who claims. */
  private static boolean isCompound(AttributionRelation relation, AnnotatedText text) {
    TokenRange source = relation.source().orElseThrow();
    TokenRange cue = relation.cue().orElseThrow();
    return source.end() == cue.start()
        && cue.size() == 1
        && text.token(cue.start()).hasTag("NN")
        && text.token(source.end() - 1).hasTag("JJ", "NN");
  }

  /**
   * "His client “maintains he slept” and asked …": what stands between a source and another verb of
   * its own is not what that verb reports.
   */
  private static boolean isCoordinate(AttributionRelation relation, AnnotatedText text) {
    TokenRange cue = relation.cue().orElseThrow();
    TokenRange content = relation.contentExtent();
    return cue.start() > 0
        && text.token(cue.start() - 1).hasTag("CC")
        && relation.source().orElseThrow().end() <= content.start()
        && content.start() < cue.start();
  }

  /** Whether cue, content and their link are likely together. */
  private static boolean sure(Evidence evidence, boolean cited) {
    return evidence.cue() * evidence.content() * evidence.contentLink()
        >= (cited ? InnerMarks.LEAST_EVIDENCE : LEAST_EVIDENCE);
  }

  /** Whether some word is worth a second reading. */
  private static boolean hinted(AnnotatedText text, TokenRange content) {
    return text.tokens(content).stream().anyMatch(token -> WordClass.NESTED_CUE.has(token.lemma()));
  }

  /** A relation of an excerpt in tokens of the whole text, signed as nested. */
  private static AttributionRelation shifted(AttributionRelation relation, int shift) {
    return new AttributionRelation(
        relation.cue().map(range -> shifted(range, shift)),
        relation.source().map(range -> shifted(range, shift)),
        relation.contents().stream().map(range -> shifted(range, shift)).toList(),
        relation.evidence(),
        relation.decidedBy() + AttributionRelation.NESTED_SUFFIX);
  }

  private static TokenRange shifted(TokenRange range, int shift) {
    return new TokenRange(range.start() + shift, range.end() + shift);
  }

  /**
   * The tokens of a range as a text of their own: one paragraph, spans still the article's, marks
   * within marks as if they were the only ones.
   */
  private static AnnotatedText excerpt(AnnotatedText text, TokenRange range, InnerMarks marks) {
    List<Token> tokens = new ArrayList<>();
    List<TokenRange> sentences = new ArrayList<>();
    int sentenceStart = 0;
    for (Token token : text.tokens(range)) {
      int index = tokens.size();
      boolean newSentence =
          index > 0 && token.sentence() != text.token(range.start() + index - 1).sentence();
      if (newSentence) {
        sentences.add(new TokenRange(sentenceStart, index));
        sentenceStart = index;
      }
      tokens.add(
          new Token(
              index,
              marks.outer(token),
              token.span(),
              token.tag(),
              token.lemma(),
              sentences.size(),
              0));
    }
    sentences.add(new TokenRange(sentenceStart, tokens.size()));
    return new AnnotatedText(
        text.article(), tokens, sentences, List.of(new TokenRange(0, tokens.size())), List.of());
  }
}
