package dev.byline.examples.runner.options;

import dev.byline.examples.runner.console.Io;
import dev.byline.examples.runner.console.StandardStreams;
import dev.byline.examples.runner.input.ArticleInputs;
import dev.byline.examples.runner.input.OutputGuard;
import dev.byline.examples.runner.input.Reading;
import dev.byline.examples.runner.input.Reasons;
import dev.byline.text.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Which articles to analyse, and how to read them. */
public final class InputOptions extends CheckedOptions {

  private static final Pattern SIZE = Pattern.compile("([0-9]{1,10})([KMG]?)");
  private static final String UNITS = "KMG";

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "A file, a folder with its subfolders, or - for standard input. A text file or page of"
              + " HTML is an article; .jsonl and .ndjson are JSON lines, .json an object or an"
              + " array of {id, text, title?, publishedOn?, outlet?, url?, author?}, of ninjs, or"
              + " of results that extract wrote; .xml is NITF or NewsML-G2, .csv a table with a"
              + " column text; each of them may be .gz.")
  private List<String> paths = List.of();

  @Option(
      names = "--texts",
      paramLabel = "PATH",
      description =
          "Where the articles are that results among the PATHs were made of; may be repeated."
              + " Results do not hold their article's text, which some formats need.")
  private List<String> texts = List.of();

  @Option(
      names = "--save-texts",
      paramLabel = "FILE",
      description =
          "Write the articles that are analysed to this file as JSON lines, as they were read: what"
              + " the offsets of results are into, where articles are pages or XML. It can be given"
              + " as --texts.")
  private @Nullable Path saveTexts;

  private @Nullable LocalDate publishedOn;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "The publisher of articles that do not bring one.")
  private @Nullable String outlet;

  @Mixin private EncodingOption encoding = new EncodingOption();
  private long maxSize = Reading.DEFAULT_MAX_SIZE;

  @Option(
      names = {"-d", "--published-on"},
      paramLabel = "DATE",
      description =
          "The day on which articles were published that do not bring one, such as 2024-03-09: what"
              + " \"on Monday\" counts from.")
  private void setPublishedOn(String day) {
    try {
      publishedOn = LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw wrong("--published-on " + day + " must be a day such as 2024-03-09");
    }
  }

  @Option(
      names = "--max-size",
      paramLabel = "SIZE",
      description =
          "A file of text or JSON, or a line of JSON lines, that is larger fails unread: bytes, or"
              + " with K, M or G (default: 64M).")
  private void setMaxSize(String size) {
    Matcher matcher = SIZE.matcher(size.toUpperCase(Locale.ROOT));
    long bytes = matcher.matches() ? Long.parseLong(matcher.group(1)) << shift(matcher) : 0;
    if (bytes < 1 || bytes > Reading.LARGEST_MAX_SIZE) {
      throw wrong("--max-size " + size + " must be within 1 and 2047M");
    }
    maxSize = bytes;
  }

  private static int shift(Matcher matcher) {
    return 10 * (matcher.group(2).isEmpty() ? 0 : UNITS.indexOf(matcher.group(2)) + 1);
  }

  /** With what the command line knows of all articles. */
  private Article completed(Article article) {
    Article dated =
        publishedOn == null || article.publishedOn().isPresent()
            ? article
            : article.withPublishedOn(publishedOn);
    return outlet == null || dated.outlet().isPresent() ? dated : dated.withOutlet(outlet);
  }

  /**
   * The articles. What is not read in folders, and what cannot be read at all, is said at once.
   *
   * @throws ParameterException if a path cannot be one or an output is among the inputs
   */
  public ArticleInputs open(Io io, OutputGuard guard) {
    return open(io, guard, /* needsTexts= */ false);
  }

  /**
   * The same.
   *
   * @param needsTexts whether a result fails whose text is not given, since blanks would not do
   */
  public ArticleInputs open(Io io, OutputGuard guard, boolean needsTexts) {
    try {
      if (saveTexts != null) {
        guard.add("--save-texts", saveTexts);
      }
      ArticleInputs inputs =
          ArticleInputs.of(
              paths,
              io.in(),
              new Reading(encoding.get(), maxSize),
              new ArticleInputs.Texts(texts, needsTexts),
              guard);
      inputs.passedOver().ifPresent(io::say);
      inputs.complete(this::completed);
      if (saveTexts != null) {
        SavedTexts saved = SavedTexts.to(saveTexts);
        inputs.complete(article -> saved.save(completed(article)));
        inputs.closeToo(saved);
      }
      if (paths.contains(ArticleInputs.STANDARD_INPUT)
          && StandardStreams.isClosed(StandardStreams.IN)) {
        throw new IllegalArgumentException("standard input is closed");
      }
      return inputs;
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw wrong("--save-texts " + saveTexts + " cannot be written: " + Reasons.of(e));
    }
  }
}
