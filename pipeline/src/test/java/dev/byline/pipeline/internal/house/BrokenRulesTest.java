package dev.byline.pipeline.internal.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import dev.byline.pipeline.rules.ArticleRule;
import dev.byline.pipeline.rules.RuleAnswer;
import dev.byline.pipeline.rules.RuleExample;
import dev.byline.pipeline.rules.RuleException;
import dev.byline.pipeline.rules.RuleProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of broken rule is refused with file, line and what is wrong. */
class BrokenRulesTest {

  private static final CoreNlpAnnotator TOKENIZER = CoreNlpAnnotator.tokenizerOnly();

  private static final String WOLVES = "[name wolves]\nname: Wolves\ntype: organization\n";
  private static final String EXAMPLES = "> The Wolves lost. => Wolves\n! Nobody lost.\n";

  @TempDir private Path folder;

  /** What can be wrong with a file, and the line and words by which it is refused. */
  private enum Broken {
    NO_SECTION(1, "a section such as [cue my-verbs] must come first", "words: aver\n"),
    BAD_HEAD(1, "a section reads [kind name]", "[cue my verbs]\n"),
    UNKNOWN_KIND(1, "no kind of rule is called \"verb\"", "[verb mine]\n"),
    NO_NAME(1, "a rule needs a name", "[name]\nname: Wolves\ntype: organization\n" + EXAMPLES),
    BAD_NAME(1, "must be lower-case letters", "[name Wolves]\nname: W\ntype: person\n" + EXAMPLES),
    TAKEN_NAME(6, "the name wolves is taken", WOLVES + EXAMPLES + WOLVES.replace(": W", ": V")),
    UNKNOWN_KEY(4, "[name] has no \"colour:\"", WOLVES + "colour: grey\n" + EXAMPLES),
    NO_KEY_AT_ALL(4, "neither \"key: value\" nor an example", WOLVES + "grey\n" + EXAMPLES),
    MISSING_KEY(1, "[name x] needs \"type:\"", "[name x]\nname: Wolves\n" + EXAMPLES),
    REPEATED_KEY(4, "stands here a second time", WOLVES + "name: Foxes\n" + EXAMPLES),
    UNKNOWN_TYPE(3, "\"club\" is none of", "[name x]\nname: Wolves\ntype: club\n" + EXAMPLES),
    UNKNOWN_ACT(3, "\"sing\" is none of", "[cue x]\nwords: aver\nact: sing\n> a\n! b\n"),
    UNKNOWN_FRAME(3, "\"thus\" is none of", "[cue x]\nwords: aver\nframes: thus\n> a\n! b\n"),
    NO_LEMMA(2, "must be in lower case", "[cue x]\nwords: Aver\n> a\n! b\n"),
    TWO_WORDS(2, "must be one word", "[non-source x]\nwords: goal line\n> a\n! b\n"),
    BAD_PATTERN(2, "no pattern of TokensRegex", attribution("(?$cue [{) (?$content [])")),
    NO_GROUP(2, "no group (?$content", attribution("(?$cue /said/)")),
    CODE(2, "must match and nothing else", attribution("(?$cue [{{x}}]) (?$content [])")),
    BAD_EXPRESSION(2, "no regular expression", "[boilerplate x]\npattern: (FT\n> FT\n! b\n"),
    EMPTY_PHRASE(2, "a phrase needs letters", "[boilerplate x]\nstart: --\n> --\n! b\n"),
    NO_ANSWERING_EXAMPLE(1, "no example on which it answers", WOLVES + "! Nobody lost.\n"),
    NO_PASSING_EXAMPLE(1, "no example on which it passes", WOLVES + "> Wolves => Wolves\n"),
    EMPTY_EXAMPLE(6, "an example needs a text", WOLVES + EXAMPLES + "!\n"),
    PASSES_WRONGLY(4, "must answer here and passes", WOLVES + "> Foxes lost.\n! Nobody lost.\n"),
    ANSWERS_WRONGLY(
        6, "must pass here and answers [Wolves]", WOLVES + EXAMPLES + "! Wolves lost.\n"),
    OTHER_ANSWER(4, "must answer \"Foxes\"", WOLVES + "> Wolves lost. => Foxes\n! Nobody lost.\n"),
    ALIAS_OF_TWO(
        6,
        "\"Wolves\" already stands for",
        WOLVES + EXAMPLES + WOLVES.replace("wolves]", "others]")),
    OFF_UNKNOWN_RULE(2, "Byline has no rule \"verb\"", "[off]\nrule: verb\n"),
    OFF_UNKNOWN_CUE(2, "Byline has no cue \"xylo\"", "[off]\ncue: xylo\n"),
    OFF_UNKNOWN_NOUN(2, "Byline has no noun \"xylo\"", "[off]\nnoun: xylo\n"),
    OFF_UNKNOWN_TITLE(2, "Byline has no title \"xylo\"", "[off]\ntitle: xylo\n"),
    OFF_UNKNOWN_PHRASE(2, "Byline drops no paragraph \"xylo\"", "[off]\nboilerplate: xylo\n"),
    OFF_WITH_EXAMPLE(3, "[off] has no examples", "[off]\ncue: say\n> a\n"),
    LOOSE_CONTINUATION(2, "goes on with a value, and there is none", "[cue x]\n  words: aver\n");

