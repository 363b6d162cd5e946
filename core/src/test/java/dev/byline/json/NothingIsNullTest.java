package dev.byline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.byline.analysis.Samples;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** No public record of core takes null for a part, and no method of one gives null back. */
class NothingIsNullTest {

  @Test
  void no_record_is_built_with_null() throws ReflectiveOperationException {
    for (Record one : samples()) {
      RecordComponent[] components = one.getClass().getRecordComponents();
      for (int i = 0; i < components.length; i++) {
        if (!components[i].getType().isPrimitive()) {
          Object[] parts = parts(one);
          parts[i] = null;
          assertThatNullPointerException()
              .as("%s.%s", one.getClass().getName(), components[i].getName())
              .isThrownBy(() -> build(one.getClass(), parts));
        }
      }
    }
  }

  @Test
  void no_method_gives_null() throws ReflectiveOperationException {
    for (Record one : samples()) {
      for (Method method : one.getClass().getMethods()) {
        boolean asks = method.getParameterCount() == 0 && method.getReturnType() != void.class;
        if (asks && !Modifier.isStatic(method.getModifiers()) && isOurs(method)) {
          assertThat(method.invoke(one)).as("%s", method).isNotNull();
        }
      }
    }
  }

  @Test
  void sees_the_records_of_a_result() throws ReflectiveOperationException {
    assertThat(samples().stream().map(one -> one.getClass().getSimpleName()))
        .contains("Analysis", "Article", "Claim", "Entity", "Excerpt", "Mention", "Quote", "Source")
        .contains(
            "Affiliation", "Attributed", "Unattributed", "Diagnostic", "StatedDate", "EntityLink")
        .contains("Justification", "SourceMap", "Run");
  }

  /** One of each public record that the sample and some random results are made of. */
  private static Collection<Record> samples() throws ReflectiveOperationException {
    Map<Class<?>, Record> found = new LinkedHashMap<>();
    collect(Samples.ferry(), found);
    for (long seed = 0; seed < 50; seed++) {
      collect(RandomAnalyses.of("Mara Ellison said so. “No.”", seed), found);
    }
    return found.values();
  }

  private static void collect(Object value, Map<Class<?>, Record> found)
      throws ReflectiveOperationException {
    if (value instanceof Optional<?> optional && optional.isPresent()) {
      collect(optional.get(), found);
    } else if (value instanceof List<?> list) {
      for (Object element : list) {
        collect(element, found);
      }
    } else if (value instanceof Record one) {
      if (Modifier.isPublic(one.getClass().getModifiers())) {
        found.putIfAbsent(one.getClass(), one);
      }
      for (Object part : parts(one)) {
        collect(part, found);
      }
    }
  }

  private static Object[] parts(Record one) throws ReflectiveOperationException {
    List<Object> parts = new ArrayList<>();
    for (RecordComponent component : one.getClass().getRecordComponents()) {
      parts.add(component.getAccessor().invoke(one));
    }
    return parts.toArray();
  }

  private static void build(Class<?> type, Object[] parts) throws Throwable {
    Class<?>[] types =
        List.of(type.getRecordComponents()).stream()
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    Constructor<?> canonical = type.getDeclaredConstructor(types);
    try {
      canonical.newInstance(parts);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static boolean isOurs(Method method) {
    return method.getDeclaringClass().getName().startsWith("dev.byline.");
  }
}
