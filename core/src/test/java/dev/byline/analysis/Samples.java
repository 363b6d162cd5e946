package dev.byline.analysis;

import dev.byline.attribution.Attribution;
import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimForm;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.ClaimTraits;
import dev.byline.attribution.ClaimType;
import dev.byline.attribution.DatePrecision;
import dev.byline.attribution.Firmness;
import dev.byline.attribution.Quote;
import dev.byline.attribution.QuoteId;
import dev.byline.attribution.Source;
import dev.byline.attribution.SourceType;
import dev.byline.attribution.SpeechAct;
import dev.byline.attribution.Stance;
import dev.byline.attribution.StatedDate;
import dev.byline.attribution.UnattributedReason;
import dev.byline.entity.Affiliation;
import dev.byline.entity.Entity;
import dev.byline.entity.EntityId;
import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import dev.byline.entity.Mention;
import dev.byline.entity.MentionKind;
import dev.byline.json.AnalysisJson;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One small article with everything that a result can hold, put together by hand. */
public final class Samples {

  /** The article of {@link #ferry()}. */
  public static final Article FERRY =
      Article.of(
              "ferry.txt",
              """
              PORT ANSELM, March 9 - Harbour chief Mara Ellison said the ferry was "late again".
              “We will repair it 🚢,” she promised, the Velland Courier reported.

              The "iron gull" sails since 1962.
              """)
          .withTitle("Late \"again\"")
          .withPublishedOn(LocalDate.of(2024, 3, 9))
          .withOutlet("Velland Courier")
          .withUrl("https://courier.example/ferry?page=1")
          .withAuthor("Tove Lind");

  private Samples() {}

  /** Two entities, three quotes, three claims of which one reports another, one diagnostic. */
  public static Analysis ferry() {
    return new Analysis(FERRY, entities(), quotes(), claims(), List.of(diagnostic()));
  }

  static List<Entity> entities() {
    return List.of(
        new Entity(
            new EntityId("e1"),
            EntityType.PERSON,
            "Mara Ellison",
            List.of(),
            List.of("Harbour chief"),
            Gender.FEMALE,
            List.of(
                new Mention(words("Mara Ellison"), MentionKind.NAME),
                new Mention(words("she"), MentionKind.PRONOUN)),
            List.of(words("Harbour chief")),
            List.of(harbour()),
            Optional.of(words("she")),
            0.75),
        new Entity(
            new EntityId("e2"),
            EntityType.ORGANIZATION,
            "Velland Courier",
            List.of("Courier"),
            List.of(),
            Gender.UNKNOWN,
            List.of(new Mention(words("the Velland Courier"), MentionKind.NAME))));
  }

  static List<Quote> quotes() {
    return List.of(
        new Quote(
            new QuoteId("q1"),
            words("\"late again\""),
            "late again",
            new Attribution.Attributed(
                ellison("Mara Ellison"),
                Optional.of(words("said")),
                Optional.of(new ClaimId("c1"))),
            0.97,
            "cue-subject"),
        new Quote(
            new QuoteId("q2"),
            words("“We will repair it 🚢,”"),
            "We will repair it 🚢,",
            new Attribution.Attributed(
                ellison("she").toBuilder().mention(Optional.empty()).build(),
                Optional.empty(),
                Optional.of(new ClaimId("c3"))),
            0.5,
            "continuation"),
        new Quote(
            new QuoteId("q3"),
            words("\"iron gull\""),
            "iron gull",
            new Attribution.Unattributed(UnattributedReason.SCARE_QUOTE),
            1,
            "no-cue"));
  }

  static List<Claim> claims() {
    return List.of(
        claim("c1", ClaimForm.MIXED, List.of("the ferry was \"late again\""), "said")
            .with(ellison("Mara Ellison"), List.of("q1"), null)
            .toBuilder()
            .saidOn(new StatedDate(LocalDate.of(2024, 3, 9), DatePrecision.DAY, words("March 9")))
            .build(),
        claim("c2", ClaimForm.INDIRECT, List.of("“We will repair it 🚢,” she promised"), "reported")
            .with(courier(), List.of(), null),
        claim("c3", ClaimForm.DIRECT, List.of("“We will repair", "it 🚢,”"), "promised")
            .with(ellison("she"), List.of("q2"), "c2")
            .toBuilder()
            .firmness(promised())
            .build());
  }

  private static Firmness promised() {
    Excerpt will = words("will");
    return new Firmness(
        List.of(), List.of(), List.of(will), Stance.DOUBTED, List.of(words("promised")));
  }

  static Source ellison(String mention) {
    return Source.builder("Mara Ellison", SourceType.PERSON)
        .entity("e1")
        .mention(words(mention))
        .role(words("Harbour chief"))
        .affiliation(harbour())
        .build();
  }

  private static Affiliation harbour() {
    return new Affiliation(
        "Harbour", Optional.empty(), words("Harbour"), Optional.of(words("Harbour chief")));
  }

  private static Source courier() {
    return new Source(
        "Velland Courier",
        SourceType.ORGANIZATION,
        false,
        Optional.empty(),
        Optional.of(words("the Velland Courier")));
  }

  private static Diagnostic diagnostic() {
    int end = FERRY.text().length();
    return new Diagnostic("NO_YEAR", "\"March 9\" has no year:\n2024 is assumed", end, end);
  }

  /** The first place where these words stand in the article. */
  static Excerpt words(String words) {
    int start = FERRY.text().indexOf(words);
    return FERRY.excerpt(new Span(start, start + words.length()));
  }

  private static Draft claim(String id, ClaimForm form, List<String> content, String cue) {
    return new Draft(id, form, content, cue);
  }

  private record Draft(String id, ClaimForm form, List<String> content, String cue) {
    Claim with(Source source, List<String> quotes, String parent) {
      SpeechAct act = parent == null ? SpeechAct.ASSERT : SpeechAct.PROMISE;
      return Claim.builder(id)
          .traits(new ClaimTraits(form, ClaimType.ASSERTION, act, false))
          .source(source)
          .cue(words(cue))
          .content(content.stream().map(Samples::words).toArray(Excerpt[]::new))
          .quotes(quotes.toArray(String[]::new))
          .parent(Optional.ofNullable(parent).map(ClaimId::new))
          .decided(0.875, "tagger")
          .build();
    }
  }

  /** The JSON of {@link #ferry()} with more fields behind its own. */
  static String ferryJson(String more) {
    String json = AnalysisJson.write(ferry());
    return json.substring(0, json.length() - 1) + more + "}";
  }
}
