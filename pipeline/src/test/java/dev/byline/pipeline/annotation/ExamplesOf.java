package dev.byline.pipeline.annotation;

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

/** Runs a test with each of the {@link RuleExamples} in a file beside it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(ExamplesOf.Provider.class)
public @interface ExamplesOf {

  /** Name of the file. */
  String value();

  /** Reads the file. */
  final class Provider implements ArgumentsProvider {

    @Override
    public Stream<? extends Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context) {
      String file = context.getRequiredTestMethod().getAnnotation(ExamplesOf.class).value();
      return RuleExamples.read(context.getRequiredTestClass(), file).map(Arguments::of);
    }
  }
}
