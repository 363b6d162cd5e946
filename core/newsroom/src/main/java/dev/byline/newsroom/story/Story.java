package dev.byline.newsroom.story;

import static java.util.Objects.requireNonNull;

import dev.byline.analysis.Analysis;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What is said in many articles about one thing, statement by statement: the same statement across
 * articles, though translated, trimmed, re-punctuated or partly paraphrased; who published it
 * first; who says the same; who denies it; in whose mouth else the same words are put.
 *
 * <pre>{@code
 * Story story = Story.of(analyses);
 * for (Statement statement : story.statements()) {
 *   System.out.println(statement.speaker() + ": " + statement.base().utterance().text());
 * }
 * }</pre>
 *
 * <p>Immutable. The same articles give the same story, in whatever order they are given. The time
 * it takes grows about with the number of passages, since only those that share words are compared.
 *
 * @param articles how many articles it is made of
 * @param passages how many passages were compared
 * @param statements that several articles have, or one article twice, and those that a relation
 *     names; those in most articles first, then in the order of the articles' ids
 * @param relations between statements, in the order of these
 * @param copies articles that are one text
 */
public record Story(
    int articles,
    int passages,
    List<Statement> statements,
    List<Relation> relations,
    List<Copies> copies) {

  /** Copies the lists. */
  public Story {
    statements = List.copyOf(statements);
    relations = List.copyOf(relations);
    copies = List.copyOf(copies);
  }

  /**
   * The story that some articles tell.
   *
   * @param analyses results for articles of different ids
   * @throws IllegalArgumentException if two articles have one id
   */
  public static Story of(Collection<Analysis> analyses) {
    return new StoryTeller(analyses).tell();
  }

  /** The statement with this id. */
  public Optional<Statement> statement(String id) {
    requireNonNull(id, "id");
    return statements.stream().filter(statement -> statement.id().equals(id)).findFirst();
  }

  /** The relations that name a statement. */
  public List<Relation> relationsOf(Statement statement) {
    String id = requireNonNull(statement, "statement").id();
    return relations.stream()
        .filter(relation -> relation.one().equals(id) || relation.other().equals(id))
        .toList();
  }
}
