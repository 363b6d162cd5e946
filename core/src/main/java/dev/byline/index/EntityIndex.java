package dev.byline.index;

import static java.util.Objects.requireNonNull;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import dev.byline.analysis.Analysis;
import dev.byline.text.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Collects the named entities of many results, one result after the other, and says which of them
 * are the same person, institution, place or group. Of a result only names, roles and counts are
 * kept, and a hash of the text.
 *
 * <p>Merging is conservative; what is not certain stays apart and can be asked for as {@linkplain
 * EntitySnapshot#candidates candidates}:
 *
 * <ul>
 *   <li>only what has one type is ever merged, so that no person becomes a place or an institution
 *       named after them;
 *   <li>people need the same first and last name, and nothing that tells them apart: middle
 *       initials, suffixes such as "Jr." or genders; nor where one office is held in two places, or
 *       an article tells two of them apart;
 *   <li>a surname alone is never enough: role and affiliation must then both be the same;
 *   <li>institutions, places and groups need the same name, or one that a single full name is
 *       shortened to ("EU"); names that every country has, such as "Defence Ministry", also need
 *       the same affiliation.
 * </ul>
 *
 * <p>Safe to use from many threads. The order in which results are added does not matter, unless
 * two of them are of one article.
 */
public final class EntityIndex {

  private final Map<String, Entry> byArticle = new TreeMap<>();

  private record Entry(HashCode text, List<Known> known) {}

  /** An empty index. */
  public EntityIndex() {}

  /**
   * Adds what an article names. The same article, by id and text, may be added again: the new
   * result then stands in place of the old one.
   *
   * @throws IllegalArgumentException if another text was added under this id; the index is as
   *     before. Two articles need two ids; for a new version of one there is {@link #replace}
   */
  public void add(Analysis analysis) {
    Entry entry = entry(analysis);
    String id = analysis.article().id();
    synchronized (byArticle) {
      Entry before = byArticle.putIfAbsent(id, entry);
      if (before != null && !before.text().equals(entry.text())) {
        throw new IllegalArgumentException("another text was added under the id \"" + id + "\"");
      }
      byArticle.put(id, entry);
    }
  }

  /** Adds what an article names, in place of whatever was known under its id. */
  public void replace(Analysis analysis) {
    Entry entry = entry(analysis);
    synchronized (byArticle) {
      byArticle.put(analysis.article().id(), entry);
    }
  }

  private static Entry entry(Analysis analysis) {
    Article article = requireNonNull(analysis, "analysis").article();
    HashCode text = Hashing.sha256().hashUnencodedChars(article.text());
    return new Entry(text, Known.of(analysis));
  }

  /**
   * Who is who in all that was added so far. Takes time about linear in the number of entities;
   * what is added later does not change it.
   */
  public EntitySnapshot snapshot() {
    List<Known> all = new ArrayList<>();
    int articles;
    synchronized (byArticle) {
      byArticle.values().forEach(entry -> all.addAll(entry.known()));
      articles = byArticle.size();
    }
    all.sort(Comparator.comparing(Known::article).thenComparing(known -> known.id().value()));
    return EntitySnapshot.of(articles, Grouping.of(all));
  }
}
