package dev.byline.pipeline.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Peoples, parties and members, and words with a capital that are none. */
class PeoplesNamesTest {

  private static final Gazetteer GAZETTEER =
      new Gazetteer(Set.of(), Set.of("vellish", "american", "americans"), Map.of(), Map.of());

  private static String names(String notation) {
    AnnotatedText text = AnnotatedTexts.of(notation.replace("¶", "\n"));
    String all =
        new PeoplesNames(text, GAZETTEER, i -> true)
            .find().stream().map(text::words).collect(Collectors.joining("; "));
    return all.isEmpty() ? "-" : all;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the/DT Vellish/JJ banks/NNS left/VBD ./. | Vellish",
        "the/DT Southern/JJ Vellish/JJ banks/NNS left/VBD ./. | Southern Vellish",
        "the/DT Vellish/JJ -/HYPH American/JJ banks/NNS left/VBD ./. | Vellish - American",
        "the/DT Vellish/JJ Americans/NNPS left/VBD ./. | Vellish Americans",
        "in/IN Operation/NNP Vellish/JJ Freedom/NNP we/PRP left/VBD ./. | -",
        "the/DT North/JJ Vellish/JJ Free/NNP Trade/NNP Deal/NNP held/VBD there/RB ./. | -",
        "a/DT Vellish/JJ Christian/JJ left/VBD there/RB ./. | Vellish; Christian",
        "the/DT Vellish/JJ Prime/NNP Minister/NNP left/VBD there/RB ./. | Vellish",
        "Conservative/JJ columnists/NNS left/VBD ./. | -",
        "Conservative/JJ columnists/NNS left/VBD ./.¶The/DT Conservative/JJ party/NN left/VBD ./."
            + " | Conservative; Conservative",
        "Republican/JJ columnists/NNS left/VBD ./. | Republican",
        "Counties/NNPS should/MD leave/VB ./. | -",
        "Ohioans/NNPS should/MD leave/VB ./. | Ohioans",
        "the/DT Velds/NNPS should/MD leave/VB ./. | Velds",
        "a/DT Bridge/NNP of/IN Guards/NNPS stood/VBD there/RB ./. | -",
        "the/DT Guards/NNPS of/IN Karel/NNP stood/VBD there/RB ./. | -",
      })
  void ordinary_words_and_parts_of_longer_names_are_none(String notation, String expected) {
    assertThat(names(notation)).isEqualTo(expected);
  }
}
