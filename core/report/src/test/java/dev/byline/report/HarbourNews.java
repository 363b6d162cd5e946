package dev.byline.report;

import static dev.byline.attribution.ClaimForm.DIRECT;
import static dev.byline.attribution.ClaimForm.INDIRECT;
import static dev.byline.attribution.ClaimForm.MIXED;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Source;
import dev.byline.attribution.SourceType;
import dev.byline.attribution.SpeechAct;
import dev.byline.attribution.UnattributedReason;
import dev.byline.entity.Entity;
import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import dev.byline.entity.MentionKind;
import dev.byline.text.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two invented articles with all that a report can show. */
final class HarbourNews {

  static final String FERRY =
      """
      Council keeps the ferry

      The ferry will stay, council leader Mara Ellison said on Monday. “We are not going to sell it,” she
      told reporters. The harbour board called the decision “brave”, but its chair, Ingrid Maas, warned that
      “somebody will have to pay for it”.

      According to the Harbour Wire, Ellison had told the board that the yard's owner, Ivo Karel, promised
      a new boat “within the year”.

      A port official, who asked not to be named because talks go on, said that the price was too high.
      The “boat tax” stays.
      """;

  static final String YARD =
      """
      Yard denies a promise

      “I promised nothing,” said Ivo Karel, who owns the yard. Mara Ellison declined to comment.
      Residents claim that the ferry may be late.
      """;

  private HarbourNews() {}

  static Analysis ferry() {
    Article article =
        Article.of("monday/ferry.txt", FERRY)
            .withTitle("Council keeps the ferry")
            .withOutlet("The Harbour Gazette")
            .withUrl("https://gazette.example/ferry")
            .withPublishedOn(LocalDate.of(2024, 3, 5));
    Told told = new Told(article);
    Source ellison =
        speaker(told, "e1", "Mara Ellison", "council leader Mara Ellison")
            .role(told.at("council leader"))
            .build();
    Source maas =
        speaker(told, "e3", "Ingrid Maas", "its chair, Ingrid Maas").role(told.at("chair")).build();
    Source board = organization(told, "harbour board", "The harbour board");
    Source wire = organization(told, "Harbour Wire", "the Harbour Wire");
    Source karel = speaker(told, "e4", "Ivo Karel", "the yard's owner, Ivo Karel").build();
    Source official =
        Source.builder("port official", SourceType.PERSON)
            .mention(told.at("A port official"))
            .anonymousBecause(told.at("who asked not to be named because talks go on"))
            .build();
    return told.entity(
            person("e1", "Mara Ellison", Gender.FEMALE, told, "Mara Ellison", "Ellison had"))
        .entity(person("e3", "Ingrid Maas", Gender.FEMALE, told, "Ingrid Maas"))
        .entity(person("e4", "Ivo Karel", Gender.MALE, told, "Ivo Karel"))
        .claim("c1", INDIRECT, SpeechAct.ASSERT, ellison, "said", "The ferry will stay")
        .on(LocalDate.of(2024, 3, 4), "on Monday")
        .claim(
            "c2",
            DIRECT,
            SpeechAct.ASSERT,
            ellison,
            "told",
            "“We are not going to sell it,”",
            "“We are not going to sell it,”")
        .claim("c3", MIXED, SpeechAct.ASSERT, board, "called", "the decision “brave”", "“brave”")
        .claim(
            "c4",
            MIXED,
            SpeechAct.WARN,
            maas,
            "warned",
            "that\n“somebody will have to pay for it”",
            "“somebody will have to pay for it”")
        .claim(
            "c5",
            INDIRECT,
            SpeechAct.ASSERT,
            wire,
            "According to",
            "Ellison had told the board that the yard's owner, Ivo Karel, promised\n"
                + "a new boat “within the year”")
        .claim(
            "c6",
            INDIRECT,
            SpeechAct.ASSERT,
            ellison,
            "had told",
            "that the yard's owner, Ivo Karel, promised\na new boat “within the year”")
        .within("c5")
        .claim(
            "c7",
            MIXED,
            SpeechAct.PROMISE,
            karel,
            "promised",
            "a new boat “within the year”",
            "“within the year”")
        .within("c6")
        .sure(0.55)
        .claim(
            "c8", INDIRECT, SpeechAct.ASSERT, official, "said that", "that the price was too high")
        .nobody("q9", "“boat tax”", UnattributedReason.SCARE_QUOTE)
        .analysis();
  }

  static Analysis yard() {
    Article article =
        Article.of("tuesday/yard.txt", YARD).withPublishedOn(LocalDate.of(2024, 3, 6));
    Told told = new Told(article);
    Source karel = speaker(told, "e1", "Ivo Karel", "Ivo Karel").build();
    Source residents =
        Source.builder("residents", SourceType.GROUP).mention(told.at("Residents")).build();
    return told.entity(person("e1", "Ivo Karel", Gender.MALE, told, "Ivo Karel"))
        .entity(person("e2", "Mara Ellison", Gender.FEMALE, told, "Mara Ellison"))
        .claim(
            "c1",
            DIRECT,
            SpeechAct.DENY,
            karel,
            "said",
            "“I promised nothing,”",
            "“I promised nothing,”")
        .claim("c2", INDIRECT, SpeechAct.ACCUSE, residents, "claim", "that the ferry may be late")
        .doubted("may", "claim")
        .analysis();
  }

  /** Both, with who else was possible. */
  static Report report() {
    return Report.builder()
        .title("Harbour news")
        .add(
            ferry(),
            Map.of("c4", List.of(new Alternative("harbour board", 0.77, "inserted-attribution"))))
        .add(yard())
        .build();
  }

  private static Source.Builder speaker(Told told, String entity, String name, String mention) {
    return Source.builder(name, SourceType.PERSON).entity(entity).mention(told.at(mention));
  }

  private static Source organization(Told told, String name, String mention) {
    return Source.builder(name, SourceType.ORGANIZATION).mention(told.at(mention)).build();
  }

  private static Entity.Builder person(
      String id, String name, Gender gender, Told told, String... mentions) {
    Entity.Builder entity =
        Entity.builder(id, EntityType.PERSON, name).gender(gender, Optional.empty());
    told.every(mentions).forEach(words -> entity.mention(words, MentionKind.NAME));
    return entity;
  }
}