    private final int line;
    private final String problem;
    private final String content;

    Broken(int line, String problem, String content) {
      this.line = line;
      this.problem = problem;
      this.content = content;
    }

    private static String attribution(String pattern) {
      return "[attribution x]\npattern: " + pattern + "\n> a\n! b\n";
    }
  }

  @ParameterizedTest
  @EnumSource
  void is_refused_with_file_line_and_what_is_wrong(Broken broken) throws IOException {
    Path file = Files.writeString(folder.resolve("mine.rules"), broken.content);

    assertThat(problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.file()).isEqualTo(file.toString());
              assertThat(problem.line()).isEqualTo(broken.line);
              assertThat(problem.problem()).contains(broken.problem);
            });
  }

  @Test
  void a_file_that_is_not_utf_8_is_refused() throws IOException {
    Path file = folder.resolve("mine.rules");
    Files.write(file, "# Bürgermeister".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(problems()).containsExactly(new RuleProblem(file.toString(), 0, "is not UTF-8"));
  }

  @Test
  void a_folder_without_rules_is_refused() {
    assertThat(problems())
        .containsExactly(new RuleProblem(folder.toString(), 0, "has no file *.rules"));
  }

  @Test
  void a_folder_that_is_not_there_is_refused() {
    folder = folder.resolve("nowhere");

    assertThat(problems())
        .containsExactly(new RuleProblem(folder.toString(), 0, "is no folder that can be read"));
  }

  @Test
  void all_that_is_wrong_is_said_at_once() throws IOException {
    Files.writeString(folder.resolve("a.rules"), "[verb mine]\n[off]\ncue: xylo\n");
    Files.writeString(folder.resolve("b.rules"), "words: aver\n");

    assertThat(problems()).hasSize(3);
  }

  @Test
  void a_rule_in_java_without_examples_is_refused() {
    Bare bare = new Bare("bare", List.of());

    RuleException refused =
        catchThrowableOfType(RuleException.class, () -> House.read(List.of(), List.of(bare)));

    assertThat(refused.problems())
        .extracting(RuleProblem::file)
        .containsExactly(Bare.class.getName(), Bare.class.getName());
  }

  /** Answers nothing. */
  private record Bare(String name, List<RuleExample> examples) implements ArticleRule {

    @Override
    public List<RuleAnswer> answer(AnnotatedText text, TokenRange sentence) {
      return List.of();
    }
  }

  private List<RuleProblem> problems() {
    return catchThrowableOfType(
            RuleException.class,
            () -> House.read(List.of(folder), List.of()).testOwn(TOKENIZER::annotate))
        .problems();
  }
}
