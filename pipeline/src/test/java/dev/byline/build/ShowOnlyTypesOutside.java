package dev.byline.build;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the signatures that users of a class can see keep clear of some packages. */
final class ShowOnlyTypesOutside extends ArchCondition<JavaClass> {

  private final List<String> hidden;

  ShowOnlyTypesOutside(String... hidden) {
    super("show no type of " + String.join(", ", hidden));
    this.hidden = List.of(hidden);
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    Stream<JavaType> supertypes =
        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
    report(type.getFullName(), supertypes, events);
    for (JavaMember member : type.getMembers()) {
      if (member.getModifiers().contains(JavaModifier.PUBLIC)
          || member.getModifiers().contains(JavaModifier.PROTECTED)) {
        report(member.getFullName(), typesIn(member), events);
      }
    }
  }

  private static Stream<JavaType> typesIn(JavaMember member) {
    if (member instanceof JavaCodeUnit unit) {
      Stream<JavaType> thrown = unit.getExceptionTypes().stream().map(JavaType.class::cast);
      return Stream.of(unit.getParameterTypes().stream(), Stream.of(unit.getReturnType()), thrown)
          .flatMap(types -> types);
    }
    return member.getAllInvolvedRawTypes().stream().map(JavaType.class::cast);
  }

  private void report(String where, Stream<JavaType> types, ConditionEvents events) {
    Optional<JavaClass> shown =
        types
            .flatMap(type -> type.getAllInvolvedRawTypes().stream())
            .filter(raw -> hidden.stream().anyMatch(raw.getFullName()::startsWith))
            .findFirst();
    shown.ifPresent(
        raw ->
            events.add(SimpleConditionEvent.violated(raw, where + " shows " + raw.getFullName())));
  }
}
