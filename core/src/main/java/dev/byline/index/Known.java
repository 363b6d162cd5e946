package dev.byline.index;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Source;
import dev.byline.entity.Affiliation;
import dev.byline.entity.Entity;
import dev.byline.entity.EntityId;
import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import dev.byline.entity.Mention;
import dev.byline.entity.MentionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What one article knows of a named entity, as far as the index needs it. */
record Known(
    String article,
    EntityId id,
    EntityType type,
    String name,
    Gender gender,
    List<String> aliases,
    List<String> roles,
    List<String> affiliations,
    int mentions,
    int quotes,
    int claims) {

  /**
   * The named entities of a result; the unnamed are nobody outside their article. What stands only
   * within others' names ('University of Leiden') is not spoken of.
   */
  static List<Known> of(Analysis analysis) {
    Map<EntityId, Integer> quotes = new HashMap<>();
    analysis.quotes().forEach(quote -> count(quote.speaker(), quotes));
    Map<EntityId, Integer> claims = new HashMap<>();
    analysis.claims().forEach(claim -> count(claim.source(), claims));
    List<Known> known = new ArrayList<>();
    Set<Mention> within = analysis.namesWithinNames();
    for (Entity entity : analysis.entities()) {
      List<Mention> own = entity.mentions().stream().filter(one -> !within.contains(one)).toList();
      boolean named = own.stream().anyMatch(mention -> mention.kind() == MentionKind.NAME);
      if (named && !NameKey.words(entity.name()).isEmpty()) {
        known.add(
            new Known(
                analysis.article().id(),
                entity.id(),
                entity.type(),
                entity.name(),
                entity.gender(),
                entity.aliases(),
                entity.roles(),
                entity.affiliations().stream().map(Affiliation::name).distinct().toList(),
                own.size(),
                quotes.getOrDefault(entity.id(), 0),
                claims.getOrDefault(entity.id(), 0)));
      }
    }
    return known;
  }

  private static void count(Optional<Source> source, Map<EntityId, Integer> counts) {
    source.flatMap(Source::entity).ifPresent(id -> counts.merge(id, 1, Integer::sum));
  }

  String key() {
    return NameKey.of(name);
  }

  NameKey.Person person() {
    return NameKey.Person.of(name);
  }

  /** Keys of where it belongs. */
  Set<String> places() {
    return keys(affiliations.stream());
  }

  /** The last words of its roles, which say what it is: 'minister'. */
  Set<String> offices() {
    return keys(
        roles.stream().map(NameKey::words).map(Known::office).filter(office -> !office.isEmpty()));
  }

  /** 'minister' of 'minister for the sea' and of 'foreign minister'. */
  private static String office(List<String> role) {
    String office = "";
    for (String word : role) {
      if (Set.of("of", "for", "at", "in", "with", "from", "to", "on", "and", "who")
          .contains(word)) {
        break;
      }
      office = word;
    }
    return office;
  }

  private static Set<String> keys(Stream<String> names) {
    Set<String> keys = new TreeSet<>();
    names.map(NameKey::of).filter(key -> !key.isEmpty()).forEach(keys::add);
    return keys;
  }
}
