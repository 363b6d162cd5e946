package dev.byline.pipeline.internal.profile;

import static dev.byline.pipeline.internal.profile.EntityTests.RESOLVER;
import static dev.byline.pipeline.internal.profile.EntityTests.lastOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.source.NamedSource;
import dev.byline.pipeline.internal.source.SpeechContext;
import dev.byline.text.Article;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@link EntityCasesTest} cannot write. */
class EntityResolverTest {

  @Test
  void empty_text_has_no_entities() {
    AnnotatedText empty =
        new AnnotatedText(Article.of(""), List.of(), List.of(), List.of(), List.of());

    assertThat(RESOLVER.resolve(empty).entities()).isEmpty();
  }

  /** What was decided of a pronoun becomes a mention of whom it means. */
  @Test
  void settled_pronoun_is_a_mention() {
    AnnotatedText text =
        AnnotatedTexts.of(
            """
            It/PRP rained/VBD/rain on/IN Ivo/NNP//PERSON Karel/NNP//PERSON and/CC \
            Ivo/NNP//PERSON Brandt/NNP//PERSON ./.
            “/`` Yes/UH ,/, ”/'' he/PRP said/VBD/say ./.\
            """);
    ResolvedEntities resolved = RESOLVER.resolve(text);
    NamedSource karel = resolved.source(lastOf(text, "Ivo", "Karel"), SpeechContext.NONE);
    NamedSource he =
        resolved.source(lastOf(text, "he"), new SpeechContext(List.of(karel), Optional.empty()));

    assertThat(resolved.settled(List.of(he)))
        .extracting(
            weighed ->
                weighed.entity().mentions().stream().map(one -> one.excerpt().text()).toList())
        .containsExactly(List.of("Ivo Karel", "he"), List.of("Ivo Brandt"));
  }

  @Test
  void engine_decides_instead_of_the_rules() {
    AnnotatedText text =
        AnnotatedTexts.of(
            """
            Ivo/NNP//PERSON Karel/NNP//PERSON saw/VBD/see Oskar/NNP//PERSON Brandt/NNP//PERSON ./.
            He/PRP left/VBD/leave ./.
            The/DT baker/NN said/VBD/say no/UH ./.
            She/PRP said/VBD/say yes/UH ./.\
            """);
    int brandt = lastOf(text, "Brandt").start();
    int he = lastOf(text, "He").start();
    int baker = lastOf(text, "baker").start();

    EntityQuestions asked =
        EntityQuestions.about(
            text,
            new EntityResolver(
                new Gazetteer(Set.of(), Set.of(), Map.of(), Map.of()),
                Optional.of(unused -> List.of(List.of(brandt, he, baker)))));

    assertThat(asked.answered("who He")).isEqualTo("who He -> Oskar Brandt");
    assertThat(asked.answered("who The baker")).isEqualTo("who The baker -> Oskar Brandt");
    assertThat(asked.answered("who She")).isEqualTo("who She -> She");
  }
}
