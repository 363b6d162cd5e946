package dev.byline.index;

import static java.util.Objects.requireNonNull;

import dev.byline.analysis.Analysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Collects the named entities of many results, one result after the other, and says which of them
 * are the same person, institution, place or group. Of a result only names, roles and counts are
 * kept.
 *
 * <p>Merging is conservative; what is not certain stays apart and can be asked for as {@linkplain
 * EntitySnapshot#candidates candidates}:
 *
 * <ul>
 *   <li>only what has one type is ever merged, so that no person becomes a place or an institution
 *       named after them;
 *   <li>people need the same first and last name, and nothing that tells them apart: middle
 *       initials, suffixes such as "Jr.", genders, or affiliations that no article links;
 *   <li>a surname alone is never enough: role and affiliation must then both be the same;
 *   <li>institutions, places and groups need the same name, or one that a single full name is
 *       shortened to ("EU"); names that every country has, such as "Defence Ministry", also need
 *       the same affiliation.
 * </ul>
 *
 * <p>Safe to use from many threads. The order in which results are added does not matter.
 */
public final class EntityIndex {

  private final Map<String, List<Known>> byArticle = new TreeMap<>();

  /** An empty index. */
  public EntityIndex() {}

  /**
   * Adds what an article names. An article that is added again, by its id, replaces what was known
   * of it.
   */
  public void add(Analysis analysis) {
    List<Known> known = Known.of(requireNonNull(analysis, "analysis"));
    synchronized (byArticle) {
      byArticle.put(analysis.article().id(), known);
    }
  }

  /**
   * Who is who in all that was added so far. Takes time about linear in the number of entities;
   * what is added later does not change it.
   */
  public EntitySnapshot snapshot() {
    List<Known> all = new ArrayList<>();
    int articles;
    synchronized (byArticle) {
      byArticle.values().forEach(all::addAll);
      articles = byArticle.size();
    }
    all.sort(Comparator.comparing(Known::article).thenComparing(known -> known.id().value()));
    return EntitySnapshot.of(articles, Grouping.of(all));
  }
}
