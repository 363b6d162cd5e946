package dev.byline.examples;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What may depend on what, in the examples: nothing here goes past the public interface. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.byline.examples");

  private static final DescribedPredicate<JavaClass> INTERFACE =
      resideInAnyPackage(
          "dev.byline.text",
          "dev.byline.entity",
          "dev.byline.attribution",
          "dev.byline.analysis",
          "dev.byline.index",
          "dev.byline.json",
          "dev.byline.standoff",
          "dev.byline.newsroom..",
          "dev.byline.report..",
          "dev.byline.pipeline",
          "dev.byline.pipeline.explain",
          "dev.byline.pipeline.rules",
          "dev.byline.pipeline.linking",
          "dev.byline.pipeline.tagging",
          "dev.byline.pipeline.annotation");

  @Test
  void sees_the_module_and_not_its_tests() {
    assertThat(CLASSES.contain("dev.byline.examples.runner.BylineApp")).isTrue();
    assertThat(CLASSES.contain("dev.byline.examples.ArchitectureTest")).isFalse();
  }

  @Test
  void of_byline_only_the_public_interface_is_used() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            INTERFACE
                .or(resideInAnyPackage("dev.byline.examples.."))
                .or(DescribedPredicate.not(resideInAnyPackage("dev.byline.."))))
        .check(CLASSES);
  }

  @Test
  void an_example_stands_by_itself() {
    classes()
        .that()
        .resideInAPackage("dev.byline.examples")
        .should()
        .onlyDependOnClassesThat(
            INTERFACE.or(resideInAnyPackage("dev.byline.examples", "java..", "org.jspecify..")))
        .check(CLASSES);
  }

  @Test
  void evaluation_is_known_to_its_command_only() {
    noClasses()
        .that(
            resideInAnyPackage("dev.byline.examples.runner..")
                .and(DescribedPredicate.not(simpleName("EvaluateCommand")))
                .and(DescribedPredicate.not(simpleName("GoldOptions")))
                .and(DescribedPredicate.not(simpleName("Part"))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.byline.examples.evaluation..")
        .check(CLASSES);
  }

  @Test
  void packages_form_no_cycle() {
    slices().matching("dev.byline.examples.(**)").should().beFreeOfCycles().check(CLASSES);
  }
}
