package dev.byline.report;

import dev.byline.attribution.Source;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the articles say of a speaker, in order of first use. */
final class SpeakerNotes {

  private final Set<String> roles = new LinkedHashSet<>();
  private final Set<String> affiliations = new LinkedHashSet<>();
  private final Set<String> grounds = new LinkedHashSet<>();
  private final Set<String> justifications = new LinkedHashSet<>();

  /** Adds what an article says at one place; its name alone is no role, though it describes. */
  void add(Source source, String name) {
    source
        .role()
        .map(words -> Legible.line(words.text()))
        .filter(role -> !role.equalsIgnoreCase(name))
        .ifPresent(roles::add);
    source.affiliation().ifPresent(where -> affiliations.add(Legible.line(where.name())));
    source.anonymityGrounds().ifPresent(words -> grounds.add(Legible.line(words.text())));
  }

  void justified(String why) {
    justifications.add(why);
  }

  List<String> roles() {
    return List.copyOf(roles);
  }

  List<String> affiliations() {
    return List.copyOf(affiliations);
  }

  /** Why its name is withheld. */
  List<String> grounds() {
    return List.copyOf(grounds);
  }

  /** Why it would know what it says, in the words of the articles. */
  List<String> justifications() {
    return List.copyOf(justifications);
  }
}
