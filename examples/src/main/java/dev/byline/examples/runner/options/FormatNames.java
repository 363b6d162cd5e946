package dev.byline.examples.runner.options;

import dev.byline.examples.runner.report.OutputFormat;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The names of formats on the command line. */
final class FormatNames implements ITypeConverter<OutputFormat> {

  @Override
  public OutputFormat convert(String name) {
    return Arrays.stream(OutputFormat.values())
        .filter(format -> format.toString().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "there is no format \""
                        + name
                        + "\", but "
                        + Arrays.stream(OutputFormat.values())
                            .map(OutputFormat::toString)
                            .collect(Collectors.joining(", "))));
  }
}
