package dev.byline.newsroom.audit;

import static java.util.Objects.requireNonNull;

import dev.byline.analysis.Analysis;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom articles give a word: words and quotations by person, institution, role and gender, with a
 * name and without, quoted and reported, by position, article, outlet and month; and why each
 * source would know.
 *
 * <pre>{@code
 * Audit audit = Audit.of(analyses);
 * for (AuditTally tally : audit.by(AuditDimension.PERSON)) {
 *   System.out.println(tally.value() + ": " + tally.words() + " words");
 * }
 * }</pre>
 *
 * <p>Immutable. Who is the same in several articles is decided by {@link
 * dev.byline.index.EntityIndex}. What the articles say nobody said is not counted.
 *
 * @param articles how many articles there are
 * @param unattributed quotations that nobody is said to have uttered
 * @param entries all that is counted, by the articles' ids and in text order
 */
public record Audit(int articles, int unattributed, List<AuditEntry> entries) {

  /** Copies the list. */
  public Audit {
    entries = List.copyOf(entries);
  }

  /**
   * The audit of some articles.
   *
   * @param analyses results for articles of different ids
   * @throws IllegalArgumentException if two articles have one id
   */
  public static Audit of(Collection<Analysis> analyses) {
    return new Auditor(analyses).audit();
  }

  /** What there is by one dimension, those with most words first; none where nothing is known. */
  public List<AuditTally> by(AuditDimension dimension) {
    requireNonNull(dimension, "dimension");
    Map<String, List<AuditEntry>> groups = new LinkedHashMap<>();
    Map<String, String> values = new LinkedHashMap<>();
    for (AuditEntry entry : sorted(entries, dimension)) {
      Optional<String> value = dimension.of(entry);
      if (value.isPresent()) {
        String key = dimension.key(entry, value.get());
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
        values.putIfAbsent(key, value.get());
      }
    }
    return groups.entrySet().stream()
        .map(
            group ->
                AuditTally.of(
                    dimension,
                    values.getOrDefault(group.getKey(), group.getKey()),
                    group.getValue()))
        .sorted(order(dimension))
        .toList();
  }

  private static List<AuditEntry> sorted(List<AuditEntry> entries, AuditDimension dimension) {
    return dimension == AuditDimension.POSITION
        ? entries.stream().sorted(Comparator.comparingDouble(AuditEntry::position)).toList()
        : entries;
  }

  /** Time and place in the article have an order of their own. */
  private static Comparator<AuditTally> order(AuditDimension dimension) {
    return switch (dimension) {
      case POSITION -> (one, other) -> 0; // as they stand
      case MONTH, ARTICLE -> Comparator.comparing(AuditTally::value);
      default ->
          Comparator.comparingInt((AuditTally tally) -> -tally.words())
              .thenComparingInt(tally -> -tally.quotations())
              .thenComparing(AuditTally::value);
    };
  }

  /** All words that somebody is given. */
  public int words() {
    return entries.stream().mapToInt(AuditEntry::words).sum();
  }

  /** All quotations that somebody is said to have uttered. */
  public int quotations() {
    return entries.stream().mapToInt(AuditEntry::quotations).sum();
  }

  /** The entries of sources whose name is withheld. */
  public List<AuditEntry> anonymous() {
    return entries.stream().filter(AuditEntry::anonymous).toList();
  }
}
