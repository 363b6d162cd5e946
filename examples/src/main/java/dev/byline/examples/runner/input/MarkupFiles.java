package dev.byline.examples.runner.input;

import dev.byline.examples.runner.markup.CsvArticles;
import dev.byline.examples.runner.markup.HtmlPage;
import dev.byline.examples.runner.markup.MarkupException;
import dev.byline.examples.runner.markup.NewsXml;
import dev.byline.examples.runner.markup.Ninjs;
import dev.byline.text.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** Articles out of the bytes of pages, agencies' files and tables. */
final class MarkupFiles {

  private final Encoding encoding;

  /**
   * A reader.
   *
   * @param encoding of what does not say itself in which it is
   */
  MarkupFiles(Encoding encoding) {
    this.encoding = encoding;
  }

  /** The article of a page. */
  Article page(String id, byte[] bytes) throws IOException {
    Optional<String> declared = HtmlPage.encoding(bytes);
    try {
      Encoding own = declared.isPresent() ? Encoding.named(declared.get()) : encoding;
      Encoding.Decoded page = own.decoded(bytes);
      return HtmlPage.read(id, page.text(), Optional.of(page.charset().name()));
    } catch (IllegalArgumentException e) {
      throw new UnreadableException(Reasons.of(e));
    }
  }

  /** The articles of XML, numbered from 1; a file of one is that article. */
  List<Input> xml(String id, byte[] bytes, LongFunction<Origin> origins) throws MarkupException {
    List<Input> inputs = new ArrayList<>();
    for (Article article : NewsXml.read(id, bytes)) {
      inputs.add(new Input.Readable(article, origins.apply(inputs.size() + 1L)));
    }
    return inputs;
  }

  /** The articles of a table, numbered from 1. */
  List<Input> table(String id, String name, byte[] bytes, LongFunction<Origin> origins)
      throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (CsvArticles.Row row : CsvArticles.read(id, encoding.decode(bytes))) {
      Origin origin = origins.apply(inputs.size() + 1L);
      inputs.add(
          row.article()
              .<Input>map(article -> new Input.Readable(article, origin))
              .orElseGet(
                  () ->
                      new Input.Unreadable(
                          name + ":" + row.line(), Optional.empty(), row.problem(), origin)));
    }
    return inputs;
  }

  /** The article of an object in ninjs, or why it has none; empty if it is no ninjs. */
  static Optional<Input> ninjs(String where, String json, Origin origin) {
    try {
      return Ninjs.read(json).map(article -> new Input.Readable(article, origin));
    } catch (MarkupException e) {
      return Optional.of(new Input.Unreadable(where, Optional.empty(), Reasons.of(e), origin));
    }
  }
}
