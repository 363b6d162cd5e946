package dev.byline.examples.runner.markup;

import dev.byline.text.Article;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is known of an article besides its text; what is blank is not known. */
final class Details {

  /** The day that a date begins with, be it 2024-03-09T12:00:00Z or 20240309T120000Z. */
  private static final Pattern DAY =
      Pattern.compile("\\s*(\\d{4})(-?)(\\d\\d)\\2(\\d\\d)(?!\\d).*", Pattern.DOTALL);

  private Article article;

  Details(String id, String text) {
    this.article = Article.of(id, text);
  }

  Details title(@Nullable String title) {
    filled(title).ifPresent(words -> article = article.withTitle(words));
    return this;
  }

  Details outlet(@Nullable String outlet) {
    filled(outlet).ifPresent(words -> article = article.withOutlet(words));
    return this;
  }

  Details url(@Nullable String url) {
    filled(url).ifPresent(words -> article = article.withUrl(words));
    return this;
  }

  /** "By Mara Ellison" is Mara Ellison. */
  Details author(@Nullable String author) {
    filled(author)
        .map(words -> words.replaceFirst("(?i)^by:?\\s+", ""))
        .ifPresent(words -> article = article.withAuthor(words));
    return this;
  }

  Details published(@Nullable String date) {
    filled(date).flatMap(Details::day).ifPresent(day -> article = article.withPublishedOn(day));
    return this;
  }

  Article article() {
    return article;
  }

  /** The day of a date that begins with one. */
  static Optional<LocalDate> day(String date) {
    Matcher matcher = DAY.matcher(date);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.parse(String.join("-", matcher.group(1), matcher.group(3), matcher.group(4))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> filled(@Nullable String value) {
    return Optional.ofNullable(value)
        .map(words -> words.replaceAll("\\s+", " ").strip())
        .filter(words -> !words.isEmpty());
  }
}
