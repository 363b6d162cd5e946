package dev.byline.pipeline.internal.edges;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.typing.TaggedNames;

/** Puts right what the tagger has of a name too much, too little, or of another kind. */
public final class NameEdges {

  private NameEdges() {}

  /** Writes it over what the tagger has. */
  public static void settle(AnnotatedText text, Gazetteer gazetteer, TaggedNames tagged) {
    new PeopleAmongBodies(text, gazetteer, tagged).settle();
    new PersonEnds(text, tagged).settle();
    new BodyEnds(text, gazetteer, tagged).settle();
    new SplitBodies(text, tagged).settle();
    new NoNames(text, gazetteer, tagged).settle();
    new OutletNames(text, gazetteer, tagged).settle();
  }
}
