package dev.byline.text;

import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hashing;
import dev.byline.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A news article as the caller gave it. The text is never trimmed or normalised: every offset that
 * Byline returns counts UTF-16 code units of exactly this text.
 *
 * @param id what the caller calls the article; unique within a batch, not blank
 * @param text the text; may be empty, may hold anything a Java string may hold
 * @param title the headline, where the caller has it apart from the text
 * @param publishedOn the day of publication, where the caller knows it
 * @param outlet the publisher, where the caller knows it
 * @param url where the article stands, as the caller writes it; never opened
 * @param author who wrote it, where the caller knows it apart from the text; not read as a source
 * @param sourceMap where the text stands in what it was extracted from, where that is known
 */
public record Article(
    String id,
    String text,
    Optional<String> title,
    Optional<LocalDate> publishedOn,
    Optional<String> outlet,
    Optional<String> url,
    Optional<String> author,
    Optional<SourceMap> sourceMap) {

  /**
   * Checks the arguments.
   *
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the id is blank, or the map reaches beyond the text
   */
  public Article {
    Checks.notNull("id", id, "text", text, "title", title, "publishedOn", publishedOn);
    Checks.notNull("outlet", outlet, "url", url, "author", author, "sourceMap", sourceMap);
    Checks.notBlank(id, "id \"" + id + "\"");
    if (sourceMap.isPresent() && sourceMap.get().end() > text.length()) {
      throw new IllegalArgumentException(
          "source map ends at "
              + sourceMap.get().end()
              + ", behind the text of "
              + text.length()
              + " code units");
    }
  }

  /**
   * An article whose text is that of no page.
   *
   * @param id what the caller calls the article
   * @param text the text
   * @param title the headline
   * @param publishedOn the day of publication
   * @param outlet the publisher
   * @param url where the article stands
   * @param author who wrote it
   * @throws IllegalArgumentException if the id is blank
   */
  public Article(
      String id,
      String text,
      Optional<String> title,
      Optional<LocalDate> publishedOn,
      Optional<String> outlet,
      Optional<String> url,
      Optional<String> author) {
    this(id, text, title, publishedOn, outlet, url, author, Optional.empty());
  }

  /**
   * An article whose address and author are not known.
   *
   * @param id what the caller calls the article
   * @param text the text
   * @param title the headline
   * @param publishedOn the day of publication
   * @param outlet the publisher
   * @throws IllegalArgumentException if the id is blank
   */
  public Article(
      String id,
      String text,
      Optional<String> title,
      Optional<LocalDate> publishedOn,
      Optional<String> outlet) {
    this(id, text, title, publishedOn, outlet, Optional.empty(), Optional.empty());
  }

  /**
   * An article without a name of its own. It is called after its text: {@code "article-"} and the
   * first 32 hexadecimal digits of the SHA-256 of its UTF-16 code units, low byte first. The same
   * text has the same id everywhere and always, different texts have different ones.
   */
  public static Article of(String text) {
    requireNonNull(text, "text");
    String hash = Hashing.sha256().hashUnencodedChars(text).toString();
    return of("article-" + hash.substring(0, 32), text);
  }

  /** An article of which nothing but a name and the text is known. */
  public static Article of(String id, String text) {
    return new Article(id, text, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** This article with a headline. */
  public Article withTitle(String newTitle) {
    return new Article(
        id, text, Optional.of(newTitle), publishedOn, outlet, url, author, sourceMap);
  }

  /** This article with a day of publication. */
  public Article withPublishedOn(LocalDate day) {
    return new Article(id, text, title, Optional.of(day), outlet, url, author, sourceMap);
  }

  /** This article with a publisher. */
  public Article withOutlet(String newOutlet) {
    return new Article(
        id, text, title, publishedOn, Optional.of(newOutlet), url, author, sourceMap);
  }

  /** This article with the address where it stands. */
  public Article withUrl(String newUrl) {
    return new Article(
        id, text, title, publishedOn, outlet, Optional.of(newUrl), author, sourceMap);
  }

  /** This article with an author. */
  public Article withAuthor(String newAuthor) {
    return new Article(
        id, text, title, publishedOn, outlet, url, Optional.of(newAuthor), sourceMap);
  }

  /** This article with where its text stands in what it was extracted from. */
  public Article withSourceMap(SourceMap map) {
    return new Article(id, text, title, publishedOn, outlet, url, author, Optional.of(map));
  }

  /** This article with another text, for a part of it or a corrected one; of no page. */
  public Article withText(String newText) {
    return new Article(id, newText, title, publishedOn, outlet, url, author);
  }

  /**
   * The characters under a span.
   *
   * @throws IndexOutOfBoundsException if the span ends behind the text
   */
  public String textOf(Span span) {
    return text.substring(span.start(), span.end());
  }

  /**
   * A span with the characters under it.
   *
   * @throws IndexOutOfBoundsException if the span ends behind the text
   */
  public Excerpt excerpt(Span span) {
    return new Excerpt(span, textOf(span));
  }
}
