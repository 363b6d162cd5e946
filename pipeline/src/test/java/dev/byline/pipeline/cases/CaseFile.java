package dev.byline.pipeline.cases;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Runs a parameterized test with each {@link Case} of a file. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(CaseFile.Cases.class)
public @interface CaseFile {

  /** The file, from where the test stands. */
  String value();

  /** The cases of the file, in its order. */
  final class Cases extends AnnotationBasedArgumentsProvider<CaseFile> {

    @Override
    protected Stream<Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context, CaseFile file) {
      return Case.of(context.getRequiredTestClass(), file.value()).map(Arguments::of);
    }
  }
}
