package dev.byline.pipeline.internal.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.entity.EntityType;
import dev.byline.entity.MentionKind;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.names.Referent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what kind something is by its name. */
class ThingKindsTest {

  private static final ThingKinds KINDS =
      new ThingKinds(
          new Gazetteer(Set.of("velland", "norrmark"), Set.of(), Map.of(), Map.of("norrmark", "")));

  private static Referent named(EntityType type, String name, int times) {
    Referent referent = Referent.named(type);
    referent.addForm(name, List.of(name.split(" ")));
    for (int i = 0; i < times; i++) {
      referent.add(new TokenRange(i, i + 1), MentionKind.NAME);
    }
    return referent;
  }

  @ParameterizedTest
  @CsvSource({
    "Karel Institute,institution,1,true",
    "Karel Institute,museum,2,false",
    "Karel Museum,museum,1,true",
    "Norline,institution,2,false",
    // names of parties and teams seldom say that they are
    "PNV,party,2,true",
    "PNV,party,1,false",
    "PNV,court,2,false",
    "Karel Museum,party,2,false",
    "Norline,company,1,true",
    "Karel University,company,1,false",
    "Norline,airline,1,true",
  })
  void bodies_are_what_their_names_say(String name, String noun, int times, boolean fits) {
    assertThat(KINDS.fits(named(EntityType.ORGANIZATION, name, times), noun)).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({
    "Velland,country,true",
    "Norrmark,country,false",
    "Norrmark,state,true",
    "Velland,village,false",
    "Karel,village,true",
    "Norr River,town,false",
    "Karel,island,true",
  })
  void places_are_what_lists_and_their_names_say(String name, String noun, boolean fits) {
    assertThat(KINDS.fits(named(EntityType.LOCATION, name, 1), noun)).isEqualTo(fits);
  }
}
