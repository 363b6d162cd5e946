package dev.byline.report;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The report knows the results and its template engine, and shows its users two types. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.byline.report");

  @Test
  void sees_the_module_and_its_templates() {
    assertThat(CLASSES)
        .extracting(JavaClass::getSimpleName)
        .contains("Report", "JtepageGenerated")
        .doesNotContain("ArchitectureTest");
  }

  @Test
  void nothing_is_used_but_the_results_guava_and_the_template_engine() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "dev.byline.report",
                "dev.byline.report.internal..",
                "dev.byline.text",
                "dev.byline.entity",
                "dev.byline.attribution",
                "dev.byline.analysis",
                "dev.byline.index",
                "dev.byline.newsroom.audit",
                "com.google.common..",
                "gg.jte..",
                "java..",
                "org.jspecify.."))
        .check(CLASSES);
  }

  @Test
  void users_see_the_report_and_who_else_was_possible() {
    classes()
        .that()
        .haveModifier(JavaModifier.PUBLIC)
        .and()
        .areTopLevelClasses()
        .and()
        .haveSimpleNameNotEndingWith("Generated")
        .and()
        .resideOutsideOfPackage("dev.byline.report.internal..")
        .should()
        .haveNameMatching("dev\\.byline\\.report\\.(Report|Alternative)")
        .check(CLASSES);
  }

  /** Who says what is known without a page, a chart or a template. */
  @Test
  void what_is_internal_knows_nothing_of_pages() {
    noClasses()
        .that()
        .resideInAPackage("dev.byline.report.internal..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.byline.report", "gg.jte..")
        .check(CLASSES);
  }
}
