package dev.byline.pipeline.internal.corenlp;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.rules.RuleAnswer;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A TokensRegex pattern over the tokens of one sentence, with {@code word}, {@code tag}, {@code
 * lemma} and {@code ner} and the groups {@code $source}, {@code $cue} and {@code $content}, perhaps
 * {@code $content2}. Immutable; safe to share.
 */
public final class TokenPattern {

  private static final String CUE = "$cue";
  private static final String CONTENT = "$content";
  private static final String SECOND_CONTENT = "$content2";
  private static final String SOURCE = "$source";

  private final TokenSequencePattern pattern;
  private final boolean sourced;
  private final boolean twofold;

  private TokenPattern(TokenSequencePattern pattern, String written) {
    this.pattern = pattern;
    this.sourced = hasGroup(written, SOURCE);
    this.twofold = hasGroup(written, SECOND_CONTENT);
  }

  /**
   * Compiles a pattern.
   *
   * @throws IllegalArgumentException if it is none, lacks a group or runs code; the message says so
   */
  public static TokenPattern compile(String written) {
    if (written.contains("{{") || written.contains("=>")) {
      throw new IllegalArgumentException("a pattern must match and nothing else: no {{…}}, no =>");
    }
    for (String group : List.of(CUE, CONTENT)) {
      if (!hasGroup(written, group)) {
        throw new IllegalArgumentException("the pattern has no group (?" + group + " …)");
      }
    }
    try {
      return new TokenPattern(TokenSequencePattern.compile(written), written);
    } catch (RuntimeException | Error e) {
      // The parser of TokensRegex throws errors of its own for characters it does not know.
      if (e instanceof VirtualMachineError) {
        throw e;
      }
      throw new IllegalArgumentException("no pattern of TokensRegex: " + firstLine(e), e);
    }
  }

  private static boolean hasGroup(String written, String group) {
    return written.matches("(?s).*\\(\\?\\" + group + "\\s.*");
  }

  private static String firstLine(Throwable e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }

  /** What it finds in one sentence, in text order. */
  public List<RuleAnswer> find(AnnotatedText text, TokenRange sentence) {
    TokenSequenceMatcher matcher = pattern.getMatcher(labels(text, sentence));
    List<RuleAnswer> answers = new ArrayList<>();
    while (matcher.find()) {
      Optional<TokenRange> cue = group(matcher, CUE, sentence);
      List<TokenRange> contents = new ArrayList<>();
      group(matcher, CONTENT, sentence).ifPresent(contents::add);
      if (twofold) {
        group(matcher, SECOND_CONTENT, sentence).ifPresent(contents::add);
      }
      if (cue.isPresent() && !contents.isEmpty()) {
        Optional<TokenRange> source = sourced ? group(matcher, SOURCE, sentence) : Optional.empty();
        answers.add(new RuleAnswer(source, cue.get(), contents));
      }
    }
    return answers;
  }

  private static Optional<TokenRange> group(
      TokenSequenceMatcher matcher, String group, TokenRange sentence) {
    int start = matcher.start(group);
    int end = matcher.end(group);
    return start < 0 || end <= start
        ? Optional.empty()
        : Optional.of(new TokenRange(sentence.start() + start, sentence.start() + end));
  }

  private static List<CoreLabel> labels(AnnotatedText text, TokenRange sentence) {
    List<CoreLabel> labels = new ArrayList<>(sentence.size());
    for (Token token : text.tokens(sentence)) {
      CoreLabel label = new CoreLabel();
      label.setWord(token.text());
      label.setValue(token.text());
      label.setOriginalText(token.text());
      label.setTag(token.tag());
      label.setLemma(token.lemma());
      label.setNER("O");
      label.set(CoreAnnotations.TextAnnotation.class, token.text());
      labels.add(label);
    }
    for (NamedSpan name : text.names()) {
      if (sentence.contains(name.tokens())) {
        for (int i = name.tokens().start(); i < name.tokens().end(); i++) {
          labels.get(i - sentence.start()).setNER(name.type().name().toUpperCase(Locale.ROOT));
        }
      }
    }
    return labels;
  }
}
