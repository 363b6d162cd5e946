package dev.byline.pipeline.internal.profile;

import dev.byline.attribution.DocumentKind;
import dev.byline.entity.Affiliation;
import dev.byline.text.Excerpt;
import java.util.Optional;

/**
 * What the article says about a source.
 *
 * @param role the role stated here if there is one, else the first that the article states
 * @param affiliation where it belongs, by the same rule; for a document, who made it
 * @param document what kind of document, where it is one
 */
public record SourceProfile(
    Optional<Excerpt> role, Optional<Affiliation> affiliation, Optional<DocumentKind> document) {

  static SourceProfile ofPeople(Optional<Excerpt> role, Optional<Affiliation> affiliation) {
    return new SourceProfile(role, affiliation, Optional.empty());
  }

  static SourceProfile ofDocument(DocumentKind kind, Optional<Affiliation> maker) {
    return new SourceProfile(Optional.empty(), maker, Optional.of(kind));
  }
}
