package dev.byline.pipeline.cases;

import dev.byline.attribution.Claim;
import dev.byline.attribution.Source;
import dev.byline.newsroom.versions.ClaimChange;
import dev.byline.newsroom.versions.Versions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares what changed between two versions with what a line of a case says. */
public record VersionsJudge(Versions found) {

  /** What is wrong about a line, if anything. */
  public Optional<String> objection(String line) {
    String[] parts = line.split(" ", 2);
    boolean holds =
        switch (parts[0]) {
          case "unchanged" -> found.isUnchanged();
          case "+" -> names(found.addedSources()).contains(parts[1]);
          case "-" -> names(found.droppedSources()).contains(parts[1]);
          case "none" -> changes(parts[1]).isEmpty();
          default -> changes(parts[1]).equals(List.of(parts[0]));
        };
    return holds ? Optional.empty() : Optional.of(line + ": found " + all());
  }

  private static List<String> names(List<Source> sources) {
    return sources.stream().map(Source::name).toList();
  }

  private List<String> changes(String words) {
    return found.claims().stream()
        .filter(change -> claims(change).anyMatch(claim -> claim.text().contains(words)))
        .map(change -> change.kind().name())
        .toList();
  }

  private static Stream<Claim> claims(ClaimChange change) {
    return Stream.concat(change.before().stream(), change.after().stream());
  }

  private List<String> all() {
    return Stream.of(
            found.claims().stream()
                .map(change -> change.kind() + " " + claims(change).map(Claim::text).toList()),
            names(found.addedSources()).stream().map(name -> "+ " + name),
            names(found.droppedSources()).stream().map(name -> "- " + name))
        .flatMap(all -> all)
        .toList();
  }
}
