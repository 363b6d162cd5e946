package dev.byline.build;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What may depend on what, in core and pipeline. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.byline");

  private static final Pattern TEST_METHOD =
      Pattern.compile(
          "(?m)^  @(Test|ParameterizedTest|RepeatedTest|Property|TestFactory|FuzzTest)\\b");

  /** Other annotations, with their lines, may stand between; no other method may. */
  private static final Pattern NAME_OF_TEST =
      Pattern.compile(TEST_METHOD.pattern() + "(?:(?!\\bvoid\\b)[\\s\\S])*+void (\\w+)\\(");

  private static final Pattern LANES =
      Pattern.compile("(Test|Properties|IT|Eval|Learning|Campaign)\\.java$");

  /** Its signatures are CoreNLP's by nature. */
  private static final String ANNOTATOR = "dev.byline.pipeline.corenlp";

  private static final String[] CORE = {
    "dev.byline.text..",
    "dev.byline.entity..",
    "dev.byline.attribution..",
    "dev.byline.analysis..",
    "dev.byline.json.."
  };

  @Test
  void sees_both_modules() {
    assertThat(CLASSES.contain("dev.byline.text.Span")).isTrue();
    assertThat(CLASSES.contain("dev.byline.pipeline.annotation.AnnotatedText")).isTrue();
    assertThat(CLASSES.contain("dev.byline.build.ArchitectureTest")).isFalse();
  }

  @Test
  void packages_form_no_cycle() {
    slices().matching("dev.byline.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  /** What users depend on, said one by one: whatever else becomes public is internal. */
  @Test
  void only_the_interface_is_public() {
    Set<String> open =
        CLASSES.stream()
            .filter(type -> type.getPackageName().startsWith("dev.byline.pipeline"))
            .filter(type -> !type.getPackageName().startsWith("dev.byline.pipeline.internal"))
            .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(PUBLIC))
            .map(type -> type.getName().substring("dev.byline.pipeline.".length()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(open)
        .containsExactly(
            "AnalysisException",
            "AnalysisInterruptedException",
            "AnalysisOutcome",
            "Byline",
            "Coreference",
            "CountedAnalysis",
            "RuleSet",
            "TaggerInfo",
            "annotation.AnnotatedText",
            "annotation.NamedSpan",
            "annotation.Token",
            "annotation.TokenRange",
            "corenlp.BylineAnnotations",
            "corenlp.BylineAnnotator",
            "corenlp.BylineJsonOutputter",
            "corenlp.BylineXmlOutputter",
            "explain.Candidate",
            "explain.Decision",
            "explain.Explanation",
            "explain.Factor",
            "linking.EntityLinker",
            "linking.LinkTable",
            "rules.ArticleRule",
            "rules.RuleAnswer",
            "rules.RuleExample",
            "rules.RuleException",
            "rules.RuleProblem",
            "rules.RuleReport",
            "tagging.Link",
            "tagging.SpanRole",
            "tagging.SpanTagger",
            "tagging.TaggedSpan",
            "tagging.Tagging");
  }

  /**
   * Words below what kind of thing has a name, names, who shares them, syntax, what nouns are said
   * of it, descriptions, what is told of people, coreference, sources, and profiles at the top.
   */
  @Test
  void rooms_stand_in_order() {
    String internal = "dev.byline.pipeline.internal.";
    standInOrder(
        internal,
        List.of(
            "lexicon",
            "typing",
            "edges",
            "bearers",
            "names",
            "merging",
            "within",
            "syntax",
            "kinds",
            "binding",
            "description",
            "telling",
            "coref",
            "resolved",
            "source",
            "profile"));
    noClasses()
        .that()
        .resideInAPackage(internal + "rules")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            internal + "description",
            internal + "telling",
            internal + "coref",
            internal + "resolved",
            internal + "source",
            internal + "profile")
        .check(CLASSES);
  }

  /** Which marks pair lies below what layout shows, and that below who speaks. */
  @Test
  void rooms_of_speech_stand_in_order() {
    standInOrder(
        "dev.byline.pipeline.internal.",
        List.of("quotation", "layout", "attribution", "unsaid", "speaker"));
  }

  /** What the encoder reads lies below what its numbers mean, and both below the runtime. */
  @Test
  void rooms_of_the_tagger_stand_in_order() {
    standInOrder("dev.byline.pipeline.internal.", List.of("window", "decoding", "encoder"));
  }

  /** What evaluates a model of CoreNLP's gets it handed in, and knows nothing of CoreNLP. */
  @Test
  void rooms_of_models_stand_in_order() {
    standInOrder("dev.byline.pipeline.internal.", List.of("serial", "crf", "corenlp"));
    standInOrder("dev.byline.pipeline.internal.", List.of("serial", "maxent", "corenlp"));
  }

  /**
   * Words below passages below comparison below matching; none knows the story that is told of
   * them.
   */
  @Test
  void rooms_of_the_newsroom_stand_in_order() {
    String internal = "dev.byline.newsroom.internal.";
    standInOrder(internal, List.of("words", "passages", "comparison", "matching"));
    noClasses()
        .that()
        .resideInAPackage(internal + ".")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.byline.newsroom.story..")
        .check(CLASSES);
  }

  private static void standInOrder(String internal, List<String> rooms) {
    for (int below = 0; below < rooms.size(); below++) {
      String[] above =
          rooms.subList(below + 1, rooms.size()).stream()
              .map(room -> internal + room)
              .toArray(String[]::new);
      if (above.length > 0) {
        noClasses()
            .that()
            .resideInAPackage(internal + rooms.get(below))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(above)
            .check(CLASSES);
      }
    }
  }

  @Test
  void core_knows_neither_the_pipeline_nor_an_engine() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.byline.pipeline..", "edu.stanford..", "ai.onnxruntime..")
        .check(CLASSES);
  }

  @Test
  void core_depends_on_guava_jspecify_and_jackson_only() {
    classes()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "dev.byline..", "com.google.common..", "org.jspecify..", "com.fasterxml..")
        .check(CLASSES);
  }

  /** And in newsroom, which has no package of its own for it, by the classes that write JSON. */
  @Test
  void jackson_is_known_where_json_is_written() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.byline.json..")
        .and(
            not(
                resideInAPackage("dev.byline.newsroom..")
                    .and(nameMatching(".*(Json|JsonOut)(\\$.*)?"))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml..")
        .check(CLASSES);
  }

  /** And in the annotator for CoreNLP's own pipelines, which nothing else of Byline uses. */
  @Test
  void core_nlp_is_known_in_one_package() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.byline.pipeline.internal.corenlp", ANNOTATOR)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.stanford..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackage(ANNOTATOR)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ANNOTATOR)
        .check(CLASSES);
  }

  @Test
  void onnx_runtime_is_known_in_one_package() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.byline.pipeline.internal.encoder")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("ai.onnxruntime..")
        .check(CLASSES);
  }

  @Test
  void no_type_of_an_engine_shows_in_public() {
    classes()
        .that()
        .arePublic()
        .and()
        .resideOutsideOfPackage(ANNOTATOR)
        .should(new ShowOnlyTypesOutside("edu.stanford.", "ai.onnxruntime.", "com.fasterxml."))
        .check(CLASSES);
  }

  @Test
  void the_library_never_prints() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
  }

  @Test
  void the_library_logs_through_slf4j_only() {
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
  }

  @Test
  void no_package_is_split_over_two_modules() throws IOException {
    Map<String, Collection<Path>> modules = new TreeMap<>();
    for (Path module : Repository.modules()) {
      for (Path source : Repository.mainSources(module)) {
        modules
            .computeIfAbsent(Repository.packageOf(module, source), name -> new TreeSet<>())
            .add(module);
      }
    }

    assertThat(modules).hasSizeGreaterThan(8);
    assertThat(modules.values())
        .allSatisfy(homes -> assertThat(homes).as(modules.toString()).hasSize(1));
  }

  @Test
  void every_package_says_what_it_is_for_and_is_null_marked() throws IOException {
    for (Path module : Repository.modules()) {
      for (Path source : Repository.mainSources(module)) {
        assertThat(source.resolveSibling("package-info.java"))
            .exists()
            .content()
            .contains("/**", "@NullMarked");
      }
    }
  }

  /**
   * Learning is done by hand, with {@code -Dtest}, Eval by the profile accuracy, Campaign by the
   * profile campaign.
   */
  @Test
  void every_test_is_named_for_a_lane_that_runs_it() throws IOException {
    List<String> unheard = new ArrayList<>();
    for (Path module : Repository.modules()) {
      for (Path source : Repository.testSources(module)) {
        String name = source.getFileName().toString();
        if (TEST_METHOD.matcher(Files.readString(source)).find() && !LANES.matcher(name).find()) {
          unheard.add(name);
        }
      }
    }

    assertThat(unheard).isEmpty();
  }

  /** {@code pronouns_agree_in_gender}: read aloud, what holds. */
  @Test
  void every_test_method_is_a_sentence_in_small_letters() throws IOException {
    List<String> otherwise = new ArrayList<>();
    for (Path module : Repository.modules()) {
      for (Path source : Repository.testSources(module)) {
        Matcher method = NAME_OF_TEST.matcher(Files.readString(source));
        while (method.find()) {
          if (!method.group(2).matches("[a-z0-9_]+")) {
            otherwise.add(source.getFileName() + " " + method.group(2));
          }
        }
      }
    }

    assertThat(otherwise).isEmpty();
  }
}
