package dev.byline.pipeline.internal.typing;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The names of a text after a step has put them right. */
public final class SettledNames {

  private SettledNames() {}

  /** All names with their types, or a hyphen. */
  public static String of(String notation, BiConsumer<AnnotatedText, TaggedNames> step) {
    AnnotatedText text = AnnotatedTexts.of(notation);
    TaggedNames tagged = new TaggedNames(text);
    step.accept(text, tagged);
    String all =
        tagged.names().stream()
            .map(name -> text.words(name.tokens()) + " " + name.type())
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? "-" : all;
  }
}
