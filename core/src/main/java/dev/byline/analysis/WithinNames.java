package dev.byline.analysis;

import dev.byline.entity.Entity;
import dev.byline.entity.EntityType;
import dev.byline.entity.Mention;
import dev.byline.entity.MentionKind;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds names that stand within longer names of others. */
final class WithinNames {

  private WithinNames() {}

  /** A name and whose it is. */
  private record Named(Entity entity, Mention mention) {

    Span span() {
      return mention.excerpt().span();
    }

    /** 'Vale' of 'Vale and Karel', who are a group, is as much of a mention as it is alone. */
    boolean holds(Named other) {
      return entity != other.entity
          && entity.type() != EntityType.GROUP
          && span().length() > other.span().length()
          && span().contains(other.span());
    }
  }

  /** In text order, the longer first, whoever may hold a name stands before it. */
  static Set<Mention> of(List<Entity> entities) {
    List<Named> names = new ArrayList<>();
    for (Entity entity : entities) {
      for (Mention mention : entity.mentions()) {
        if (mention.kind() == MentionKind.NAME) {
          names.add(new Named(entity, mention));
        }
      }
    }
    names.sort(Comparator.comparing(Named::span));
    Set<Mention> within = new LinkedHashSet<>();
    List<Named> open = new ArrayList<>();
    for (Named name : names) {
      open.removeIf(holder -> holder.span().end() <= name.span().start());
      if (open.stream().anyMatch(holder -> holder.holds(name))) {
        within.add(name.mention());
      }
      open.add(name);
    }
    return Collections.unmodifiableSet(within);
  }
}
