package dev.byline.pipeline.internal.typing;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.lexicon.Gazetteer;

/**
 * What an article says of names that the tagger took for something else, ran together or did not
 * see: what they are called, what stands in a list with them, and what they end in.
 */
public final class ShownNames {

  private ShownNames() {}

  /** Writes it over what the tagger has. */
  public static void settle(AnnotatedText text, Gazetteer gazetteer, TaggedNames tagged) {
    new KinNames(text, tagged).settle();
    new GivenNames(text, gazetteer, tagged).settle();
    new CalledNames(text, tagged).settle();
    new WhoNames(text, tagged).settle();
    new MapNames(text, tagged).settle();
    new JoinedBodies(text, tagged).settle();
    new UnseenBodies(text, gazetteer, tagged).settle();
    new Peoples(text, gazetteer, tagged).settle();
    new ListedNames(text, gazetteer, tagged).settle();
  }
}
