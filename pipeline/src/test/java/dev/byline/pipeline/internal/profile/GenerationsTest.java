package dev.byline.pipeline.internal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.entity.EntityType;
import dev.byline.pipeline.internal.description.NamedText;
import dev.byline.pipeline.internal.names.Name;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of two who share a surname, who is the older and who the younger. */
class GenerationsTest {

  private static final String IVO = "Ivo/NNP//PERSON Vale/NNP//PERSON";
  private static final String ODD = "Odd/NNP//PERSON Vale/NNP//PERSON";
  private static final String SURNAME = " Vale/NNP//PERSON left/VBD ./.";

  /** Who owns the surname that stands last in the text, once all are settled. */
  private static String owner(String notation) {
    NamedText text = NamedText.of(notation);
    Generations.settle(text.text(), text.owners());
    return text.owners().get(new Name(text.last("Vale"), EntityType.PERSON)).fullestName();
  }

  /** Odd is the younger in all of them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        IVO + " ,/, 71/CD ,/, met/VBD " + ODD + " ,/, 40/CD ./.",
        ODD + " ,/, 40/CD ,/, met/VBD " + IVO + " ,/, 71/CD ./.",
        IVO + " met/VBD his/PRP$ son/NN ,/, " + ODD + " ./.",
        IVO + " met/VBD his/PRP$ grandson/NN " + ODD + " ./.",
        IVO + " met/VBD his/PRP$ eldest/JJ son/NN " + ODD + " ./.",
      })
  void ages_and_children_tell(String family) {
    assertThat(owner(family + "\nThe/DT younger/JJR" + SURNAME)).isEqualTo("Odd Vale");
    assertThat(owner(family + "\nThe/DT elder/JJR" + SURNAME)).isEqualTo("Ivo Vale");
    assertThat(owner(family + "\nThe/DT older/JJR" + SURNAME)).isEqualTo("Ivo Vale");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ivo/NNP//PERSON Vale/NNP//PERSON Jr./NNP//PERSON met/VBD Odd/NNP//PERSON Vale/NNP//PERSON ./.",
        "Ivo/NNP//PERSON Vale/NNP//PERSON Jr./NNP//PERSON met/VBD"
            + " Ivo/NNP//PERSON Vale/NNP//PERSON Sr./NNP//PERSON ./.",
      })
  void junior_is_the_younger(String family) {
    assertThat(owner(family + "\nThe/DT younger/JJR" + SURNAME)).isEqualTo("Ivo Vale Jr.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // nothing tells them apart
        IVO + " met/VBD " + ODD + " ./.\nThe/DT younger/JJR",
        IVO + " ,/, 40/CD ,/, met/VBD " + ODD + " ,/, 40/CD ./.\nThe/DT younger/JJR",
        // a son is somebody's
        IVO + " met/VBD a/DT son/NN ,/, " + ODD + " ./.\nThe/DT younger/JJR",
        // not compared
        IVO + " met/VBD his/PRP$ son/NN " + ODD + " ./.\nThe/DT unhappy/JJ",
        IVO + " met/VBD his/PRP$ son/NN " + ODD + " ./.\nA/DT younger/JJR",
        // one, or three
        IVO + " ,/, 71/CD ,/, left/VBD ./.\nThe/DT younger/JJR",
        IVO
            + " ,/, 71/CD ,/, met/VBD his/PRP$ son/NN "
            + ODD
            + " and/CC Mara/NNP//PERSON Vale/NNP//PERSON ./.\nThe/DT younger/JJR",
        // no person
        "Orlo/NNP//ORGANIZATION Vale/NNP//ORGANIZATION met/VBD his/PRP$ son/NN "
            + ODD
            + " ./.\nThe/DT younger/JJR",
        // of another surname
        "Ivo/NNP//PERSON Karel/NNP//PERSON met/VBD his/PRP$ son/NN ,/, "
            + "Odd/NNP//PERSON Karel/NNP//PERSON ./.\nThe/DT younger/JJR",
      })
  void a_surname_stays_whose_it_was_where_two_do_not_differ(String notation) {
    assertThat(owner(notation + SURNAME)).isEqualTo("Vale");
  }
}
