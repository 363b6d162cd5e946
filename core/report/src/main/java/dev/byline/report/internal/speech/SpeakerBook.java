package dev.byline.report.internal.speech;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Source;
import dev.byline.attribution.SourceType;
import dev.byline.entity.Entity;
import dev.byline.entity.EntityId;
import dev.byline.entity.Gender;
import dev.byline.index.Appearance;
import dev.byline.index.EntityIndex;
import dev.byline.index.IndexedEntity;
import dev.byline.report.internal.speech.SpeakerIdentity.Naming;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * All who speak in the articles of a report. Who is the same in several articles is decided by an
 * {@link EntityIndex}, cautiously: sources without a name stay apart.
 */
public final class SpeakerBook {

  /** Colours of the style sheet: {@code s1} to {@code s12}; {@code s0} is that of nobody. */
  public static final int HUES = 12;

  private final Map<String, Speaker> byKey = new LinkedHashMap<>();

  /** By article, the entity of each name. */
  private final Map<String, Map<String, Optional<EntityId>>> named = new HashMap<>();

  private final Map<String, IndexedEntity> indexed = new HashMap<>();

  /** The speakers of these results. */
  public SpeakerBook(List<Analysis> analyses) {
    EntityIndex index = new EntityIndex();
    analyses.forEach(index::add);
    for (IndexedEntity entity : index.snapshot().entities()) {
      for (Appearance appearance : entity.appearances()) {
        indexed.put(key(appearance.article(), appearance.entity()), entity);
      }
    }
  }

  /** The speaker that a source of an article is; made at the first call, with what it says. */
  Speaker of(Analysis analysis, Source source) {
    String article = analysis.article().id();
    Optional<EntityId> entity =
        source
            .entity()
            .or(
                () ->
                    namesakes(analysis)
                        .getOrDefault(source.name().toLowerCase(Locale.ROOT), Optional.empty()));
    Optional<IndexedEntity> known = entity.map(id -> indexed.get(key(article, id)));
    String key =
        known
            .map(found -> "entity " + found.id())
            .or(() -> entity.map(id -> key(article, id)))
            .orElseGet(
                () ->
                    article + "\0" + source.type() + " " + source.name().toLowerCase(Locale.ROOT));
    Speaker speaker =
        byKey.computeIfAbsent(
            key, k -> speaker(k, source, entity.flatMap(analysis::entity), known));
    speaker.describe(source);
    return speaker;
  }

  /**
   * The only entity of each name in an article: a source that is called so, and is not said to be
   * another one, is it.
   */
  private Map<String, Optional<EntityId>> namesakes(Analysis analysis) {
    return named.computeIfAbsent(
        analysis.article().id(),
        id -> {
          Map<String, Optional<EntityId>> names = new HashMap<>();
          for (Entity entity : analysis.entities()) {
            names.merge(
                entity.name().toLowerCase(Locale.ROOT),
                Optional.of(entity.id()),
                (one, other) -> Optional.empty());
          }
          return names;
        });
  }

  /** The subject of a mention, across articles; a name for what is talked about. */
  public String subject(Analysis analysis, Entity entity) {
    IndexedEntity known = indexed.get(key(analysis.article().id(), entity.id()));
    return known == null ? entity.name() : known.name();
  }

  private static Speaker speaker(
      String key, Source source, Optional<Entity> entity, Optional<IndexedEntity> known) {
    Gender gender =
        known
            .map(IndexedEntity::gender)
            .or(() -> entity.map(Entity::gender))
            .orElse(Gender.UNKNOWN);
    boolean hasName = known.isPresent() || entity.flatMap(Entity::firstNaming).isPresent();
    Naming naming =
        source.anonymous() ? Naming.ANONYMOUS : hasName ? Naming.NAMED : Naming.DESCRIBED;
    String name = known.map(IndexedEntity::name).orElse(source.name());
    return new Speaker(
        new SpeakerIdentity(
            Anchors.of("p", key), Legible.line(name), source.type(), gender, naming));
  }

  private static String key(String article, EntityId entity) {
    return article + "\0" + entity;
  }

  /** Gives each its letters and its colour, when all are known and counted. */
  public void show() {
    Initials initials = new Initials();
    Map<ArticleRef, int[]> hues = new HashMap<>();
    int[] everywhere = new int[HUES + 1];
    for (Speaker speaker : ranked()) {
      speaker.show(initials.of(speaker.who().name()), hue(speaker, hues, everywhere));
    }
  }

  /** The colour that the articles in which it speaks have used least. */
  private static int hue(Speaker speaker, Map<ArticleRef, int[]> hues, int[] everywhere) {
    int best = 1;
    int least = Integer.MAX_VALUE;
    List<int[]> used = new ArrayList<>();
    for (Map.Entry<ArticleRef, Integer> article : speaker.articles()) {
      used.add(hues.computeIfAbsent(article.getKey(), a -> new int[HUES + 1]));
    }
    for (int hue = 1; hue <= HUES; hue++) {
      int candidate = hue;
      // apart from those in the same articles first, and then from all others
      int uses = 1000 * used.stream().mapToInt(counts -> counts[candidate]).sum() + everywhere[hue];
      if (uses < least) {
        least = uses;
        best = hue;
      }
    }
    int chosen = best;
    used.forEach(counts -> counts[chosen]++);
    everywhere[chosen]++;
    return best;
  }

  /** Those with most words first, then by statements, in the order of their first one. */
  public List<Speaker> ranked() {
    return byKey.values().stream()
        .filter(speaker -> speaker.counts().statements() > 0)
        .sorted(
            Comparator.comparingInt((Speaker speaker) -> -speaker.counts().words())
                .thenComparingInt(speaker -> -speaker.counts().statements()))
        .toList();
  }

  /** Whether a gender can be stated of it. */
  public static boolean isPerson(Speaker speaker) {
    return speaker.who().type() == SourceType.PERSON;
  }
}
