package dev.byline.training;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.byline.pipeline.internal.training.TrainingDoor;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What may depend on what, in the training. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.byline.training");

  @Test
  void sees_the_module_and_not_its_tests() {
    assertThat(CLASSES.contain("dev.byline.training.commands.Main")).isTrue();
    assertThat(CLASSES.contain("dev.byline.training.ArchitectureTest")).isFalse();
  }

  @Test
  void packages_form_no_cycle() {
    slices().matching("dev.byline.training.(*)").should().beFreeOfCycles().check(CLASSES);
  }

  /** Of what is internal in pipeline, only what the door names; and the door names nothing else. */
  @Test
  void internals_are_used_through_the_door_only() {
    Set<String> used =
        CLASSES.stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .map(dependency -> dependency.getTargetClass().getBaseComponentType())
            .filter(type -> type.getPackageName().startsWith("dev.byline.pipeline.internal."))
            .map(type -> type.getName().replaceFirst("\\$.*", ""))
            .collect(Collectors.toSet());

    assertThat(used)
        .containsExactlyInAnyOrderElementsOf(
            TrainingDoor.OPEN.keySet().stream().map(Class::getName).toList());
  }

  @Test
  void nothing_depends_on_the_command_line() {
    classes()
        .that()
        .resideInAPackage("dev.byline.training.commands")
        .should()
        .onlyHaveDependentClassesThat()
        .resideInAPackage("dev.byline.training.commands")
        .check(CLASSES);
  }

  @Test
  void the_tensor_engine_is_known_in_one_package() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.byline.training.learning")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("ai.djl..")
        .check(CLASSES);
  }

  /** Which keeps it from asking the network for anything. */
  @Test
  void the_tensor_engine_is_started_in_one_class() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.byline.training.learning.TensorEngine")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("ai.djl.engine..")
        .orShould()
        .callMethodWhere(
            DescribedPredicate.describe(
                "makes an owner of arrays",
                call ->
                    call.getTargetOwner().isEquivalentTo(NDManager.class)
                        && call.getName().equals("newBaseManager")))
        .check(CLASSES);
  }

  /** Numbers lent to the engine are freed while gradients still need them. */
  @Test
  void numbers_reach_the_engine_as_copies_only() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.byline.training.learning.EngineArrays")
        .should()
        .callMethodWhere(
            DescribedPredicate.<JavaMethodCall>describe(
                "makes an array of numbers",
                call ->
                    call.getTargetOwner().isEquivalentTo(NDManager.class)
                        && call.getName().equals("create")))
        .orShould()
        .callMethodWhere(
            DescribedPredicate.<JavaMethodCall>describe(
                "replaces the numbers of an array",
                call ->
                    call.getTargetOwner().isEquivalentTo(NDArray.class)
                        && call.getName().equals("set")))
        .check(CLASSES);
  }

  /** Each makes an array of its number, which is freed at once. Nothing is followed in AdamW. */
  @Test
  void plain_numbers_are_no_part_of_what_gradients_are_taken_through() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.byline.training.learning.AdamW")
        .should()
        .callMethodWhere(
            DescribedPredicate.<JavaMethodCall>describe(
                "computes with a plain number",
                call ->
                    call.getTargetOwner().isEquivalentTo(NDArray.class)
                        && call.getTarget().getRawParameterTypes().stream()
                            .anyMatch(type -> type.isEquivalentTo(Number.class))))
        .check(CLASSES);
  }
}
