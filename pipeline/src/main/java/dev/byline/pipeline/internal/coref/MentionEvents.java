package dev.byline.pipeline.internal.coref;

import dev.byline.attribution.SourceType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.description.NominalMention;
import dev.byline.pipeline.internal.kinds.ConjoinedPairs;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.GrammaticalRoles;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the discourse of every mention how prominent it is, and remembers who speaks. Grows while
 * an article is read; not thread-safe.
 */
final class MentionEvents {

  private final MentionRanks ranks;
  private final DiscourseModel discourse;
  private final ConjoinedPairs pairs;
  private final Set<Referent> speakers = new HashSet<>();

  /** Those whom the reporter has named. */
  private final Set<Referent> named = new HashSet<>();

  /** The unnamed whom the article itself brings in: 'a neighbour'. */
  private final Set<Referent> fresh = new HashSet<>();

  MentionEvents(MentionRanks ranks, DiscourseModel discourse, ConjoinedPairs pairs) {
    this.ranks = ranks;
    this.discourse = discourse;
    this.pairs = pairs;
  }

  /**
   * Somebody is mentioned.
   *
   * @param phrase the phrase that the mention stands in
   * @param token its first token
   * @param head whether the phrase as a whole is the mention, not a name or possessive in it
   */
  void add(Referent referent, NounPhrase phrase, int token, boolean head) {
    GrammaticalRoles grammar = ranks.grammar();
    if (grammar.isDateline(token)) {
      return;
    }
    boolean speaker = head && grammar.isSpeaker(phrase.tokens());
    if (speaker) {
      speakers.add(referent);
    }
    boolean quoted = grammar.isQuoted(token);
    MentionRank rank = ranks.of(phrase, token, head);
    if (rank == MentionRank.TOLD_SUBJECT && !referent.isPerson()) {
      rank = MentionRank.SUBJECT;
    }
    if (referent.isPerson() && !quoted && rank != MentionRank.MODIFIER) {
      pairs.seen(referent, token);
    }
    if (referent.plural() && rank == MentionRank.MODIFIER) {
      // 'the Democratic candidate' speaks of one
      return;
    }
    double depth = grammar.depth(ranks.text().token(token).sentence());
    boolean seen = speaker && rank != MentionRank.TOLD_SUBJECT && !isAside(phrase);
    discourse.add(
        new DiscourseModel.Event(
            referent,
            words(phrase, token),
            depth,
            rank,
            seen,
            quoted,
            isKnown(referent),
            !quoted && comesIn(referent, words(phrase, token))));
  }

  /** 'Karel, who has called it a hoax': what he once said is not what the text is telling. */
  private boolean isAside(NounPhrase phrase) {
    AnnotatedText text = ranks.text();
    int who = phrase.tokens().end() + 1;
    return who + 1 < text.sentenceOf(phrase.head()).end()
        && text.token(who - 1).isWord(",")
        && text.token(who).isWord("who")
        && text.token(who + 1).isWord("has", "have", "had");
  }

  /** Somebody is described, 'the man', and perhaps comes in like that: 'a neighbour'. */
  void introduced(Referent described, NominalMention description) {
    if (described.named() && described.isPerson() && !description.plural()) {
      described.learn(NounLexicon.genderOf(description.lemma()), description.head());
    }
    if (description.fresh()) {
      fresh.add(described);
    }
  }

  private boolean comesIn(Referent referent, TokenRange words) {
    return referent.named() && named.add(referent) && words.size() > 1;
  }

  private boolean isKnown(Referent referent) {
    return referent.named() || fresh.contains(referent);
  }

  /** Several are mentioned: two together, or nobody in particular, such as 'the letters'. */
  void several(Referent several, TokenRange words) {
    several.markPlural();
    GrammaticalRoles grammar = ranks.grammar();
    boolean speak = several.type() != SourceType.OTHER && grammar.isSpeaker(words);
    if (speak) {
      speakers.add(several);
    }
    int head = words.end() - 1;
    discourse.add(
        new DiscourseModel.Event(
            several,
            words,
            grammar.depth(ranks.text().token(head).sentence()),
            ranks.of(new NounPhrase(words, Optional.empty()), head, true),
            speak,
            grammar.isQuoted(head),
            isKnown(several),
            false));
  }

  /** Whether somebody was said to speak. */
  boolean speaks(Referent referent) {
    return speakers.contains(referent);
  }

  /** The name or pronoun that begins at a token, or else the whole phrase. */
  private TokenRange words(NounPhrase phrase, int token) {
    if (ranks.text().token(token).hasTag("PRP")) {
      return new TokenRange(token, token + 1);
    }
    return ranks
        .phrases()
        .nameAt(token)
        .map(Name::tokens)
        .filter(name -> name.start() == token)
        .orElse(phrase.tokens());
  }
}
