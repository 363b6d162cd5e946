package dev.byline.examples;

import dev.byline.attribution.Claim;
import dev.byline.attribution.Source;
import dev.byline.pipeline.Byline;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.tagging.Link;
import dev.byline.pipeline.tagging.SpanRole;
import dev.byline.pipeline.tagging.SpanTagger;
import dev.byline.pipeline.tagging.TaggedSpan;
import dev.byline.pipeline.tagging.Tagging;
import dev.byline.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A tagger of one's own: in the minutes of a meeting, who moved, proposed or noted what. Such words
 * are rare in news, so neither the learned tagger nor the rules expect them. Byline does the rest:
 * it reads the text, resolves "she" and "the treasurer" to names, and builds the claims.
 *
 * <p>From the repository, after {@code mvn package -DskipTests}:
 *
 * <pre>{@code
 * java -cp examples/target/byline.jar dev.byline.examples.MinutesTagger FILE
 * }</pre>
 */
public final class MinutesTagger implements SpanTagger {

  /** By their dictionary form: "moved", "moves" and "moving" are all {@code move}. */
  private static final Set<String> CUES =
      Set.of("move", "propose", "note", "report", "recommend", "resolve");

  /** How likely a span is right: such sentences leave little room, and all of them are alike. */
  private static final double SCORE = 0.9;

  /** A tagger without settings; one serves any number of threads. */
  public MinutesTagger() {}

  /**
   * Prints who moved, proposed or noted what.
   *
   * @param args the minutes, one text file in UTF-8
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("usage: MinutesTagger FILE");
      System.exit(2);
    }
    Article minutes = Article.of(Files.readString(Path.of(args[0])));
    try (Byline byline = Byline.builder().tagger(new MinutesTagger()).build()) {
      for (Claim claim : byline.analyze(minutes).claims()) {
        System.out.println(line(claim));
      }
    }
  }

  /** A claim in one line: who, by which word, and what. */
  static String line(Claim claim) {
    String who = claim.source().map(Source::name).orElse("nobody");
    String cue = claim.cue().map(words -> words.text()).orElse("");
    return who + " " + cue + ": " + claim.text();
  }

  @Override
  public Tagging tag(AnnotatedText text) {
    List<TaggedSpan> spans = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (TokenRange sentence : text.sentences()) {
      cueOf(text, sentence).ifPresent(cue -> add(text, sentence, cue, spans, links));
    }
    return new Tagging(spans, links, "minutes");
  }

  /** The first verb of the list that has words before it and "that" behind it. */
  private static Optional<Integer> cueOf(AnnotatedText text, TokenRange sentence) {
    for (int i = sentence.start() + 1; i < sentence.end() - 2; i++) {
      if (CUES.contains(text.token(i).lemma()) && text.token(i + 1).isWord("that")) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** What stands before the cue is the source; what stands behind it, up to the stop, content. */
  private static void add(
      AnnotatedText text, TokenRange sentence, int cue, List<TaggedSpan> spans, List<Link> links) {
    int end = sentence.end();
    while (end > cue + 2 && text.token(end - 1).isWord(".", ";", "!", "?")) {
      end--;
    }
    int first = spans.size();
    spans.add(span(SpanRole.SOURCE, sentence.start(), cue));
    spans.add(span(SpanRole.CUE, cue, cue + 1));
    spans.add(span(SpanRole.CONTENT, cue + 1, end));
    links.add(new Link(first, first + 1, SCORE));
    links.add(new Link(first + 2, first + 1, SCORE));
  }

  private static TaggedSpan span(SpanRole role, int start, int end) {
    return new TaggedSpan(role, new TokenRange(start, end), SCORE);
  }
}
