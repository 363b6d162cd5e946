package dev.byline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.tagging.Link;
import dev.byline.pipeline.tagging.TaggedSpan;
import dev.byline.pipeline.tagging.Tagging;
import dev.byline.text.Article;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tagger by itself: no models, an annotated text built by hand. */
class MinutesTaggerTest {

  private static final Map<String, String> LEMMAS = Map.of("moved", "move", "ran", "run");

  @Test
  void what_is_moved_is_the_content_and_who_stands_before_it_the_source() {
    AnnotatedText text = sentence("Mara Ellison moved that the ferry stay .");

    Tagging tagging = new MinutesTagger().tag(text);

    assertThat(tagging.spans())
        .extracting(TaggedSpan::role, span -> text.words(span.tokens()))
        .map(Object::toString)
        .containsExactly(
            "(SOURCE, \"Mara Ellison\")", "(CUE, \"moved\")", "(CONTENT, \"that the ferry stay\")");
    assertThat(tagging.links()).extracting(Link::cue).containsOnly(1);
  }

  @Test
  void other_verbs_and_furniture_are_passed_over() {
    assertThat(new MinutesTagger().tag(sentence("Ellison moved the chairs .")).spans()).isEmpty();
    assertThat(new MinutesTagger().tag(sentence("The ferry ran on time .")).spans()).isEmpty();
    assertThat(new MinutesTagger().tag(sentence("moved that")).spans()).isEmpty();
  }

  /** One sentence, its words apart by spaces. */
  private static AnnotatedText sentence(String words) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : words.split(" ")) {
      Span span = new Span(start, start + word.length());
      String lemma = LEMMAS.getOrDefault(word, word);
      tokens.add(new Token(tokens.size(), word, span, "", lemma, 0, 0));
      start = span.end() + 1;
    }
    List<TokenRange> whole = List.of(new TokenRange(0, tokens.size()));
    return new AnnotatedText(Article.of("minutes", words), tokens, whole, whole, List.of());
  }
}
