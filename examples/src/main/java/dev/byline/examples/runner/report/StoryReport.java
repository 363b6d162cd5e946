package dev.byline.examples.runner.report;

import dev.byline.newsroom.story.Copies;
import dev.byline.newsroom.story.Relation;
import dev.byline.newsroom.story.Statement;
import dev.byline.newsroom.story.Step;
import dev.byline.newsroom.story.Story;
import dev.byline.newsroom.story.Utterance;
import dev.byline.newsroom.story.Variant;
import dev.byline.newsroom.story.VariantKind;
import dev.byline.newsroom.story.WordEdit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A story as a page to read: each statement with its variants, the words that a variant leaves out
 * as {@code [-so-]} and those it has instead as {@code {+so+}}.
 *
 * @param style with or without colour
 */
public record StoryReport(Style style) {

  /** The page, ending in a line feed. */
  public String render(Story story) {
    StringBuilder page = new StringBuilder();
    long several =
        story.statements().stream().filter(statement -> statement.variants().size() > 1).count();
    page.append(style.strong("Story"))
        .append(" | ")
        .append(Printable.count(story.articles(), "article"))
        .append(", ")
        .append(Printable.count((int) several, "statement"))
        .append(" in more than one form or place\n");
    for (Copies copies : story.copies()) {
      page.append(
          line(
              Style.INDENT,
              Printable.prose(copies.original())
                  + " was printed again: "
                  + Printable.prose(String.join(", ", copies.copies()))));
    }
    story.statements().forEach(statement -> statement(story, statement, page));
    return page.toString();
  }

  private void statement(Story story, Statement statement, StringBuilder page) {
    int articles = statement.articles().size();
    page.append(
        line(
            0,
            statement.id()
                + " "
                + style.speaker(Printable.prose(statement.speaker()))
                + (statement.denied() ? " denied" : "")
                + " — "
                + Printable.count(articles, "article")
                + first(statement)));
    statement.variants().forEach(variant -> variant(variant, page));
    for (Relation relation : story.relationsOf(statement)) {
      String other = relation.one().equals(statement.id()) ? relation.other() : relation.one();
      String who = story.statement(other).map(Statement::speaker).orElse("");
      page.append(
          line(Style.INDENT, words(relation.kind()) + " " + other + " " + Printable.prose(who)));
    }
  }

  private static String first(Statement statement) {
    List<Variant> first = statement.publishedFirst();
    if (first.isEmpty() || statement.variants().size() == 1) {
      return "";
    }
    String day = first.get(0).utterance().publishedOn().map(LocalDate::toString).orElse("");
    return first.stream()
        .map(variant -> Printable.prose(variant.utterance().article()))
        .distinct()
        .collect(Collectors.joining(", ", ", first on " + day + " in ", ""));
  }

  private void variant(Variant variant, StringBuilder page) {
    Utterance utterance = variant.utterance();
    String words =
        variant.kind() == VariantKind.BASE
            ? Printable.prose(utterance.text())
            : variant.kind() == VariantKind.SAME_WORDS
                ? "the same words"
                : aligned(variant.words());
    String where =
        Printable.prose(utterance.article())
            + utterance.outlet().map(outlet -> ", " + Printable.prose(outlet)).orElse("")
            + variant.copyOf().map(one -> ", a copy of " + Printable.prose(one)).orElse("");
    page.append(
        Paragraph.fill(
            Style.INDENT, Style.INDENT + Style.DEEPER, where + ": " + style.quote(words)));
    String through =
        variant.provenance().stream()
            .filter(step -> step.kind() != Step.Kind.SAID && step.kind() != Step.Kind.PUBLISHED)
            .map(StoryReport::step)
            .collect(Collectors.joining(", "));
    if (!through.isEmpty()) {
      page.append(line(Style.INDENT + Style.DEEPER, style.faint("[" + through + "]")));
    }
  }

  private static String aligned(List<WordEdit> words) {
    return words.stream()
        .map(
            edit ->
                switch (edit.kind()) {
                  case KEPT -> Printable.prose(edit.variant());
                  case DROPPED -> "[-" + Printable.prose(edit.base()) + "-]";
                  case ADDED -> "{+" + Printable.prose(edit.variant()) + "+}";
                  case CHANGED ->
                      "[-"
                          + Printable.prose(edit.base())
                          + "-] {+"
                          + Printable.prose(edit.variant())
                          + "+}";
                })
        .collect(Collectors.joining(" "));
  }

  private static String step(Step step) {
    String name =
        Printable.prose(step.name())
            + step.article().map(article -> " (" + Printable.prose(article) + ")").orElse("");
    return switch (step.kind()) {
      case ORIGIN -> "going by " + name;
      case TOLD -> "told " + name;
      case REPORTED -> "reported by " + name;
      case SAID -> "said by " + name;
      case PUBLISHED -> "published by " + name;
    };
  }

  private static String words(Relation.Kind kind) {
    return switch (kind) {
      case CORROBORATES -> "the same from another source:";
      case CONTRADICTS -> "contradicted by";
      case OTHER_SPEAKER -> "the same words in another mouth:";
    };
  }

  private static String line(int indent, String words) {
    return Paragraph.fill(indent, indent + Style.DEEPER, words);
  }
}
