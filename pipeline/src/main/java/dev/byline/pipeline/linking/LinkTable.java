package dev.byline.pipeline.linking;

import static java.util.Objects.requireNonNull;

import dev.byline.analysis.Analysis;
import dev.byline.entity.Entity;
import dev.byline.entity.EntityType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table of one's own: under which name an entity is known by which identifier. Two names are the
 * same if they differ only in case, white space, the form of an apostrophe or "the" before them.
 *
 * <p>The fullest name that an article uses for an entity decides. If the table does not have it,
 * the other names that the article uses are looked up, but none that is a part of the fullest:
 * where the article is about Mara Ellison, a row for "Ellison" may mean somebody else. Where rows
 * give several identifiers, there is no link.
 *
 * <p>Immutable.
 */
public final class LinkTable implements EntityLinker {

  /**
   * A row of a table.
   *
   * @param alias a name
   * @param id the identifier of who has this name
   * @param type of the entities that are meant; if empty, entities of every type
   */
  record Row(String alias, String id, Optional<EntityType> type) {}

  private final Map<String, List<Row>> rows = new HashMap<>();

  private LinkTable(Iterable<Row> all) {
    for (Row row : all) {
      rows.computeIfAbsent(AliasKey.of(row.alias()), key -> new ArrayList<>(1)).add(row);
    }
  }

  /**
   * Reads a table: UTF-8, a row a line with two columns, a name and an identifier, or three, the
   * last of which is a type such as {@code PERSON} or nothing. Columns are separated by tabs, or in
   * a file whose name ends with {@code .csv} by commas, with quotation marks around what holds a
   * comma and doubled quotation marks within; a column never goes over several lines. A first line
   * {@code alias, id} or {@code alias, id, type} is a heading; blank lines are passed over.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if it is no such table; the message names file, line and what
   *     is wrong
   */
  public static LinkTable read(Path file) throws IOException {
    return new LinkTable(TableFile.rows(file));
  }

  /**
   * A table out of names with their identifiers, for entities of every type.
   *
   * @throws IllegalArgumentException if a name or an identifier is blank
   */
  public static LinkTable of(Map<String, String> idsByAlias) {
    List<Row> rows = new ArrayList<>();
    idsByAlias.forEach(
        (alias, id) -> {
          if (alias.isBlank() || id.isBlank()) {
            throw new IllegalArgumentException("\"" + alias + "\" = \"" + id + "\": one is blank");
          }
          rows.add(new Row(alias, id, Optional.empty()));
        });
    return new LinkTable(rows);
  }

  @Override
  public Collection<String> identifiers(Entity entity, Analysis analysis) {
    requireNonNull(entity, "entity");
    Set<String> found = new LinkedHashSet<>();
    addIds(entity.name(), entity.type(), found);
    if (found.isEmpty()) {
      for (String alias : entity.aliases()) {
        if (!AliasKey.isPart(alias, entity.name())) {
          addIds(alias, entity.type(), found);
        }
      }
    }
    return found;
  }

  private void addIds(String name, EntityType type, Set<String> found) {
    for (Row row : rows.getOrDefault(AliasKey.of(name), List.of())) {
      if (row.type().isEmpty() || row.type().get() == type) {
        found.add(row.id());
      }
    }
  }
}
