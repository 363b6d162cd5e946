package dev.byline.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void every_figure_of_the_articles_has_a_name() {
    String report =
        """
        == quotes: found 46/60 (0 articles missing); right speaker P  50.0% R  33.3% F  40.0%; full name R 20.0%; speaker given to non-quotes 1/4
        == claims
        content@0.5   P  60.0% R  30.0% F  40.0%   (gold 100, predicted 50)
        who-said-what P  31.0% R  16.0% F  21.1%   (content@0.5 and source overlap)
        of matched: source overlap 71.0%, source exact 60.5%, cue overlap 80.0%
        == named entities\s
        PERSON        P  90.0% R  80.0% F  84.7%  (70 gold)
        all           P  85.0% R  75.0% F  79.7%
        same-entity pairs of found mentions P  99.0% R  66.0% F  79.2%
        """;

    assertThat(Figures.of(report))
        .contains(
            entry("quotes: found", 76.7),
            entry("quotes: right speaker F", 40.0),
            entry("quotes: speaker given to what nobody said", 25.0),
            entry("claims: content@0.5 F", 40.0),
            entry("claims: who-said-what P", 31.0),
            entry("claims: who-said-what F", 21.1),
            entry("claims: source exact of matched", 60.5),
            entry("named entities: PERSON F", 84.7),
            entry("named entities: all F", 79.7),
            entry("named entities: same-entity pairs of found mentions F", 79.2));
  }

  @Test
  void every_figure_of_polnear_has_a_name() {
    String report =
        """
        == 84 documents
        who-said-what P  60.0% R  50.0% F  54.5%   (content@0.5 and source overlap)
        direct quotes: found 97.5% of 400; speaker P  90.0% R  85.0% F  87.4%; speaker given to unattributed segments 5/50
        == CofeNet-comparable exact match (1000 items, 0 without document, 3/9000 tokens unaligned)
        source   P  70.0% R  60.0% F  64.6%
        == canonical source, of all gold attributions (and of those whose content was found)\s
        ALL        500  found  80.0%   full name  60.0% ( 75.0%)   last name  70.0% ( 87.5%)
        """;

    assertThat(Figures.of(report))
        .contains(
            entry("documents: who-said-what F", 54.5),
            entry("documents: direct quotes found", 97.5),
            entry("documents: direct-quote speaker F", 87.4),
            entry("documents: speaker given to what nobody said", 10.0),
            entry("CofeNet: source F", 64.6),
            entry("canonical source: ALL full name", 60.0));
  }
}
