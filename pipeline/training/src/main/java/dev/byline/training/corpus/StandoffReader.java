package dev.byline.training.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import dev.byline.text.Article;
import dev.byline.text.CodePoints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a folder in the form of PolNeAR (Newell, Margolin and Ruths, LREC 2018): {@code
 * text/*.txt}, and {@code attributions/<article>_<annotator>.ann} in brat standoff, whose offsets
 * count code points, half-open.
 *
 * <p>A line {@code T3 Content 13 15;20 24} is a span in pieces; a line {@code E1 Attribution:T2
 * Source:T1 Cue:T2 Content:T3} is an attribution made of spans. Other lines (notes, attributes) do
 * not matter here and are passed over.
 */
final class StandoffReader {

  private static final String ENDING = ".ann";

  private static final Pattern SPAN = Pattern.compile("(T\\d+)\\t(\\w+) ([\\d ;]+)(?:\\t.*)?");

  /** A second piece of a role is numbered: {@code Content2:T5}. */
  private static final Pattern ARGUMENT = Pattern.compile("(Source|Cue|Content)\\d*:(\\S*)");

  private final CoreNlpAnnotator annotator;

  StandoffReader(CoreNlpAnnotator annotator) {
    this.annotator = annotator;
  }

  /** The articles of a folder whose names pass, in name order. */
  List<GoldArticle> read(Path folder, Predicate<String> names) throws IOException {
    Map<String, Map<String, Path>> files = byArticle(folder.resolve("attributions"));
    files.keySet().removeIf(names.negate());
    List<GoldArticle> articles = new ArrayList<>();
    for (Map.Entry<String, Map<String, Path>> entry : files.entrySet()) {
      List<String> annotations = new ArrayList<>();
      for (Path path : entry.getValue().values()) {
        annotations.add(Files.readString(path, UTF_8));
      }
      articles.add(parse(entry.getKey(), Corpus.article(folder, entry.getKey()), annotations));
    }
    return articles;
  }

  /** For each article, in name order, the file of each of its annotators, in name order. */
  private static Map<String, Map<String, Path>> byArticle(Path folder) throws IOException {
    Map<String, Map<String, Path>> files = new TreeMap<>();
    List<Path> all;
    try (Stream<Path> paths = Files.list(folder)) {
      all = paths.filter(path -> path.toString().endsWith(ENDING)).toList();
    }
    for (Path path : all) {
      String name = path.getFileName().toString().replace(ENDING, "");
      int bar = name.lastIndexOf('_');
      if (bar < 0) {
        throw new IOException(path + " is not named <article>_<annotator>" + ENDING);
      }
      files
          .computeIfAbsent(name.substring(0, bar), key -> new TreeMap<>())
          .put(name.substring(bar + 1), path);
    }
    return files;
  }

  /** One article from its text and the annotators' standoff files. */
  GoldArticle parse(String name, Article article, List<String> annotations) {
    AnnotatedText tokens = Corpus.annotate(annotator, article);
    CodePoints points = CodePoints.of(article.text());
    List<List<GoldAttribution>> all = new ArrayList<>();
    for (String standoff : annotations) {
      all.add(attributions(standoff, tokens, points));
    }
    return new GoldArticle(name, tokens, all);
  }

  private static List<GoldAttribution> attributions(
      String standoff, AnnotatedText text, CodePoints points) {
    Map<String, List<TokenRange>> spans = new HashMap<>();
    List<String> events = new ArrayList<>();
    for (String line : standoff.split("\\R")) {
      Matcher span = SPAN.matcher(line);
      if (span.matches()) {
        spans.put(span.group(1), ranges(span.group(3), text, points));
      } else if (line.startsWith("E")) {
        events.add(line);
      }
    }
    // only now: an event may stand before the spans that it names
    return events.stream()
        .map(event -> attribution(event, spans))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The attribution of an event line; empty if the event names no part of one. */
  private static Optional<GoldAttribution> attribution(
      String event, Map<String, List<TokenRange>> spans) {
    Map<String, List<TokenRange>> parts = new HashMap<>();
    for (String word : event.split("\\s+")) {
      Matcher argument = ARGUMENT.matcher(word);
      if (argument.matches()) {
        parts
            .computeIfAbsent(argument.group(1), key -> new ArrayList<>())
            .addAll(spans.getOrDefault(argument.group(2), List.of()));
      }
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new GoldAttribution(
                sorted(parts, "Source"), sorted(parts, "Cue"), sorted(parts, "Content")));
  }

  private static List<TokenRange> sorted(Map<String, List<TokenRange>> parts, String role) {
    return parts.getOrDefault(role, List.of()).stream().sorted().distinct().toList();
  }

  /** The tokens of each piece of a span; offsets beyond the text are its end. */
  private static List<TokenRange> ranges(String offsets, AnnotatedText text, CodePoints points) {
    List<TokenRange> ranges = new ArrayList<>();
    for (String piece : offsets.split(";")) {
      String[] ends = piece.strip().split(" ");
      int start = Corpus.unit(points, Integer.parseInt(ends[0]));
      int end = Corpus.unit(points, Integer.parseInt(ends[1]));
      tokens(text, start, end).ifPresent(ranges::add);
    }
    return ranges;
  }

  /**
   * The tokens with at least half of their characters between the offsets: annotators sometimes
   * miss a word's edge by a letter, and tokens do not always end where their marks do.
   */
  private static Optional<TokenRange> tokens(AnnotatedText text, int start, int end) {
    int first = text.firstEndingAfter(start);
    while (first < text.size() && middle(text, first) < start) {
      first++;
    }
    int last = first;
    while (last < text.size() && middle(text, last) < end) {
      last++;
    }
    return last > first ? Optional.of(new TokenRange(first, last)) : Optional.empty();
  }

  private static double middle(AnnotatedText text, int token) {
    return (text.token(token).span().start() + text.token(token).span().end() - 1) / 2.0;
  }
}
