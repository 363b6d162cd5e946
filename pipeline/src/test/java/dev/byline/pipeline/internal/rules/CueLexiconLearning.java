package dev.byline.pipeline.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.clean.Alignment;
import dev.byline.pipeline.internal.clean.CleanText;
import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import dev.byline.text.Article;
import dev.byline.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Learns {@code cues.tsv}: counts in annotated articles how often a word in a frame is the head of
 * a cue. Not a test of its own: it runs when asked for by name and writes the file, about two
 * minutes for PolNeAR train.
 *
 * <pre>
 * mvn -pl pipeline -am test -Dtest=CueLexiconLearning -Dsurefire.failIfNoSpecifiedTests=false \
 *   -Dbyline.corpus=…/polnear/train -Dbyline.cues=$PWD/pipeline/src/main/resources/dev/byline/pipeline/internal/rules/cues.tsv
 * </pre>
 */
class CueLexiconLearning {

  /** Weight of the prior, in occurrences. */
  private static final double PRIOR = 2;

  /** Words that never reach this in any frame stay out: they back off to their frame. */
  private static final double WORTH_LISTING = 0.3;

  private static final int RARE = 5;

  private static final String HEADER =
      """
      # How often a word in a frame is the head of a cue: counts in PolNeAR 1.0, train
      # (Newell, Margolin and Ruths, LREC 2018), smoothed; see class CueLexiconLearning,
      # whose comment has the command. Columns: word class (V verb, N noun, A adjective),
      # lemma (* any rare word), frame (* any), weight, times seen.
      # Cues seen once stay: without them, learned anew on 672 articles of train and measured on
      # the other 167 with the rules alone (28 November 2026), content F at 0.5 falls from 70.5 to
      # 70.2, exact from 50.4 to 50.2, who said what from 61.1 to 61.0; with the learned tagger no
      # figure changes.
      """;

  private final Map<String, Count> frames = new TreeMap<>();
  private final Map<String, Map<String, Count>> words = new TreeMap<>();

  @Test
  void learns_from_the_corpus() throws IOException {
    Path corpus = Path.of(System.getProperty("byline.corpus"));
    CoreNlpAnnotator annotator = CoreNlpAnnotator.full();
    List<Path> articles;
    try (Stream<Path> files = Files.list(corpus.resolve("text"))) {
      articles = files.sorted().toList();
    }
    for (Path article : articles) {
      AnnotatedText text = annotator.annotate(paragraphs(Files.readString(article)));
      count(text, StandoffAttributions.of(article));
    }
    List<String> lines = lines();
    Files.write(Path.of(System.getProperty("byline.cues")), lines);
    assertThat(lines).hasSizeGreaterThan(100);
  }

  /** Every line is a paragraph. */
  private static CleanText paragraphs(String text) {
    Alignment.Builder builder = new Alignment.Builder(text);
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      builder.keepTo(end);
      int next = end;
      while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
      builder.replaceTo(next, next < text.length() && next > end ? "\n\n" : "");
      start = Math.max(next, end + 1);
    }
    return new CleanText(Article.of(text), builder.text(), builder.alignment(), List.of());
  }

  void count(AnnotatedText text, StandoffAttributions gold) {
    boolean[] heads = new boolean[text.size()];
    boolean[] inside = new boolean[text.size()];
    for (List<Span> cue : gold.cues()) {
      for (Span span : cue) {
        text.tokensIn(span).ifPresent(range -> heads[head(text, range)] = true);
      }
    }
    for (List<Span> content : gold.contents()) {
      for (Span span : content) {
        text.tokensIn(span)
            .ifPresent(range -> java.util.Arrays.fill(inside, range.start(), range.end(), true));
      }
    }
    RuleContext reading = RuleContext.of(text);
    for (int i = 0; i < text.size(); i++) {
      // The corpus is flat: inside a content nobody looked for further cues.
      if (reading.mayBeCue(i) && (heads[i] || !inside[i])) {
        count(reading.wordClass(i), reading.site(i), heads[i]);
      }
    }
  }

  private void count(char wordClass, CueSite site, boolean cue) {
    frames.computeIfAbsent(wordClass + "\t" + site.frame(), key -> new Count()).add(cue);
    words
        .computeIfAbsent(wordClass + "\t" + site.key(), key -> new TreeMap<>())
        .computeIfAbsent(site.frame().name(), key -> new Count())
        .add(cue);
  }

  /** The last verb; behind a copula the last noun or adjective. */
  private static int head(AnnotatedText text, TokenRange cue) {
    int verb = -1;
    int noun = -1;
    for (int i = cue.start(); i < cue.end(); i++) {
      Token token = text.token(i);
      verb = token.hasTag("VB") ? i : verb;
      noun = token.hasTag("NN", "JJ") ? i : noun;
    }
    boolean copula = verb >= 0 && text.token(verb).lemma().equals("be");
    if (verb >= 0 && !(copula && noun > verb)) {
      return verb;
    }
    return noun >= 0 ? noun : cue.end() - 1;
  }

  private List<String> lines() {
    Map<String, Count> rare = new TreeMap<>();
    words.forEach(
        (word, byFrame) -> {
          if (total(byFrame).seen <= RARE) {
            byFrame.forEach(
                (frame, count) ->
                    rare.computeIfAbsent(word.charAt(0) + "\t" + frame, key -> new Count())
                        .add(count));
          }
        });
    List<String> lines = new ArrayList<>();
    HEADER.lines().forEach(lines::add);
    rare.forEach(
        (key, count) -> {
          String[] parts = key.split("\t");
          lines.add(line(parts[0] + "\t*", parts[1], (count.cues + 1.0) / (count.seen + 4), count));
        });
    words.forEach((word, byFrame) -> addWord(word, byFrame, lines));
    return lines;
  }

  private void addWord(String word, Map<String, Count> byFrame, List<String> lines) {
    Count total = total(byFrame);
    double rate = (total.cues + 0.2) / (total.seen + 1);
    List<String> own = new ArrayList<>();
    double best = 0;
    own.add(line(word, "*", rate, total));
    for (Map.Entry<String, Count> entry : byFrame.entrySet()) {
      Count all = frames.get(word.charAt(0) + "\t" + entry.getKey());
      double prior = (rate + (double) all.cues / all.seen) / 2;
      Count count = entry.getValue();
      double weight = (count.cues + PRIOR * prior) / (count.seen + PRIOR);
      best = Math.max(best, weight);
      own.add(line(word, entry.getKey(), weight, count));
    }
    if (total.cues > 0 && total.seen > 1 && best >= WORTH_LISTING) {
      lines.addAll(own);
    }
  }

  private static Count total(Map<String, Count> byFrame) {
    Count total = new Count();
    byFrame.values().forEach(total::add);
    return total;
  }

  private static String line(String word, String frame, double weight, Count count) {
    return String.format(Locale.ROOT, "%s\t%s\t%.2f\t%d", word, frame, weight, count.seen);
  }

  private static final class Count {
    private int cues;
    private int seen;

    void add(boolean cue) {
      cues += cue ? 1 : 0;
      seen++;
    }

    void add(Count other) {
      cues += other.cues;
      seen += other.seen;
    }
  }
}
