package dev.byline.examples.runner.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import dev.byline.index.Appearance;
import dev.byline.index.EntitySnapshot;
import dev.byline.index.IndexedEntity;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Speakers across articles as JSON, and as people and institutions of schema.org. */
final class IndexJson {

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final EntitySnapshot snapshot;

  IndexJson(EntitySnapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** One object: how many articles there are, and the speakers. */
  String document(List<IndexedEntity> speakers) {
    ObjectNode document = JSON.createObjectNode().put("articles", snapshot.articles());
    ArrayNode all = document.putArray("speakers");
    speakers.forEach(speaker -> all.add(node(speaker)));
    return pretty(document);
  }

  /** An object a line. */
  String lines(List<IndexedEntity> speakers) {
    return speakers.stream().map(speaker -> node(speaker) + "\n").collect(Collectors.joining());
  }

  private ObjectNode node(IndexedEntity speaker) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", speaker.id());
    node.put("type", speaker.type().name());
    node.put("name", speaker.name());
    strings(node.putArray("aliases"), speaker.aliases());
    strings(node.putArray("roles"), speaker.roles());
    strings(node.putArray("affiliations"), speaker.affiliations());
    node.put("gender", speaker.gender().name());
    node.put("quotes", speaker.quotes());
    node.put("claims", speaker.claims());
    ArrayNode appearances = node.putArray("appearances");
    for (Appearance appearance : speaker.appearances()) {
      ObjectNode reason = JSON.createObjectNode();
      reason.put("kind", appearance.reason().kind().name());
      reason.put("evidence", appearance.reason().evidence());
      appearances
          .addObject()
          .put("article", appearance.article())
          .put("entity", appearance.entity().value())
          .put("name", appearance.name())
          .put("mentions", appearance.mentions())
          .put("quotes", appearance.quotes())
          .put("claims", appearance.claims())
          .set("reason", reason);
    }
    ids(node.putArray("perhapsTheSame"), speaker);
    return node;
  }

  private void ids(ArrayNode array, IndexedEntity speaker) {
    strings(array, snapshot.candidates(speaker).stream().map(IndexedEntity::id).toList());
  }

  /** A graph of JSON-LD; that two may be the same is not said, since it is not certain. */
  String linkedData(List<IndexedEntity> speakers) {
    ObjectNode document = JSON.createObjectNode().put("@context", "https://schema.org");
    ArrayNode graph = document.putArray("@graph");
    speakers.forEach(speaker -> thing(graph.addObject(), speaker));
    return pretty(document);
  }

  private static void thing(ObjectNode thing, IndexedEntity speaker) {
    thing.put("@type", type(speaker.type()));
    thing.put("identifier", speaker.id());
    thing.put("name", speaker.name());
    strings(thing.putArray("alternateName"), speaker.aliases());
    if (speaker.type() == EntityType.PERSON) {
      strings(thing.putArray("jobTitle"), speaker.roles());
      ArrayNode affiliations = thing.putArray("affiliation");
      speaker
          .affiliations()
          .forEach(name -> affiliations.addObject().put("@type", "Organization").put("name", name));
    }
    if (speaker.type() == EntityType.PERSON && speaker.gender() != Gender.UNKNOWN) {
      thing.put("gender", speaker.gender().name().toLowerCase(Locale.ROOT));
    }
    ArrayNode articles = thing.putArray("subjectOf");
    speaker.appearances().stream()
        .map(Appearance::article)
        .distinct()
        .forEach(id -> articles.addObject().put("@type", "NewsArticle").put("identifier", id));
  }

  private static String type(EntityType type) {
    return switch (type) {
      case PERSON -> "Person";
      case ORGANIZATION -> "Organization";
      case LOCATION -> "Place";
      default -> "Thing";
    };
  }

  private static void strings(ArrayNode array, List<String> values) {
    values.forEach(array::add);
  }

  private static String pretty(ObjectNode node) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e); // a tree of strings and numbers
    }
  }
}
