package dev.byline.pipeline.internal.profile;

import static java.util.Objects.requireNonNull;

import dev.byline.entity.EntityId;
import dev.byline.entity.Mention;
import dev.byline.entity.MentionKind;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.coref.CoreferenceResolver;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.resolved.ResolvedArticle;
import dev.byline.pipeline.internal.source.NamedSource;
import dev.byline.pipeline.internal.source.ReferentCandidate;
import dev.byline.pipeline.internal.source.SourceReader;
import dev.byline.pipeline.internal.source.SpeechContext;
import dev.byline.pipeline.internal.syntax.GrammaticalRoles;
import dev.byline.pipeline.internal.syntax.NounPhrases;
import dev.byline.pipeline.internal.within.NameWithin;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The entities of one article and who is meant by the words of a source. Made by {@link
 * EntityResolver#resolve}. Safe to use from many threads.
 */
public final class ResolvedEntities {

  private final AnnotatedText text;
  private final List<EntityDraft> entities;
  private final Map<EntityId, EntityDraft> byId = new HashMap<>();

  /** The mentions that stand within other names. */
  private final Set<Span> withinNames = new HashSet<>();

  private final SourceReader reader;
  private final SourceFacts facts;

  ResolvedEntities(
      AnnotatedText text,
      NounPhrases phrases,
      GrammaticalRoles grammar,
      Map<Name, Referent> owners,
      List<Referent> named,
      CoreferenceResolver coreference,
      Gazetteer gazetteer,
      List<NameWithin> within) {
    this.text = text;
    Set<Referent> kept = new LinkedHashSet<>(named);
    kept.addAll(coreference.describedEntities());
    within.forEach(name -> kept.add(noted(name)));
    List<Referring> referring = new ArrayList<>();
    for (Referent referent : kept) {
      List<Mention> mentions = mentions(text, referent);
      if (!mentions.isEmpty() && !referent.fullestName().isBlank()) {
        referring.add(new Referring(referent, mentions));
      }
    }
    referring.sort(Comparator.comparing(Referring::first));
    Map<Referent, EntityId> ids = new HashMap<>();
    for (Referring one : referring) {
      ids.put(one.referent(), new EntityId("e" + (ids.size() + 1)));
    }
    ResolvedArticle article =
        new ResolvedArticle(text, phrases, grammar, owners, coreference, Map.copyOf(ids));
    Affiliations affiliations = new Affiliations(article, gazetteer);
    List<EntityDraft> numbered = new ArrayList<>();
    for (Referring one : referring) {
      numbered.add(draft(one, requireNonNull(ids.get(one.referent())), affiliations));
    }
    this.facts = new SourceFacts(article, affiliations);
    this.entities = List.copyOf(numbered);
    numbered.forEach(entity -> byId.put(entity.id(), entity));
    this.reader = new SourceReader(article);
  }

  /** Only now becomes it a mention: whatever is decided by names was decided without it. */
  private Referent noted(NameWithin name) {
    withinNames.add(text.span(name.tokens()));
    name.meant().add(name.tokens(), MentionKind.NAME);
    return name.meant();
  }

  /** Somebody or something, and where the article refers to it. */
  private record Referring(Referent referent, List<Mention> mentions) {

    Span first() {
      return mentions.get(0).excerpt().span();
    }
  }

  private EntityDraft draft(Referring one, EntityId id, Affiliations affiliations) {
    Referent referent = one.referent();
    String name = referent.fullestName();
    OptionalInt gender = referent.genderToken();
    EntityProfile profile =
        new EntityProfile(
            referent.entityType().orElseThrow(),
            name,
            referent.named()
                ? referent.forms().stream().filter(form -> !form.equals(name)).toList()
                : List.of(),
            List.copyOf(referent.roles()),
            referent.statedRoles().stream()
                .map(role -> text.excerpt(role.tokens()))
                .distinct()
                .sorted(Comparator.comparing(Excerpt::span))
                .toList(),
            List.copyOf(affiliations.of(referent)),
            referent.gender(),
            gender.isPresent()
                ? Optional.of(text.article().excerpt(text.token(gender.getAsInt()).span()))
                : Optional.empty());
    return new EntityDraft(id, profile, one.mentions());
  }

  private static List<Mention> mentions(AnnotatedText text, Referent referent) {
    Set<Span> seen = new HashSet<>();
    return referent.occurrences().stream()
        .map(occurrence -> new Mention(text.excerpt(occurrence.tokens()), occurrence.kind()))
        .filter(mention -> seen.add(mention.excerpt().span()))
        .sorted(Comparator.comparing(mention -> mention.excerpt().span()))
        .toList();
  }

  /**
   * People, organisations, places and groups, numbered by first mention. The unnamed are among them
   * where the article speaks of them more than once or lets them speak.
   */
  public List<EntityDraft> entities() {
    return entities;
  }

  /**
   * The entities once the sources of all attributions are settled, and how much the article is
   * about each. Who speaks before and after may have settled a pronoun otherwise than the text
   * alone: it is then a mention of the one that was decided on.
   *
   * @param sources what {@link #source} gave, with the mentions that the result will show
   */
  public List<WeighedEntity> settled(Collection<NamedSource> sources) {
    Map<Span, EntityId> decided = new HashMap<>();
    for (NamedSource source : sources) {
      if (source.entity().isPresent() && source.mention().isPresent()) {
        decided.putIfAbsent(source.mention().get().span(), source.entity().get());
      }
    }
    Map<EntityId, List<Mention>> gained = new HashMap<>();
    List<EntityDraft> settled = new ArrayList<>();
    for (EntityDraft entity : entities) {
      Mention first = entity.firstMention();
      List<Mention> kept = new ArrayList<>();
      for (Mention mention : entity.mentions()) {
        EntityId id = decided.getOrDefault(mention.excerpt().span(), entity.id());
        boolean moves =
            mention.kind() == MentionKind.PRONOUN && mention != first && !id.equals(entity.id());
        if (moves) {
          gained.computeIfAbsent(id, key -> new ArrayList<>()).add(mention);
        } else {
          kept.add(mention);
        }
      }
      settled.add(entity.withMentions(kept));
    }
    List<EntityDraft> complete =
        settled.stream()
            .map(entity -> withGained(entity, gained.getOrDefault(entity.id(), List.of())))
            .toList();
    return new Salience(text, sources, withinNames).weigh(complete);
  }

  /**
   * The entity with pronouns that were decided to mean it. What stands before the first mention
   * stays out: entities are numbered by it, and a number that moved would not be the one that
   * claims already have.
   */
  private static EntityDraft withGained(EntityDraft entity, List<Mention> gained) {
    Span first = entity.mentions().get(0).excerpt().span();
    Set<Span> seen = new HashSet<>();
    List<Mention> all =
        Stream.concat(
                entity.mentions().stream(),
                gained.stream().filter(mention -> mention.excerpt().span().compareTo(first) > 0))
            .filter(mention -> seen.add(mention.excerpt().span()))
            .sorted(Comparator.comparing(mention -> mention.excerpt().span()))
            .toList();
    return entity.withMentions(all);
  }

  /**
   * Who is meant by the words of a source. Always gives a name: the fullest in the article, the
   * words that describe the unnamed, or for a pronoun that nothing resolves the pronoun itself.
   *
   * @param mention the tokens of the source as a tagger gives them, with or without article, title
   *     and apposition; not empty
   * @param context what is known about who speaks
   */
  public NamedSource source(TokenRange mention, SpeechContext context) {
    requireNonNull(context, "context");
    return reader.read(mention, context);
  }

  /** Whom a source's pronoun may mean, best first; empty for other words. */
  public List<ReferentCandidate> candidates(TokenRange mention, SpeechContext context) {
    return reader.candidates(mention, context);
  }

  /**
   * What the article says about a source.
   *
   * @param source what {@link #source} gave, its mention perhaps longer
   */
  public SourceProfile describe(NamedSource source) {
    return facts.describe(source, source.entity().flatMap(this::entity));
  }

  /** The entity with this id. */
  public Optional<EntityDraft> entity(EntityId id) {
    return Optional.ofNullable(byId.get(id));
  }
}
