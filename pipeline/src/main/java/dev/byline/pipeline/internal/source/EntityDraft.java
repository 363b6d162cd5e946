package dev.byline.pipeline.internal.source;

import dev.byline.entity.Affiliation;
import dev.byline.entity.EntityId;
import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import dev.byline.entity.Mention;
import dev.byline.entity.MentionKind;
import dev.byline.text.Excerpt;
import java.util.List;
import java.util.Optional;

/**
 * What is known about an entity before the article's attributions are settled: the components of
 * {@link dev.byline.entity.Entity} but its salience, which depends on who speaks how often.
 *
 * @param id numbered by first mention
 * @param type what it is
 * @param name the fullest name or, for the unnamed, the words that describe it
 * @param aliases the other names, in order of first use
 * @param roles what the article says it is, in order of first use
 * @param gender what the article's words show
 * @param mentions every mention in text order, at least one
 * @param roleMentions where the roles are stated, in text order
 * @param affiliations where it belongs, in text order
 * @param genderEvidence the words that show the gender first
 */
public record EntityDraft(
    EntityId id,
    EntityType type,
    String name,
    List<String> aliases,
    List<String> roles,
    Gender gender,
    List<Mention> mentions,
    List<Excerpt> roleMentions,
    List<Affiliation> affiliations,
    Optional<Excerpt> genderEvidence) {

  /** Copies the lists. */
  public EntityDraft {
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
    roleMentions = List.copyOf(roleMentions);
    affiliations = List.copyOf(affiliations);
  }

  /** The first place that refers to it. */
  public Mention firstMention() {
    return mentions.get(0);
  }

  /** Whether the article calls it by a name somewhere. */
  public boolean isNamed() {
    return mentions.stream().anyMatch(mention -> mention.kind() == MentionKind.NAME);
  }

  /** The same with other mentions. */
  EntityDraft withMentions(List<Mention> newMentions) {
    return new EntityDraft(
        id,
        type,
        name,
        aliases,
        roles,
        gender,
        newMentions,
        roleMentions,
        affiliations,
        genderEvidence);
  }
}
