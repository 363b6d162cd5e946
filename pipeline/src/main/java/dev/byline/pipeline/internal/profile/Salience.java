package dev.byline.pipeline.internal.profile;

import dev.byline.entity.EntityId;
import dev.byline.entity.EntityType;
import dev.byline.entity.Mention;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.source.NamedSource;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much an article is about somebody, from what Dunietz and Gillick (2014) found to show it:
 * mentions, the place of the first one, the headline; and, as news is made of speech, being a
 * source.
 *
 * <p>{@code 0.45 m + 0.25 p + 0.15 h + 0.15 s}, rounded to three digits, where {@code m} is the
 * number of mentions over that of the entity mentioned most; {@code p} runs from 1, first mentioned
 * at the start of the text, down to 0 at its end; {@code h} is 1 if the headline names it; and
 * {@code s} is the number of its attributions over that of the entity with most. The headline is
 * the article's title or, without one, a first paragraph that does not end like a sentence.
 *
 * <p>What is named only within other names ('University of Leiden') is not what the article is
 * about: such mentions do not count.
 *
 * <p>The four weights are set by hand, not learned: no corpus at hand marks salience.
 */
record Salience(AnnotatedText text, Collection<NamedSource> sources, Set<Span> withinNames) {

  /**
   * The weights, set by hand on 2026-11-22 (commit e44ebdb) and never tuned; they add up to 1, so
   * that salience does.
   */
  private static final double MENTIONS = 0.45;

  private static final double POSITION = 0.25;
  private static final double HEADLINE = 0.15;
  private static final double SPEECH = 0.15;

  /** The entities, each with its salience. */
  List<WeighedEntity> weigh(List<EntityDraft> entities) {
    Map<EntityId, Long> attributions =
        sources.stream()
            .flatMap(source -> source.entity().stream())
            .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    double mostSpeech = attributions.values().stream().mapToLong(n -> n).max().orElse(1);
    List<List<Mention>> allCounted = entities.stream().map(this::counted).toList();
    double mostMentions = Math.max(1, allCounted.stream().mapToInt(List::size).max().orElse(1));
    Headline headline = Headline.of(text);
    List<WeighedEntity> weighed = new ArrayList<>();
    for (int i = 0; i < entities.size(); i++) {
      EntityDraft entity = entities.get(i);
      List<Mention> counted = allCounted.get(i);
      Mention first = counted.isEmpty() ? entity.firstMention() : counted.get(0);
      double salience =
          MENTIONS * counted.size() / mostMentions
              + POSITION * (1 - first.excerpt().start() / (double) text.article().text().length())
              + (headline.names(entity, first) ? HEADLINE : 0)
              + SPEECH * attributions.getOrDefault(entity.id(), 0L) / mostSpeech;
      weighed.add(new WeighedEntity(entity, Math.round(salience * 1000) / 1000.0));
    }
    return weighed;
  }

  private List<Mention> counted(EntityDraft entity) {
    return entity.mentions().stream()
        .filter(mention -> !withinNames.contains(mention.excerpt().span()))
        .toList();
  }

  /**
   * The headline of an article.
   *
   * @param words those of the title with a space around each, in lower case; blank without a title
   * @param end where a headline at the start of the text ends; 0 if there is none
   */
  private record Headline(String words, int end) {

    static Headline of(AnnotatedText text) {
      if (text.article().title().isPresent()) {
        String title = Spelling.key(text.article().title().get());
        return new Headline(" " + String.join(" ", title.split("[^\\p{L}\\p{N}]+")) + " ", 0);
      }
      if (text.paragraphs().size() < 2) {
        return new Headline("", 0);
      }
      Token last = text.token(text.paragraphs().get(0).end() - 1);
      boolean sentence = ".!?\"'”’".contains(last.text().substring(last.text().length() - 1));
      return new Headline("", sentence ? 0 : last.span().end());
    }

    boolean names(EntityDraft entity, Mention first) {
      EntityProfile profile = entity.profile();
      return first.excerpt().start() < end
          || !words.isEmpty()
              && Stream.concat(Stream.of(profile.name()), profile.aliases().stream())
                  .anyMatch(this::holds)
          || !words.isEmpty()
              && profile.type() == EntityType.PERSON
              && holds(surname(profile.name()));
    }

    private boolean holds(String name) {
      String plain = String.join(" ", Spelling.key(name).split("[^\\p{L}\\p{N}]+")).strip();
      return !plain.isEmpty() && words.contains(" " + plain + " ");
    }

    private static String surname(String name) {
      return name.substring(name.lastIndexOf(' ') + 1);
    }
  }
}
