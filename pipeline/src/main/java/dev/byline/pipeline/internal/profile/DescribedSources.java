package dev.byline.pipeline.internal.profile;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import dev.byline.attribution.SourceType;
import dev.byline.entity.EntityId;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.source.NamedRelation;
import dev.byline.pipeline.internal.source.NamedSource;
import dev.byline.text.Excerpt;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the article says about the sources of its claims: role, affiliation and kind of document,
 * and why it withholds a name. Built once, when it is settled which claims are kept; linear in the
 * length of the article. Safe to share after that.
 */
public final class DescribedSources {

  private final AnnotatedText text;
  private final ResolvedEntities entities;

  /** Sources that may be anonymous, by the sentences of their mention and of their cue. */
  private final SetMultimap<Integer, Speaker> speakers = LinkedHashMultimap.create();

  /** Grounds by the entity that they protect. */
  private final Map<EntityId, Excerpt> byEntity = new HashMap<>();

  /** Grounds by the mention of a source that is no entity. */
  private final Map<Excerpt, Excerpt> byMention = new HashMap<>();

  private DescribedSources(AnnotatedText text, ResolvedEntities entities) {
    this.text = text;
    this.entities = entities;
  }

  /**
   * Reads what the article says about its sources.
   *
   * @param claims the claims that are kept, in text order
   */
  public static DescribedSources of(
      AnnotatedText text, ResolvedEntities entities, List<NamedRelation> claims) {
    requireNonNull(claims, "claims");
    DescribedSources sources = new DescribedSources(text, entities);
    claims.forEach(sources::index);
    for (AnonymityFinder.Grounds grounds : AnonymityFinder.find(text)) {
      sources.protectedBy(grounds).ifPresent(speaker -> sources.protect(speaker, grounds));
    }
    return sources;
  }

  /** A source with all that is known about it. */
  public DescribedSource describe(NamedSource source) {
    SourceProfile profile = entities.describe(source);
    Optional<Excerpt> grounds =
        source.mention().map(byMention::get).or(() -> source.entity().map(byEntity::get));
    return new DescribedSource(
        source, profile, grounds.filter(words -> isUnnamed(source, profile)));
  }

  /**
   * A source that may be anonymous, where it stands.
   *
   * @param at its first token or, where it is implied, that of the cue
   * @param cue where the cue starts; behind the text where there is none
   */
  private record Speaker(NamedSource source, int at, int cue) {}

  private void index(NamedRelation claim) {
    Optional<Integer> cue = claim.relation().cue().map(TokenRange::start);
    Optional<NamedSource> source =
        claim.source().filter(named -> isUnnamed(named, entities.describe(named)));
    Optional<Integer> at =
        source.flatMap(NamedSource::mention).flatMap(this::firstToken).or(() -> cue);
    if (source.isPresent() && at.isPresent()) {
      Speaker speaker = new Speaker(source.get(), at.get(), cue.orElse(text.size()));
      Stream.concat(at.stream(), cue.stream())
          .map(token -> text.token(token).sentence())
          .distinct()
          .forEach(sentence -> speakers.put(sentence, speaker));
    }
  }

  private Optional<Integer> firstToken(Excerpt words) {
    return text.tokensIn(words.span()).map(TokenRange::start);
  }

  /** People whom the article describes and does not name. */
  private boolean isUnnamed(NamedSource source, SourceProfile profile) {
    boolean people = source.type() == SourceType.PERSON || source.type() == SourceType.GROUP;
    boolean named =
        source.entity().flatMap(entities::entity).filter(EntityDraft::isNamed).isPresent();
    return people && !named && (source.anonymous() || profile.role().isPresent());
  }

  /**
   * Of the sources in the sentence the last one before; else one that the sentence goes on with.
   */
  private Optional<Speaker> protectedBy(AnonymityFinder.Grounds grounds) {
    int start = grounds.tokens().start();
    int sentence = text.token(start).sentence();
    Comparator<Speaker> nearest =
        Comparator.comparing((Speaker speaker) -> speaker.at() > start)
            .thenComparingInt(speaker -> Math.abs(speaker.at() - start));
    Optional<Speaker> here = speakers.get(sentence).stream().min(nearest);
    return here.isPresent() || sentence == 0 || !refersBack(sentence)
        ? here
        : speakers.get(sentence - 1).stream().max(Comparator.comparingInt(Speaker::at));
  }

  /** 'She asked not to be named', 'The official spoke …': about who has just spoken. */
  private boolean refersBack(int sentence) {
    Token first = text.token(text.sentences().get(sentence).start());
    return first.isWord("he", "she", "they", "the", "both", "all");
  }

  private void protect(Speaker speaker, AnonymityFinder.Grounds grounds) {
    TokenRange tokens = grounds.tokens();
    // A cue behind the reason belongs to the sentence around it: '… because talks go on said that'.
    int end =
        grounds.reason() <= speaker.cue() && speaker.cue() < tokens.end()
            ? speaker.cue()
            : tokens.end();
    Excerpt words = text.excerpt(new TokenRange(tokens.start(), end));
    speaker.source().entity().ifPresent(id -> byEntity.putIfAbsent(id, words));
    speaker.source().mention().ifPresent(mention -> byMention.putIfAbsent(mention, words));
  }
}
