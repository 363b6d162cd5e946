package dev.byline.pipeline.internal.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.text.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoreNlpCoreferenceIT {

  @Test
  void chains_hold_the_heads_of_what_is_meant() {
    CoreNlpCoreference engine = CoreNlpCoreference.load();
    AnnotatedText text =
        AnnotatedTexts.of(
            """
            Mary/NNP Ellison/NNP lives/VBZ in/IN Paris/NNP with/IN 1\u00a02/CD cats/NNS ./.
            She/PRP says/VBZ she/PRP likes/VBZ it/PRP ./.\
            """);

    List<List<Integer>> chains = engine.chains(text);

    AnnotatedText nothing =
        new AnnotatedText(Article.of(""), List.of(), List.of(), List.of(), List.of());
    int ellison = 1;
    int she = text.sentences().get(1).start();
    assertThat(chains).anySatisfy(chain -> assertThat(chain).contains(ellison, she, she + 2));
    assertThat(engine.chains(text)).isEqualTo(chains);
    assertThat(engine.chains(nothing)).isEmpty();
  }
}
