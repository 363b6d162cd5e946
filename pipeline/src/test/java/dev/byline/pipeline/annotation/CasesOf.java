package dev.byline.pipeline.annotation;

import dev.byline.pipeline.cases.Case;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * Runs a test with what a file beside it holds: with each {@link RuleExamples.Example} where the
 * test takes one, else with each {@link Case}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(CasesOf.Provider.class)
public @interface CasesOf {

  /** Name of the file. */
  String value();

  /** Reads the file. */
  final class Provider implements ArgumentsProvider {

    @Override
    public Stream<? extends Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context) {
      String file = context.getRequiredTestMethod().getAnnotation(CasesOf.class).value();
      Class<?> test = context.getRequiredTestClass();
      boolean examples =
          context.getRequiredTestMethod().getParameterTypes()[0] == RuleExamples.Example.class;
      return (examples ? RuleExamples.read(test, file) : Case.of(test, file)).map(Arguments::of);
    }
  }
}
