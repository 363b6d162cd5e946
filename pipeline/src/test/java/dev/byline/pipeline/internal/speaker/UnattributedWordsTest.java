package dev.byline.pipeline.internal.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.attribution.UnattributedReason;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.attribution.Taggings;
import dev.byline.pipeline.internal.quotation.Quotation;
import dev.byline.pipeline.internal.quotation.QuotationFinder;
import dev.byline.pipeline.internal.unsaid.WorkTitles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words in quotation marks that nobody utters: titles of works, and so-called things. */
class UnattributedWordsTest {

  private static final String TITLE = " “ ~Cold/JJ Harbour/NN ~”/'' ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The/DT" + TITLE + "programme/NN/programme ended/VBD ~./.",
        "The/DT" + TITLE + "radio/NN/tower show/NN/show ended/VBD ~./.",
        "She/PRP published/VBD/publish" + TITLE + "~./.",
        "She/PRP spoke/VBD/speak on/IN" + TITLE + "~./.",
        "At/IN" + TITLE + "he/PRP spoke/VBD/speak ~./.",
        "He/PRP sang/VBD/sing during/IN the/DT" + TITLE + "~./.",
        "Her/PRP$ 2019/CD" + TITLE + "is/VBZ/be sold/VBN/sell ~./.",
        "Ellison/NNP ~'s/POS" + TITLE + "is/VBZ/be sold/VBN/sell ~./.",
        "His/PRP$ novel/NN/novel" + TITLE + "is/VBZ/be sold/VBN/sell ~./.",
        "His/PRP$ novel/NN/novel ~,/," + TITLE + "~,/, is/VBZ/be sold/VBN/sell ~./.",
        "A/DT bill/NN titled/VBN/title" + TITLE + "~./.",
        "It/PRP is/VBZ/be known/VBN/know as/IN the/DT" + TITLE + "~./.",
        "known/VBN/know as/IN" + TITLE + "~./.",
        "She/PRP wrote/VBD/write" + TITLE + "~,/, which/WDT won/VBD/win ~./.",
        "They/PRP praised/VBD/praise" + TITLE + "~,/, a/DT first/JJ novel/NN/novel ~./.",
        "Its/PRP$ name/NN/name is/VBZ/be" + TITLE + "~./.",
        "She/PRP directed/VBD/direct “ ~The/DT Well-Known/NNP of/IN it/DT ~”/'' ~./.",
        "She/PRP directed/VBD/direct “ ~Harbour/NN 12/CD ~”/'' ~./."
      })
  void titles_of_works_are_told_by_form_and_neighbours(String notation) {
    AnnotatedText text = Taggings.of(notation).text();
    Quotation quotation = quotation(text);

    assertThat(WorkTitles.isWork(quotation, text)).isTrue();
    assertThat(UnattributedWords.isNobodys(quotation, text)).isTrue();
    assertThat(UnattributedWords.explain(quotation, text).decidedBy())
        .isEqualTo(UnattributedWords.TITLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“ ~Cold/JJ Harbour/NN ~”/'' ~./.",
        "The/DT" + TITLE + "ended/VBD the/DT show/NN/show ~./.",
        "The/DT" + TITLE + "old/JJ radio/NN/tower show/NN/show ended/VBD ~./.",
        "He/PRP sang/VBD/sing in/IN the/DT" + TITLE + "~./.",
        "the/DT" + TITLE + "~./.",
        "Her/PRP$ 2119/CD" + TITLE + "is/VBZ/be sold/VBN/sell ~./.",
        "Her/PRP$ 12/CD" + TITLE + "is/VBZ/be sold/VBN/sell ~./.",
        "He/PRP said/VBD/say ~,/," + TITLE + "~./.",
        "~,/," + TITLE + "~./.",
        "He/PRP shouted/VBD/shout" + TITLE + "~./.",
        "as/IN" + TITLE + "~./.",
        "They/PRP praised/VBD/praise" + TITLE + "~,/, a/DT ship/NN/ship ~./.",
        "Its/PRP$ view/NN/view is/VBZ/be" + TITLE + "~./.",
        "It/PRP is/VBZ/be seen/VBN/see as/IN" + TITLE + "~./.",
        "She/PRP directed/VBD/direct “ ~Cold/JJ Harbour/NN ~!/. ~”/'' ~./.",
        "She/PRP directed/VBD/direct “ ~Cold/JJ Harbour/NN ~?/. ~”/'' ~./.",
        "She/PRP directed/VBD/direct “ ~Cold/JJ harbour/NN ~”/'' ~./.",
        "She/PRP directed/VBD/direct “ ~Harbour/NN ~”/'' ~./.",
        "She/PRP directed/VBD/direct “ ~A/NN B/NN C/NN D/NN E/NN F/NN G/NN H/NN I/NN J/NN K/NN L/NN"
            + " M/NN ~”/'' ~./."
      })
  void other_words_are_no_titles(String notation) {
    AnnotatedText text = Taggings.of(notation).text();

    assertThat(WorkTitles.isWork(quotation(text), text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          the/DT so-called/JJ “ ~We/PRP will/MD rain/VB stones/NNS ~”/'' ~./.           | SCARE_QUOTE
          So-called/JJ “ ~We/PRP will/MD rain/VB stones/NNS ~”/'' ~./.                  | SCARE_QUOTE
          the/DT so/RB -/HYPH called/VBN “ ~We/PRP will/MD rain/VB stones/NNS ~”/'' ~./. | SCARE_QUOTE
          So/RB -/HYPH called/VBN “ ~We/PRP will/MD rain/VB stones/NNS ~”/'' ~./.       | SCARE_QUOTE
          “ ~We/PRP will/MD rain/VB stones/NNS ~”/'' ~./.                               | NO_SOURCE
          called/VBN “ ~We/PRP will/MD rain/VB stones/NNS ~”/'' ~./.                    | NO_SOURCE
          and/CC so/RB called/VBN “ ~We/PRP will/MD rain/VB stones/NNS ~”/'' ~./.       | NO_SOURCE
          then/RB -/HYPH called/VBN “ ~We/PRP will/MD rain/VB stones/NNS ~”/'' ~./.     | NO_SOURCE
          """)
  void so_called_things_are_nobodys_words_and_other_sentences_lack_a_source(
      String notation, UnattributedReason reason) {
    AnnotatedText text = Taggings.of(notation).text();

    assertThat(UnattributedWords.isNobodys(quotation(text), text))
        .isEqualTo(reason != UnattributedReason.NO_SOURCE);
    assertThat(UnattributedWords.explain(quotation(text), text).reason()).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Its/PRP$ motto/NN/motto is/VBZ/be “ ~Nothing/NN wasted/VBN ~”/'' ~./.   | true
          Its/PRP$ answer/NN/answer is/VBZ/be “ ~Nothing/NN wasted/VBN ~”/'' ~./. | false
          """)
  void a_motto_is_nobodys(String notation, boolean nobodys) {
    AnnotatedText text = Taggings.of(notation).text();

    assertThat(UnattributedWords.isNobodys(quotation(text), text)).isEqualTo(nobodys);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          a/DT “ ~Cold/JJ Harbour/NN ~”/''                                          | TITLE
          a/DT “ ~Cold/JJ Harbour/NN walk/NN ~”/''                                  | TITLE
          a/DT “ ~Walk/NN by/IN the/DT Harbour/NN and/CC to/TO town/NN ~”/''        | TITLE
          a/DT “ ~cold/JJ harbour/NN ~”/''                                          | SCARE_QUOTE
          a/DT “ ~Harbour/NN ~”/''                                                  | SCARE_QUOTE
          a/DT “ ~Harbour/NN walk/NN ~”/''                                          | SCARE_QUOTE
          a/DT “ ~Cold/JJ Harbour/NN night/NN walk/NN ~”/''                         | SCARE_QUOTE
          """)
  void capitals_make_a_title_of_few_words(String words, UnattributedReason reason) {
    AnnotatedText text = Taggings.of(words + " ~./.").text();

    assertThat(UnattributedWords.explain(quotation(text), text).reason()).isEqualTo(reason);
  }

  private static Quotation quotation(AnnotatedText text) {
    return QuotationFinder.find(text).quotations().get(0);
  }
}
