package dev.byline.newsroom.audit;

import static java.util.Objects.requireNonNull;

import dev.byline.attribution.ClaimId;
import dev.byline.attribution.Justification;
import dev.byline.attribution.SourceType;
import dev.byline.entity.Gender;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A claim, or a quotation that is part of none, with who says it and how many words it gives them.
 * A word counts once: for the speaker of the quotation that it stands in, else for the source of
 * the innermost claim.
 *
 * @param article id of the article
 * @param outlet who published it, where that is known
 * @param publishedOn when, where that is known
 * @param claim the claim
 * @param speaker the name of the source: that of the entity in most articles, or the description
 * @param entity what the entity is called in the index of all articles, where it has a name
 * @param type what kind of source it is
 * @param role what the article says the source is
 * @param affiliation where it belongs
 * @param gender what the articles show
 * @param anonymous whether the article withholds the name
 * @param anonymityGrounds why, in its own words
 * @param justification why the source would know, in its own words
 * @param quotations how many quotations it holds
 * @param quotedWords words in quotation marks
 * @param paraphrasedWords words that are reported
 * @param position where in the article it begins, from 0 to 1
 */
public record AuditEntry(
    String article,
    Optional<String> outlet,
    Optional<LocalDate> publishedOn,
    Optional<ClaimId> claim,
    String speaker,
    Optional<String> entity,
    SourceType type,
    Optional<String> role,
    Optional<String> affiliation,
    Gender gender,
    boolean anonymous,
    Optional<String> anonymityGrounds,
    Optional<Justification> justification,
    int quotations,
    int quotedWords,
    int paraphrasedWords,
    double position) {

  /** Checks that nothing is null. */
  public AuditEntry {
    requireNonNull(article, "article");
    requireNonNull(outlet, "outlet");
    requireNonNull(publishedOn, "publishedOn");
    requireNonNull(claim, "claim");
    requireNonNull(speaker, "speaker");
    requireNonNull(entity, "entity");
    requireNonNull(type, "type");
    requireNonNull(role, "role");
    requireNonNull(affiliation, "affiliation");
    requireNonNull(gender, "gender");
    requireNonNull(anonymityGrounds, "anonymityGrounds");
    requireNonNull(justification, "justification");
  }

  /** Whether the source has a name, and not a description only. */
  public boolean isNamed() {
    return entity.isPresent() && !anonymous;
  }

  /** All words. */
  public int words() {
    return quotedWords + paraphrasedWords;
  }
}
