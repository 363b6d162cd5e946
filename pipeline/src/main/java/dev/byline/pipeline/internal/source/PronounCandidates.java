package dev.byline.pipeline.internal.source;

import dev.byline.entity.EntityId;
import dev.byline.entity.MentionKind;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.coref.DiscourseModel;
import dev.byline.pipeline.internal.description.Pronoun;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.resolved.AnswerLabels;
import dev.byline.pipeline.internal.resolved.ResolvedArticle;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom a pronoun may mean that is a source: what the discourse suggests, with those raised who
 * spoke in the attributions before, since news goes on with a speaker once it has one. The last
 * speaker counts most, the one before 0.4 of that, the third 0.16, each less with distance and as
 * the pronoun fits. Nobody is 'he' in his own words: who speaks the quotation around a pronoun is
 * left out.
 *
 * <p>The weights were set by hand with those of {@link DiscourseModel}, on the same 240 pronouns
 * (2026-11-22, commits 63ac4b2 and 5bc496d), never tuned since.
 *
 * @param article with who is named in it
 * @param referents who has which id
 */
record PronounCandidates(ResolvedArticle article, Map<EntityId, Referent> referents) {

  /** So many of those who spoke before are considered. */
  private static final int EARLIER = 3;

  /** What it counts for '…,” he said' to have been the last to speak. */
  private static final double SPOKE_LAST = 0.9;

  /** The same for other pronouns. */
  private static final double SPOKE_BEFORE = 0.4;

  /** The same for whom the words are said to be about: more than any mention counts. */
  private static final double SPOKEN_OF = 10;

  /** So many words behind a pronoun '…,” Vale said of Karel' is looked for. */
  private static final int FARTHEST_TOPIC = 60;

  static PronounCandidates in(ResolvedArticle article) {
    Map<EntityId, Referent> referents = new HashMap<>();
    article.ids().forEach((referent, id) -> referents.put(id, referent));
    return new PronounCandidates(article, referents);
  }

