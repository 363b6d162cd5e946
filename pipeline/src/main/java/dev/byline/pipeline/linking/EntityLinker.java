package dev.byline.pipeline.linking;

import dev.byline.analysis.Analysis;
import dev.byline.entity.Entity;
import java.util.Collection;

/**
 * Says which identifier an entity has in a list outside of the article. It is asked once for each
 * entity of a result, and must be safe for many threads. Where it throws, the article fails.
 *
 * <p>One is given with {@link dev.byline.pipeline.Byline.Builder#linker}; without it nothing is
 * linked.
 */
@FunctionalInterface
public interface EntityLinker {

  /**
   * The identifiers that the entity may have.
   *
   * @param entity one of the result
   * @param analysis the result, still without links
   * @return none if it is not known; one, which becomes its link; or several that cannot be told
   *     apart, by which it gets no link and the result a diagnostic {@code AMBIGUOUS_LINK}
   */
  Collection<String> identifiers(Entity entity, Analysis analysis);
}
