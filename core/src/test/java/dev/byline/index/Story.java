package dev.byline.index;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Attribution;
import dev.byline.attribution.Quote;
import dev.byline.attribution.QuoteId;
import dev.byline.attribution.Source;
import dev.byline.attribution.SourceType;
import dev.byline.entity.Affiliation;
import dev.byline.entity.Entity;
import dev.byline.entity.EntityId;
import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import dev.byline.entity.Mention;
import dev.byline.entity.MentionKind;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An article made of nothing but those it names. */
record Story(String id, List<Named> named) {

  /** One that it names. */
  record Named(
      EntityType type,
      String name,
      List<String> aliases,
      Optional<String> role,
      Optional<String> affiliation,
      Gender gender,
      int quotes) {

    Named as(String newRole) {
      return new Named(type, name, aliases, Optional.of(newRole), affiliation, gender, quotes);
    }

    Named of(String newAffiliation) {
      return new Named(type, name, aliases, role, Optional.of(newAffiliation), gender, quotes);
    }

    Named shown(Gender newGender) {
      return new Named(type, name, aliases, role, affiliation, newGender, quotes);
    }

    Named alias(String alias) {
      return new Named(type, name, List.of(alias), role, affiliation, gender, quotes);
    }

    Named quoted(int times) {
      return new Named(type, name, aliases, role, affiliation, gender, times);
    }
  }

  static Story story(String id, Named... named) {
    return new Story(id, List.of(named));
  }

  static Named person(String name) {
    return named(EntityType.PERSON, name);
  }

  static Named named(EntityType type, String name) {
    return new Named(type, name, List.of(), Optional.empty(), Optional.empty(), Gender.UNKNOWN, 0);
  }

  static EntitySnapshot index(Story... stories) {
    EntityIndex index = new EntityIndex();
    Stream.of(stories).map(Story::analysis).forEach(index::add);
    return index.snapshot();
  }

  /** One article each. */
  static EntitySnapshot index(Named... named) {
    return index(
        IntStream.range(0, named.length)
            .mapToObj(i -> story("a" + i, named[i]))
            .toArray(Story[]::new));
  }

  Analysis analysis() {
    StringBuilder text = new StringBuilder();
    List<int[]> starts = new ArrayList<>();
    for (Named one : named) {
      int name = append(text, one.name());
      int role = append(text, one.role().orElse("-"));
      int affiliation = append(text, one.affiliation().orElse("-"));
      starts.add(new int[] {name, role, affiliation});
    }
    Article article = Article.of(id, text.toString());
    List<Entity> entities = new ArrayList<>();
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      int[] at = starts.get(i);
      entities.add(entity(article, named.get(i), "e" + (i + 1), at));
      for (int q = 0; q < named.get(i).quotes(); q++) {
        quotes.add(quote(article, named.get(i), "e" + (i + 1), "q" + (quotes.size() + 1), at[0]));
      }
    }
    return new Analysis(article, entities, quotes, List.of(), List.of());
  }

  private static int append(StringBuilder text, String words) {
    int start = text.length();
    text.append(words).append('\n');
    return start;
  }

  private static Entity entity(Article article, Named one, String id, int[] at) {
    Excerpt name = excerpt(article, at[0], one.name());
    Entity entity =
        new Entity(
            new EntityId(id),
            one.type(),
            one.name(),
            one.aliases(),
            one.role().stream().toList(),
            one.gender(),
            List.of(new Mention(name, MentionKind.NAME)));
    return entity.toBuilder()
        .affiliations(
            one.affiliation().stream()
                .map(
                    where ->
                        new Affiliation(
                            where,
                            Optional.empty(),
                            excerpt(article, at[2], where),
                            Optional.empty()))
                .toList())
        .build();
  }

  private static Quote quote(Article article, Named one, String entity, String id, int at) {
    Excerpt words = excerpt(article, at, one.name());
    Source speaker =
        new Source(
            one.name(),
            SourceType.PERSON,
            false,
            Optional.of(new EntityId(entity)),
            Optional.empty());
    return new Quote(
        new QuoteId(id),
        words,
        words.text(),
        new Attribution.Attributed(speaker, Optional.empty(), Optional.empty()),
        1,
        "test");
  }

  private static Excerpt excerpt(Article article, int start, String words) {
    return article.excerpt(new Span(start, start + words.length()));
  }
}