  /** What the text suggests, with who has just spoken raised, and nobody 'he' to himself. */
  List<DiscourseModel.Scored> of(int token, SpeechContext context) {
    Pronoun pronoun = Pronoun.of(article.token(token));
    List<DiscourseModel.Scored> suggested = article.coreference().candidatesAt(token);
    if (article.coreference().isDecided()) {
      return suggested;
    }
    Map<Referent, Double> scores = new HashMap<>();
    suggested.forEach(s -> scores.put(s.referent(), s.score()));
    double weight =
        article.grammar().isTag(new TokenRange(token, token + 1)) ? SPOKE_LAST : SPOKE_BEFORE;
    List<NamedSource> earlier = context.earlier();
    for (int i = earlier.size() - 1; i >= 0 && i >= earlier.size() - EARLIER; i--) {
      Referent speaker = earlier.get(i).entity().map(referents::get).orElse(null);
      if (speaker != null && fits(pronoun, token, speaker) && !isHeard(earlier.get(i), token)) {
        double near = DiscourseModel.recency(distance(earlier.get(i), token));
        double learned = article.coreference().preference(token, speaker);
        scores.merge(speaker, weight * near * pronoun.fit(speaker) * learned, Double::sum);
      }
      weight *= 0.4;
    }
    if (article.grammar().isQuoted(token)) {
      topic(token)
          .filter(spoken -> pronoun.fit(spoken) > 0)
          .ifPresent(spoken -> scores.put(spoken, SPOKEN_OF));
    }
    context
        .enclosing()
        .filter(speaker -> article.grammar().isQuoted(token) || hasTurn(speaker, token))
        .flatMap(NamedSource::entity)
        .map(referents::get)
        .ifPresent(scores::remove);
    return scores.entrySet().stream()
        .map(entry -> new DiscourseModel.Scored(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingDouble(DiscourseModel.Scored::score)
                .reversed()
                .thenComparing(s -> s.referent().fullestName()))
        .toList();
  }

  /**
   * Whether a source is the label of a turn in an interview. Not where its bearer is named again
   * before the pronoun, as nobody names himself: there the interviewer tells something.
   */
  private boolean hasTurn(NamedSource source, int pronoun) {
    return firstToken(source)
        .filter(label -> AnswerLabels.isTurn(article.text(), label))
        .filter(label -> !isNamedBetween(source, label, pronoun))
        .isPresent();
  }

  private boolean isNamedBetween(NamedSource source, int label, int pronoun) {
    int from = article.text().paragraphOf(label).end();
    return source.entity().map(referents::get).stream()
        .flatMap(bearer -> bearer.occurrences().stream())
        .filter(occurrence -> occurrence.kind() == MentionKind.NAME)
        .map(occurrence -> occurrence.tokens().start())
        .anyMatch(name -> from <= name && name < pronoun);
  }

  private boolean fits(Pronoun pronoun, int token, Referent speaker) {
    return pronoun.fit(speaker) > 0 && article.coreference().mayMean(token, speaker);
  }

  /** Of whom the words are said that hold the pronoun: '“He lied,” Vale said of Ivo Karel'. */
  private Optional<Referent> topic(int token) {
    int end = Math.min(article.text().size() - 2, token + FARTHEST_TOPIC);
    for (int i = token + 1; i < end; i++) {
      Token verb = article.token(i);
      if (verb.paragraph() != article.token(token).paragraph()
          || verb.isWord(".") && !article.grammar().isQuoted(i)) {
        return Optional.empty();
      }
      boolean of = verb.hasTag("VBD", "VBZ") && article.token(i + 1).isWord("of", "about");
      if (of && !article.grammar().isQuoted(i)) {
        return article.phraseAt(i + 2).flatMap(this::person);
      }
    }
    return Optional.empty();
  }

  private Optional<Referent> person(NounPhrase phrase) {
    int end = article.sentenceEnd(phrase.head());
    return phrase
        .name()
        .or(
            () ->
                article
                    .nameBehind(phrase, new TokenRange(phrase.tokens().start(), end))
                    .flatMap(NounPhrase::name))
        .flatMap(article::ownerOf)
        .or(() -> article.meantAt(phrase.head()));
  }

  /**
   * Whether a speaker is only spoken of inside words behind which the pronoun tells who says them.
   */
  private boolean isHeard(NamedSource earlier, int token) {
    return !article.grammar().isQuoted(token)
        && firstToken(earlier).filter(article.grammar()::isQuoted).isPresent();
  }

  private double distance(NamedSource earlier, int token) {
    int sentence = article.token(token).sentence();
    int from = firstToken(earlier).map(i -> article.token(i).sentence()).orElse(sentence);
    return article.grammar().depth(sentence) - article.grammar().depth(from);
  }

  /** Where a source is mentioned. */
  private Optional<Integer> firstToken(NamedSource source) {
    return source
        .mention()
        .map(mention -> article.text().firstEndingAfter(mention.span().start()))
        .filter(i -> i < article.text().size());
  }

  /** The unnamed as they spoke before: 'people briefed on the talks', where 'people' says less. */
  String calledBefore(Referent unnamed, List<NamedSource> earlier) {
    String name = unnamed.fullestName();
    for (NamedSource source : earlier) {
      boolean same =
          source
              .mention()
              .flatMap(mention -> article.text().tokensIn(mention.span()))
              .filter(tokens -> isMentioned(unnamed, tokens))
              .isPresent();
      if (same && source.name().startsWith(name) && source.name().length() > name.length()) {
        name = source.name();
      }
    }
    return name;
  }

  private static boolean isMentioned(Referent referent, TokenRange words) {
    return referent.occurrences().stream()
        .map(Referent.Occurrence::tokens)
        .anyMatch(tokens -> words.start() <= tokens.start() && tokens.end() <= words.end());
  }
}
