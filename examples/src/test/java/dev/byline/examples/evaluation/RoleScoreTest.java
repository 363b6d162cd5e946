package dev.byline.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoleScoreTest {

  @TempDir private Path folder;

  @Test
  void counts_roles_that_say_the_same_or_less() throws IOException {
    Files.writeString(
        folder.resolve("one.json"),
        """
        {"entities":[
          {"canonical":"Mara Ellison","type":"PERSON","role":"leader of the harbour council"},
          {"canonical":"Norline","type":"ORGANIZATION","role":"ferry company"},
          {"canonical":"Ivo Karel","type":"PERSON","role":"a baker"},
          {"canonical":"Velland","type":"LOCATION","role":null}]}""");
    Path predictions = folder.resolve("predictions.jsonl");
    Files.writeString(
        predictions,
        """
        {"id":"one.txt","entities":[\
        {"type":"PERSON","name":"Ellison","aliases":[],"roles":["the council leader"]},\
        {"type":"PERSON","name":"Norline","aliases":[],"roles":["ferry company"]},\
        {"type":"PERSON","name":"Ivo Karel","aliases":[],"roles":["butcher"]}]}
        """);

    String report = RoleScore.of(folder, predictions);

    assertThat(report).isEqualTo("== roles\nroles found 1/3\n");
    assertThat(Figures.of(report)).containsEntry("roles: found", 33.3);
  }
}
