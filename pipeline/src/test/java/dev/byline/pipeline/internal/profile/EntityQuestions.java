package dev.byline.pipeline.internal.profile;

import static dev.byline.pipeline.internal.profile.EntityTests.lastOf;
import static dev.byline.pipeline.internal.profile.EntityTests.named;

import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.source.NamedSource;
import dev.byline.pipeline.internal.source.ReferentCandidate;
import dev.byline.pipeline.internal.source.SpeechContext;
import dev.byline.text.Excerpt;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers the questions of the case files about one text. {@code NAME} is an entity by its name,
 * {@code WORDS} the last place where these tokens stand. Several answers are parted by "; ", and
 * "-" stands for none.
 *
 * <table>
 * <caption>Questions</caption>
 * <tr><td>{@code entities}, {@code persons}</td><td>the names of all, in text order</td></tr>
 * <tr><td>{@code type}, {@code gender}, {@code id NAME}</td><td>what the entity has</td></tr>
 * <tr><td>{@code roles}, {@code aliases NAME}</td><td>the same</td></tr>
 * <tr><td>{@code mentions NAME}</td><td>the words of the text where it is mentioned</td></tr>
 * <tr><td>{@code kinds NAME}</td><td>their kinds</td></tr>
 * <tr><td>{@code who WORDS}</td><td>the name of the source that these words are</td></tr>
 * <tr><td>{@code kind}, {@code anonymous WORDS}</td><td>its type; yes or no</td></tr>
 * <tr><td>{@code sure WORDS}</td><td>how certain it is that this is the whole name</td></tr>
 * <tr><td>{@code words WORDS}</td><td>the words that mention it</td></tr>
 * <tr><td>{@code entity WORDS}</td><td>the name of its entity</td></tr>
 * <tr><td>{@code same WORDS = WORDS}</td><td>whether both are of one entity</td></tr>
 * <tr><td>{@code candidates WORDS}</td><td>whom a pronoun may mean, the likeliest first</td></tr>
 * </table>
 *
 * Behind {@code WORDS} may stand ", after WORDS", who has spoken last, or ", uttered by WORDS", who
 * speaks the quotation at hand.
 */
record EntityQuestions(AnnotatedText text, ResolvedEntities resolved) {

  private static final String AFTER = ", after ";
  private static final String UTTERED = ", uttered by ";

  static EntityQuestions about(AnnotatedText text, EntityResolver resolver) {
    return new EntityQuestions(text, resolver.resolve(text));
  }

  /** The line {@code question -> answer} with the answer that is right now. */
  String answered(String line) {
    String question = line.split(" -> ")[0];
    int space = question.indexOf(' ');
    return space < 0
        ? question + " -> " + answer(question, "")
        : question + " -> " + answer(question.substring(0, space), question.substring(space + 1));
  }

  private String answer(String question, String about) {
    return switch (question) {
      case "entities" ->
          listed(resolved.entities().stream().map(entity -> entity.profile().name()));
      case "persons" ->
          listed(
              resolved.entities().stream()
                  .filter(entity -> entity.profile().type() == EntityType.PERSON)
                  .map(entity -> entity.profile().name()));
      case "type" -> named(resolved, about).profile().type().name();
      case "gender" -> named(resolved, about).profile().gender().name();
      case "id" -> named(resolved, about).id().value();
      case "roles" -> listed(named(resolved, about).profile().roles().stream());
      case "aliases" -> listed(named(resolved, about).profile().aliases().stream());
      case "mentions" ->
          listed(
              named(resolved, about).mentions().stream()
                  .map(one -> text.article().textOf(one.excerpt().span())));
      case "kinds" ->
          listed(named(resolved, about).mentions().stream().map(one -> one.kind().name()));
      default -> answerOfSource(question, about);
    };
  }

  private String answerOfSource(String question, String about) {
    return switch (question) {
      case "who" -> source(about).name();
      case "kind" -> source(about).type().name();
      case "anonymous" -> source(about).anonymous() ? "yes" : "no";
      case "sure" -> String.valueOf(source(about).certainty());
      case "words" -> source(about).mention().map(Excerpt::text).orElse("-");
      case "entity" -> entity(source(about)).map(entity -> entity.profile().name()).orElse("-");
      case "same" -> {
        String[] two = about.split(" = ");
        Optional<EntityDraft> one = entity(source(two[0]));
        yield one.isPresent() && one.equals(entity(source(two[1]))) ? "yes" : "no";
      }
      case "candidates" ->
          listed(
              resolved.candidates(asked(about), context(about)).stream()
                  .map(ReferentCandidate::name));
      default -> throw new AssertionError("no such question: " + question);
    };
  }

  private Optional<EntityDraft> entity(NamedSource source) {
    return source
        .entity()
        .flatMap(id -> resolved.entities().stream().filter(one -> one.id().equals(id)).findFirst());
  }

  private NamedSource source(String about) {
    return resolved.source(asked(about), context(about));
  }

  private TokenRange asked(String about) {
    return lastOf(text, about.split(AFTER + "|" + UTTERED)[0].split(" "));
  }

  private SpeechContext context(String about) {
    if (about.contains(AFTER)) {
      return new SpeechContext(List.of(source(about.split(AFTER)[1])), Optional.empty());
    }
    return about.contains(UTTERED)
        ? new SpeechContext(List.of(), Optional.of(source(about.split(UTTERED)[1])))
        : SpeechContext.NONE;
  }

  private static String listed(Stream<String> answers) {
    String all = answers.collect(Collectors.joining("; "));
    return all.isEmpty() ? "-" : all;
  }
}
