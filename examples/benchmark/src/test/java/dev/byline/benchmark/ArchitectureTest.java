package dev.byline.benchmark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** What is measured is what users get, but for the loops inside. */
class ArchitectureTest {

  @Test
  void nothing_internal_is_measured() {
    noClasses()
        .that()
        .doNotHaveSimpleName("InnerLoops")
        .and()
        .haveNameNotMatching(".*(\\.jmh_generated\\.|\\.InnerLoops\\$).*")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.byline.pipeline.internal..")
        .check(new ClassFileImporter().importPackages("dev.byline.benchmark"));
  }
}
