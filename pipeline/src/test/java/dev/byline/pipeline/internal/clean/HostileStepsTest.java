package dev.byline.pipeline.internal.clean;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.byline.text.Article;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made against one step or one of its patterns, 200,000 characters of each. */
final class HostileStepsTest {

  private static final int LENGTH = 200_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script></b>",
        "<script></script <",
        "<style></script><!--",
        "<!-- <script>",
        "<a b='<",
        "<a b=\"c\" d=' >",
        "<x-y z=\"",
        "<!doctype",
        "</",
        "&#x1",
        "&amp",
        "&Agrave",
        "abcdefghijklmnopqrstuvwxyzabcdefgh\n",
        "a\n",
        "-\n",
        "function(){\n",
        "function f(a) {",
        "function (",
        "function",
        "if (a",
        "var a",
        "var a = b; ",
        "{a:",
        "{ a:b;",
        "{a:b}",
        "{\"",
        "//",
        "<!--–-->",
        "/* ",
        "a.b",
        "a.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
        "window.",
        "date 2021-11-08 ",
        "date 2021-11-0",
        "published on 2021-",
        "(READ: ",
        "(RELATED STORY: a",
        " SIGN UP FOR OUR NEWSLETTER",
        "[MORE:\n",
        "Advertisement\n\n",
        "Share\n",
        "TheBoat",
        "checkpointThe ",
        "a.The",
        "a.”The",
        "\"A",
        "http://",
        "ahttp://",
        "1The ",
        ".",
        "a",
        "\uD83D",
        "\u0085",
        "\u2028 "
      })
  void every_step_takes_any_text_in_time(String piece) {
    String text = piece.repeat(LENGTH / piece.length());
    ArticleCleaner.STEPS.forEach(
        (name, step) -> {
          CleaningState draft = new CleaningState(Article.of(text));
          assertTimeoutPreemptively(Duration.ofSeconds(4), () -> step.clean(draft), name);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"<script>", "{", "function(){", "<a b='", "(READ: ", "//", "a.b", "if ("})
  void what_stands_far_behind_is_not_looked_for_again_and_again(String piece) {
    String text =
        piece.repeat(LENGTH / 2 / piece.length()) + "</b>".repeat(LENGTH / 8) + "</script <}'";
    ArticleCleaner.STEPS.forEach(
        (name, step) -> {
          CleaningState draft = new CleaningState(Article.of(text));
          assertTimeoutPreemptively(Duration.ofSeconds(4), () -> step.clean(draft), name);
        });
  }
}
