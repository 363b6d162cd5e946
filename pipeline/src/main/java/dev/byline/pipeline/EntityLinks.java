package dev.byline.pipeline;

import dev.byline.analysis.Analysis;
import dev.byline.analysis.Diagnostic;
import dev.byline.entity.Entity;
import dev.byline.entity.EntityLink;
import dev.byline.pipeline.linking.EntityLinker;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Adds to a result what its entities are called elsewhere. Safe to share. */
final class EntityLinks {

  private static final int MOST_SHOWN = 5;

  private final EntityLinker linker;

  EntityLinks(EntityLinker linker) {
    this.linker = linker;
  }

  Analysis addedTo(Analysis analysis) {
    List<EntityLink> links = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>(analysis.diagnostics());
    for (Entity entity : analysis.entities()) {
      TreeSet<String> ids = new TreeSet<>(linker.identifiers(entity, analysis));
      if (ids.size() == 1) {
        links.add(new EntityLink(entity.id(), ids.first()));
      } else if (ids.size() > 1) {
        diagnostics.add(ambiguous(entity, ids));
      }
    }
    diagnostics.sort(Comparator.comparingInt(Diagnostic::start).thenComparingInt(Diagnostic::end));
    return new Analysis(
        analysis.article(),
        analysis.entities(),
        analysis.quotes(),
        analysis.claims(),
        diagnostics,
        links);
  }

  private static Diagnostic ambiguous(Entity entity, TreeSet<String> ids) {
    String shown = String.join(", ", ids.stream().limit(MOST_SHOWN).toList());
    Span place = entity.firstNaming().orElseGet(entity::firstMention).excerpt().span();
    return new Diagnostic(
        "AMBIGUOUS_LINK",
        "\""
            + entity.name()
            + "\" may be one of "
            + ids.size()
            + " and was not linked: "
            + shown
            + (ids.size() > MOST_SHOWN ? ", …" : ""),
        place.start(),
        place.end());
  }
}
