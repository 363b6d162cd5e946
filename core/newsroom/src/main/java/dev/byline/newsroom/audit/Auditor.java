package dev.byline.newsroom.audit;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.Justification;
import dev.byline.attribution.Source;
import dev.byline.entity.Affiliation;
import dev.byline.entity.EntityId;
import dev.byline.entity.Gender;
import dev.byline.index.Appearance;
import dev.byline.index.EntityIndex;
import dev.byline.index.IndexedEntity;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes an audit. */
final class Auditor {

  private record Key(String article, EntityId entity) {}

  private final Map<String, Analysis> analyses = new TreeMap<>();
  private final Map<Key, IndexedEntity> indexed = new HashMap<>();

  Auditor(Collection<Analysis> given) {
    EntityIndex index = new EntityIndex();
    for (Analysis analysis : given) {
      if (analyses.put(analysis.article().id(), analysis) != null) {
        throw new IllegalArgumentException(
            "two articles have the id \"" + analysis.article().id() + "\"");
      }
      index.add(analysis);
    }
    for (IndexedEntity entity : index.snapshot().entities()) {
      for (Appearance appearance : entity.appearances()) {
        indexed.put(new Key(appearance.article(), appearance.entity()), entity);
      }
    }
  }

  Audit audit() {
    List<AuditEntry> entries = new ArrayList<>();
    int unattributed = 0;
    for (Analysis analysis : analyses.values()) {
      Map<ClaimId, Justification> why = Justifications.of(analysis);
      for (WordCount count : WordCount.of(analysis)) {
        entries.add(entry(analysis.article(), count, count.claim().map(why::get)));
      }
      unattributed += analysis.quotes().size() - analysis.attributedQuotes().size();
    }
    return new Audit(analyses.size(), unattributed, entries);
  }

  private AuditEntry entry(Article article, WordCount count, Optional<Justification> why) {
    Source source = count.source();
    Optional<IndexedEntity> entity =
        source.entity().map(id -> indexed.get(new Key(article.id(), id)));
    return new AuditEntry(
        article.id(),
        article.outlet(),
        article.publishedOn(),
        count.claim(),
        entity.map(IndexedEntity::name).orElse(source.name()),
        entity.map(IndexedEntity::id),
        source.type(),
        source.role().map(Excerpt::text),
        source.affiliation().map(Affiliation::name),
        entity.map(IndexedEntity::gender).orElse(Gender.UNKNOWN),
        source.anonymous(),
        source.anonymityGrounds().map(Excerpt::text),
        why,
        count.quotations(),
        count.quotedWords(),
        count.paraphrasedWords(),
        (double) count.start() / Math.max(1, article.text().length()));
  }
}
