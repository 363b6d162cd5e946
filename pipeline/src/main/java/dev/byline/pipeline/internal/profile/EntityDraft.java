package dev.byline.pipeline.internal.profile;

import dev.byline.entity.EntityId;
import dev.byline.entity.Mention;
import dev.byline.entity.MentionKind;
import java.util.List;

/**
 * What is known about an entity before the article's attributions are settled: all of {@link
 * dev.byline.entity.Entity} but its salience, which depends on who speaks how often.
 *
 * @param id numbered by first mention
 * @param profile what the article says it is
 * @param mentions every mention in text order, at least one
 */
public record EntityDraft(EntityId id, EntityProfile profile, List<Mention> mentions) {

  /** Copies the list. */
  public EntityDraft {
    mentions = List.copyOf(mentions);
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
    return new EntityDraft(id, profile, newMentions);
  }
}
