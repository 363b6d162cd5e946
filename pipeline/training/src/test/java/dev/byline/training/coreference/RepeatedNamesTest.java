package dev.byline.training.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.entity.Entity;
import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import dev.byline.entity.MentionKind;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RepeatedNamesTest {

  private static final Map<String, Entity> PEOPLE =
      Map.of(
          "Ellison", entity("Ellison", EntityType.PERSON, Gender.FEMALE),
          "She", entity("Ellison", EntityType.PERSON, Gender.FEMALE),
          "Karel", entity("Karel", EntityType.PERSON, Gender.MALE),
          "Anselm", entity("Anselm", EntityType.PERSON, Gender.MALE),
          "He", entity("Karel", EntityType.PERSON, Gender.MALE),
          "Dalyn", entity("Dalyn", EntityType.ORGANIZATION, Gender.UNKNOWN),
          "Tarn", entity("Tarn", EntityType.ORGANIZATION, Gender.UNKNOWN));

  private static Entity entity(String name, EntityType type, Gender gender) {
    return Entity.builder(name.toLowerCase(Locale.ROOT), type, name)
        .gender(gender)
        .mention(new Excerpt(new Span(0, name.length()), name), MentionKind.NAME)
        .build();
  }

  /** One sentence a line, words with their parts of speech. */
  private static AnnotatedText text(String notation) {
    StringBuilder words = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    List<TokenRange> sentences = new ArrayList<>();
    for (String line : notation.split("\n")) {
      int first = tokens.size();
      for (String word : line.split(" ")) {
        int slash = word.lastIndexOf('/');
        int start = words.length();
        words.append(word, 0, slash).append(' ');
        tokens.add(
            new Token(
                tokens.size(),
                word.substring(0, slash),
                new Span(start, start + slash),
                word.substring(slash + 1),
                word.substring(0, slash),
                sentences.size(),
                0));
      }
      sentences.add(new TokenRange(first, tokens.size()));
    }
    return new AnnotatedText(
        Article.of("a", words.toString()),
        tokens,
        sentences,
        List.of(new TokenRange(0, tokens.size())),
        List.of());
  }

  private static List<NewsMention> mentions(AnnotatedText text) {
    return text.tokens().stream()
        .filter(token -> PEOPLE.containsKey(token.text()))
        .map(
            token ->
                new NewsMention(
                    new TokenRange(token.index(), token.index() + 1),
                    token.hasTag("PRP") ? MentionKind.PRONOUN : MentionKind.NAME,
                    PEOPLE.get(token.text())))
        .toList();
  }

  private static RepeatedNames names(AnnotatedText text) {
    return new RepeatedNames(
        text,
        mentions(text),
        new Random() {
          @Override
          public double nextDouble() {
            return 0;
          }
        });
  }

  /** What the names of a text become, "words > pronoun". */
  private static List<String> replaced(String notation) {
    AnnotatedText text = text(notation);
    return names(text).replacements().values().stream()
        .map(one -> text.words(one.tokens()) + " > " + one.pronoun())
        .toList();
  }

  private static final String FIRST = "Ellison/NNP met/VBD Karel/NNP in/IN town/NN ./.\n";
  private static final String FAR =
      "It/PRP rained/VBD all/DT day/NN and/CC night/NN there/RB ./.\n";

  @Test
  void a_name_that_was_there_before_becomes_the_pronoun_that_fits() {
    assertThat(replaced(FIRST + FAR + FAR + "Karel/NNP left/VBD early/RB ./."))
        .containsExactly("Karel > He");
    assertThat(replaced(FIRST + FAR + FAR + "They/PRP saw/VBD Ellison/NNP in/IN May/NNP ./."))
        .containsExactly("Ellison > her");
    assertThat(replaced(FIRST + FAR + FAR + "The/DT end/NN of/IN Karel/NNP 's/POS dog/NN ./."))
        .containsExactly("Karel 's > his");
    assertThat(replaced("Dalyn/NNP sued/VBD Tarn/NNP ./.\n" + FAR + FAR + "Dalyn/NNP won/VBD ./."))
        .containsExactly("Dalyn > It");
  }

  @Test
  void no_pronoun_can_stand_in_a_longer_name_or_before_an_apposition() {
    assertThat(replaced(FIRST + FAR + FAR + "Mayor/NNP Karel/NNP left/VBD ./.")).isEmpty();
    assertThat(replaced(FIRST + FAR + FAR + "The/DT Karel/NNP camp/NN left/VBD ./.")).isEmpty();
    assertThat(replaced(FIRST + FAR + FAR + "Karel/NNP ,/, a/DT clerk/NN ,/, left/VBD ./."))
        .isEmpty();
    assertThat(replaced(FIRST + FAR + FAR + "Karel/NNP")).isEmpty();
  }

  @Test
  void a_first_name_stays_and_so_does_that_of_the_only_one_named() {
    assertThat(replaced("Ellison/NNP met/VBD Karel/NNP ./.")).isEmpty();
    assertThat(replaced("Karel/NNP came/VBD ./.\n" + FAR + FAR + "Karel/NNP left/VBD ./."))
        .isEmpty();
  }

  @Test
  void pronouns_are_not_put_side_by_side() {
    assertThat(replaced(FIRST + FAR + FAR + "Karel/NNP said/VBD Ellison/NNP left/VBD ./."))
        .containsExactly("Karel > He");
  }

  @Test
  void a_pronoun_is_plain_if_only_one_person_named_can_be_meant() {
    AnnotatedText one = text(FIRST + "He/PRP left/VBD ./.");
    AnnotatedText two = text("Anselm/NNP came/VBD ./.\n" + FIRST + "He/PRP left/VBD ./.");

    assertThat(mentions(one).stream().filter(names(one)::isUnambiguous))
        .extracting(mention -> one.words(mention.tokens()))
        .containsExactly("He");
    assertThat(mentions(two)).noneMatch(names(two)::isUnambiguous);
  }
}
