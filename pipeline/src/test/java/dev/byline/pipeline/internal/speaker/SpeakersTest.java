package dev.byline.pipeline.internal.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.attribution.AttributionRelation;
import dev.byline.pipeline.internal.attribution.Taggings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who speaks which quotation: the cases of {@code speakers.txt}, and what they cannot write. */
class SpeakersTest {

  record Case(String title, String article, List<String> expected) {
    @Override
    public String toString() {
      return title;
    }
  }

  static Stream<Case> cases() {
    try (InputStream in = SpeakersTest.class.getResourceAsStream("speakers.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("(?m)^=== ")).skip(1).map(SpeakersTest::parse);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Case parse(String block) {
    List<String> lines = block.lines().toList();
    return new Case(
        lines.get(0),
        lines.stream()
            .skip(1)
            .filter(line -> !line.startsWith("> "))
            .collect(Collectors.joining("\n")),
        lines.stream()
            .filter(line -> line.startsWith("> "))
            .map(line -> line.substring(2).strip())
            .toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void speaks(Case example) {
    assertThat(Speakers.decide(Taggings.of(example.article())))
        .isEqualTo(example.expected())
        .isNotEmpty();
  }

  @Test
  void whoIsSaidToHaveSpokenInnermostSpeaks() {
    assertThat(relayed("called/VBD/call", "Karel/NNP")).containsExactly("Karel by test+nested");
  }

  @Test
  void whoIsSaidToThinkDoesNotSpeak() {
    assertThat(relayed("found/VBD/find", "Karel/NNP")).containsExactly("Ruiz by test");
  }

  @Test
  void aPronounWithinWhatSomebodySaysLeavesTheWordsToHer() {
    assertThat(relayed("called/VBD/call", "she/PRP")).containsExactly("Ruiz by test");
  }

  /** Ruiz said that somebody called, or thought, something a "sham". */
  private static List<String> relayed(String cue, String source) {
    String words = " it/PRP %s “ ~a/DT sham/NN ~”/'' %s ~./.";
    String quoted = words.formatted("", "]");
    Taggings outer = Taggings.of("[S Ruiz/NNP ] [C said/VBD ] [Q " + source + " " + cue + quoted);
    Taggings inner =
        Taggings.of(
            "Ruiz/NNP said/VBD [S %s ] [C %s ]".formatted(source, cue)
                + words.formatted("[Q", "]"));
    return Speakers.decide(outer, nested(inner.relations().get(0)));
  }

  private static AttributionRelation nested(AttributionRelation relation) {
    return new AttributionRelation(
        relation.cue(), relation.source(), relation.contents(), relation.evidence(), "test+nested");
  }

  @Test
  void aLabelWithinTheMarksNamesTheSpeaker() {
    AttributionRelation label =
        new AttributionRelation(
            Optional.of(new TokenRange(2, 3)),
            Optional.of(new TokenRange(1, 2)),
            List.of(new TokenRange(3, 8)),
            AttributionRelation.Evidence.CERTAIN,
            "set-off-transcript");
    Taggings taggings = Taggings.of("“ ~RUIZ/NNP ~:/: We/PRP will/MD stay/VB ~./. ~”/''");

    assertThat(Speakers.decide(taggings, label)).containsExactly("RUIZ by set-off-transcript");
  }
}
