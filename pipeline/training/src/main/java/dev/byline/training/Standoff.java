package dev.byline.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.clean.Alignment;
import dev.byline.pipeline.clean.CleanText;
import dev.byline.pipeline.corenlp.CoreNlpAnnotator;
import dev.byline.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a folder in the form of PolNeAR (Newell, Margolin and Ruths, LREC 2018): {@code
 * text/*.txt}, and {@code attributions/<article>_<annotator>.ann} in brat standoff, which counts in
 * code points.
 */
final class Standoff {

  private static final Pattern SPAN = Pattern.compile("(T\\d+)\\t(\\w+) ([\\d ;]+)(?:\\t.*)?");
  private static final Pattern ROLE = Pattern.compile("(Source|Cue|Content)\\d*");

  private final CoreNlpAnnotator annotator;

  /** Reads tokens and sentences only. */
  Standoff() {
    this(CoreNlpAnnotator.tokenizerOnly());
  }

  /** Reads what the annotator sees. */
  Standoff(CoreNlpAnnotator annotator) {
    this.annotator = annotator;
  }

  /** All articles of a folder, in name order. */
  List<GoldArticle> read(Path folder) throws IOException {
    return read(folder, name -> true);
  }

  /** The articles of a folder whose names pass, in name order. */
  List<GoldArticle> read(Path folder, Predicate<String> names) throws IOException {
    Map<String, Map<String, Path>> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(folder.resolve("attributions"))) {
      paths
          .filter(path -> path.toString().endsWith(".ann"))
          .forEach(
              path -> {
                String name = path.getFileName().toString().replace(".ann", "");
                int bar = name.lastIndexOf('_');
                files
                    .computeIfAbsent(name.substring(0, bar), key -> new TreeMap<>())
                    .put(name.substring(bar + 1), path);
              });
    }
    List<GoldArticle> articles = new ArrayList<>();
    files.keySet().removeIf(names.negate());
    for (Map.Entry<String, Map<String, Path>> entry : files.entrySet()) {
      String text =
          Files.readString(folder.resolve("text").resolve(entry.getKey() + ".txt"), UTF_8);
      List<String> annotations = new ArrayList<>();
      for (Path path : entry.getValue().values()) {
        annotations.add(Files.readString(path, UTF_8));
      }
      articles.add(parse(entry.getKey(), text, annotations));
    }
    return articles;
  }

  /** One article from the text and the annotators' standoff files. */
  GoldArticle parse(String name, String text, List<String> annotations) {
    Article article = Article.of(name + ".txt", text);
    Alignment.Builder whole = new Alignment.Builder(text).keepTo(text.length());
    AnnotatedText tokens =
        annotator.annotate(new CleanText(article, whole.text(), whole.alignment(), List.of()));
    int[] units = codeUnits(text);
    List<List<GoldAttribution>> all = new ArrayList<>();
    for (String standoff : annotations) {
      all.add(attributions(standoff, tokens, units));
    }
    return new GoldArticle(name, tokens, all);
  }

  /** For each code point, and the end, its offset in UTF-16 code units. */
  private static int[] codeUnits(String text) {
    int[] units = new int[text.codePointCount(0, text.length()) + 1];
    int at = 0;
    for (int i = 0; i < units.length - 1; i++) {
      units[i] = at;
      at += Character.charCount(text.codePointAt(at));
    }
    units[units.length - 1] = at;
    return units;
  }

  private static List<GoldAttribution> attributions(
      String standoff, AnnotatedText text, int[] units) {
    Map<String, List<TokenRange>> spans = new HashMap<>();
    List<String> events = new ArrayList<>();
    for (String line : standoff.split("\\R")) {
      Matcher span = SPAN.matcher(line);
      if (span.matches()) {
        spans.put(span.group(1), ranges(span.group(3), text, units));
      } else if (line.startsWith("E")) {
        events.add(line);
      }
    }
    List<GoldAttribution> attributions = new ArrayList<>();
    for (String event : events) {
      Map<String, List<TokenRange>> parts = new HashMap<>();
      for (String argument : event.split("\\s+")) {
        int colon = argument.indexOf(':');
        Matcher role = ROLE.matcher(colon < 0 ? "" : argument.substring(0, colon));
        if (role.matches()) {
          parts
              .computeIfAbsent(role.group(1), key -> new ArrayList<>())
              .addAll(spans.getOrDefault(argument.substring(colon + 1), List.of()));
        }
      }
      if (!parts.isEmpty()) {
        attributions.add(
            new GoldAttribution(
                sorted(parts, "Source"), sorted(parts, "Cue"), sorted(parts, "Content")));
      }
    }
    return attributions;
  }

  private static List<TokenRange> sorted(Map<String, List<TokenRange>> parts, String role) {
    return parts.getOrDefault(role, List.of()).stream().sorted().distinct().toList();
  }

  private static List<TokenRange> ranges(String offsets, AnnotatedText text, int[] units) {
    List<TokenRange> ranges = new ArrayList<>();
    for (String piece : offsets.split(";")) {
      String[] ends = piece.strip().split(" ");
      int start = units[Math.min(Integer.parseInt(ends[0]), units.length - 1)];
      int end = units[Math.min(Integer.parseInt(ends[1]), units.length - 1)];
      tokens(text, start, end).ifPresent(ranges::add);
    }
    return ranges;
  }

  /** The tokens with at least half of their characters between the offsets. */
  private static java.util.Optional<TokenRange> tokens(AnnotatedText text, int start, int end) {
    int first = text.firstEndingAfter(start);
    while (first < text.size() && middle(text, first) < start) {
      first++;
    }
    int last = first;
    while (last < text.size() && middle(text, last) < end) {
      last++;
    }
    return last > first
        ? java.util.Optional.of(new TokenRange(first, last))
        : java.util.Optional.empty();
  }

  private static double middle(AnnotatedText text, int token) {
    return (text.token(token).span().start() + text.token(token).span().end() - 1) / 2.0;
  }
}
