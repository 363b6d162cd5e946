package dev.byline.pipeline.internal.profile;

import dev.byline.entity.Affiliation;
import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import dev.byline.text.Excerpt;
import java.util.List;
import java.util.Optional;

/**
 * What an article says an entity is, wherever it says so.
 *
 * @param type what it is
 * @param name the fullest name or, for the unnamed, the words that describe it
 * @param aliases the other names, in order of first use
 * @param roles what the article says it is, in order of first use
 * @param roleMentions where the roles are stated, in text order
 * @param affiliations where it belongs, in text order
 * @param gender what the article's words show
 * @param genderEvidence the words that show the gender first
 */
public record EntityProfile(
    EntityType type,
    String name,
    List<String> aliases,
    List<String> roles,
    List<Excerpt> roleMentions,
    List<Affiliation> affiliations,
    Gender gender,
    Optional<Excerpt> genderEvidence) {}
