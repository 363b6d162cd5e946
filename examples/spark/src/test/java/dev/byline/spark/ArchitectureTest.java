package dev.byline.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** On Spark runs what users of the library get. */
class ArchitectureTest {

  @Test
  void nothing_internal_is_used() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.byline.pipeline.internal..")
        .check(new ClassFileImporter().importPackages("dev.byline.spark"));
  }
}
