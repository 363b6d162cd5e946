package dev.byline.examples.runner.options;

import dev.byline.text.OffsetUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The names of units on the command line, for picocli and for shells. */
final class OffsetUnits implements ITypeConverter<OffsetUnit>, Iterable<String> {

  @Override
  public OffsetUnit convert(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "utf16" -> OffsetUnit.UTF16;
      case "codepoints" -> OffsetUnit.CODE_POINTS;
      default ->
          throw new TypeConversionException(
              "offsets count utf16 or codepoints, not \"" + name + "\"");
    };
  }

  @Override
  public Iterator<String> iterator() {
    return List.of("utf16", "codepoints").iterator();
  }
}
