package dev.byline.newsroom.audit;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one person, role, outlet or the like has in all articles together.
 *
 * @param dimension what is counted by
 * @param value which one
 * @param articles in how many articles
 * @param claims how many claims, and quotations that are part of none
 * @param quotations how many quotations
 * @param quotedWords words in quotation marks
 * @param paraphrasedWords words that are reported
 * @param anonymous of the claims, how many have a source whose name is withheld
 * @param justified of the claims, for how many the article says why the source would know
 */
public record AuditTally(
    AuditDimension dimension,
    String value,
    int articles,
    int claims,
    int quotations,
    int quotedWords,
    int paraphrasedWords,
    int anonymous,
    int justified) {

  /** Checks that nothing is null. */
  public AuditTally {
    requireNonNull(dimension, "dimension");
    requireNonNull(value, "value");
  }

  /** All words. */
  public int words() {
    return quotedWords + paraphrasedWords;
  }

  static AuditTally of(AuditDimension dimension, String value, List<AuditEntry> entries) {
    Set<String> articles = new HashSet<>();
    entries.forEach(entry -> articles.add(entry.article()));
    return new AuditTally(
        dimension,
        value,
        articles.size(),
        entries.size(),
        entries.stream().mapToInt(AuditEntry::quotations).sum(),
        entries.stream().mapToInt(AuditEntry::quotedWords).sum(),
        entries.stream().mapToInt(AuditEntry::paraphrasedWords).sum(),
        (int) entries.stream().filter(AuditEntry::anonymous).count(),
        (int) entries.stream().filter(entry -> entry.justification().isPresent()).count());
  }
}
