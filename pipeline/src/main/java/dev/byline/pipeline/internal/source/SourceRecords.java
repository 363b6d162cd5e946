package dev.byline.pipeline.internal.source;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.Quote;
import dev.byline.attribution.Source;
import dev.byline.attribution.SourceType;
import dev.byline.entity.EntityId;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.attribution.Attributions;
import dev.byline.text.Excerpt;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Completes the sources of quotes and claims: role, affiliation and kind of document by what the
 * article says about them, and why it withholds a name. Linear in the length of the article;
 * stateless and safe to share.
 */
public final class SourceRecords {

  private final AnnotatedText text;
  private final ResolvedEntities graph;

  private final SetMultimap<Integer, Speaker> speakers = LinkedHashMultimap.create();

  /** Grounds by the entity that they protect. */
  private final Map<EntityId, Excerpt> byEntity = new HashMap<>();

  /** Grounds by the mention of a source that is no entity. */
  private final Map<Excerpt, Excerpt> byMention = new HashMap<>();

  private SourceRecords(AnnotatedText text, ResolvedEntities graph) {
    this.text = text;
    this.graph = graph;
  }

  /** The same quotes and claims with complete sources. */
  public static Attributions complete(
      AnnotatedText text, ResolvedEntities graph, Attributions attributions) {
    requireNonNull(attributions, "attributions");
    return new SourceRecords(text, graph).complete(attributions);
  }

  private Attributions complete(Attributions attributions) {
    List<Claim> described =
        attributions.claims().stream()
            .map(claim -> claim.withSource(claim.source().map(graph::describe)))
            .toList();
    described.forEach(this::index);
    for (AnonymityFinder.Grounds grounds : AnonymityFinder.find(text)) {
      protectedBy(grounds).ifPresent(speaker -> protect(speaker, grounds));
    }
    List<Claim> claims =
        described.stream()
            .map(claim -> claim.withSource(claim.source().map(this::protect)))
            .toList();
    Map<ClaimId, Source> sources = new HashMap<>();
    claims.forEach(claim -> claim.source().ifPresent(source -> sources.put(claim.id(), source)));
    List<Quote> quotes =
        attributions.quotes().stream()
            .map(quote -> quote.withSpeaker(speaker -> speaker(quote, speaker, sources)))
            .toList();
    return new Attributions(quotes, claims);
  }

  /** A quote's speaker is the source of its claim, named here or not. */
  private Source speaker(Quote quote, Source speaker, Map<ClaimId, Source> sources) {
    Source known =
        quote.claim().map(sources::get).orElseGet(() -> protect(graph.describe(speaker)));
    return speaker.mention().map(known::mentionedAt).orElseGet(known::implied);
  }

  /**
   * A source that may be anonymous, where it stands.
   *
   * @param at its first token or, where it is implied, that of the cue
   * @param cue where the cue starts; behind the text where there is none
   */
  private record Speaker(Source source, int at, int cue) {}

  private void index(Claim claim) {
    Optional<Integer> cue = claim.cue().flatMap(this::firstToken);
    Optional<Source> source = claim.source().filter(this::isUnnamed);
    Optional<Integer> at = source.flatMap(Source::mention).flatMap(this::firstToken).or(() -> cue);
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
  private boolean isUnnamed(Source source) {
    boolean people = source.type() == SourceType.PERSON || source.type() == SourceType.GROUP;
    boolean named =
        source
            .entity()
            .flatMap(graph::entity)
            .filter(entity -> entity.firstNaming().isPresent())
            .isPresent();
    return people && !named && (source.anonymous() || source.role().isPresent());
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

  private Source protect(Source source) {
    Optional<Excerpt> grounds =
        source.mention().map(byMention::get).or(() -> source.entity().map(byEntity::get));
    return grounds.filter(words -> isUnnamed(source)).map(source::anonymousBecause).orElse(source);
  }
}
