package dev.byline.newsroom.versions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Firmness;
import dev.byline.attribution.Source;
import dev.byline.attribution.Stance;
import dev.byline.newsroom.SaidText;
import dev.byline.newsroom.versions.ClaimChange.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionsTest {

  private static final Analysis OLD =
      SaidText.of(
              "Five boats sank off Velland, Ivo Karel said. The pier burned, Mara Ellison said.")
          .claim("Five boats sank off Velland", "Ivo Karel")
          .claim("The pier burned", "Mara Ellison")
          .build();

  @Test
  void sources_and_claims_come_and_go() {
    Analysis now =
        SaidText.of(
                "Five boats sank off Velland, Ivo Karel said. The church flooded, Petra Lind said.")
            .claim("Five boats sank off Velland", "Ivo Karel")
            .claim("The church flooded", "Petra Lind")
            .build();

    Versions versions = Versions.between(OLD, now);

    assertThat(versions.addedSources()).extracting(Source::name).containsExactly("Petra Lind");
    assertThat(versions.droppedSources()).extracting(Source::name).containsExactly("Mara Ellison");
    assertThat(versions.claims())
        .extracting(ClaimChange::kind)
        .containsExactly(Kind.ADDED, Kind.DROPPED);
    assertThat(versions.isUnchanged()).isFalse();
  }

  @Test
  void a_corrected_figure_is_the_same_claim_in_other_words() {
    Analysis now =
        SaidText.of(
                "Nine boats sank off Velland, Ivo Karel said. The pier burned, Mara Ellison said.")
            .claim("Nine boats sank off Velland", "Ivo Karel")
            .claim("The pier burned", "Mara Ellison")
            .build();

    Versions versions = Versions.between(OLD, now);

    assertThat(versions.claims()).hasSize(1);
    assertThat(versions.claims().get(0).kind()).isEqualTo(Kind.REWORDED);
    assertThat(versions.claims().get(0).wording()).hasToString("[[-Five-]{+Nine+}]");
    assertThat(VersionsJson.write(versions)).contains("\"kind\" : \"REWORDED\"");
  }

  @Test
  void a_claim_may_be_hedged_later() {
    SaidText text =
        SaidText.of(
            "Five boats may have sunk off Velland, Ivo Karel said. The pier burned, Mara Ellison said.");
    Firmness hedged =
        new Firmness(List.of(text.words("may")), List.of(), List.of(), Stance.NEUTRAL, List.of());
    Analysis now =
        text.claim("Five boats may have sunk off Velland", "Ivo Karel", hedged)
            .claim("The pier burned", "Mara Ellison")
            .build();

    assertThat(Versions.between(OLD, now).claims())
        .extracting(ClaimChange::kind)
        .containsExactly(Kind.WEAKER);
    assertThat(Versions.between(now, OLD).claims())
        .extracting(ClaimChange::kind)
        .containsExactly(Kind.STRONGER);
  }

  @Test
  void a_claim_may_be_given_to_somebody_else() {
    Analysis now =
        SaidText.of(
                "Five boats sank off Velland, Petra Lind said. The pier burned, Mara Ellison said.")
            .claim("Five boats sank off Velland", "Petra Lind")
            .claim("The pier burned", "Mara Ellison")
            .build();

    assertThat(Versions.between(OLD, now).claims())
        .extracting(ClaimChange::kind)
        .containsExactly(Kind.REATTRIBUTED);
  }
}
