package dev.byline.report.internal.speech;

import dev.byline.attribution.Source;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the articles say of a speaker, in order of first use. */
public final class SpeakerNotes {

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

  /** What it is said to be. */
  public List<String> roles() {
    return List.copyOf(roles);
  }

  /** Where it belongs. */
  public List<String> affiliations() {
    return List.copyOf(affiliations);
  }

  /** Why its name is withheld. */
  public List<String> grounds() {
    return List.copyOf(grounds);
  }

  /** Why it would know what it says, in the words of the articles. */
  public List<String> justifications() {
    return List.copyOf(justifications);
  }
}
