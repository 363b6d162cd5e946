package dev.byline.pipeline.internal.profile;

import static dev.byline.pipeline.internal.profile.EntityTests.RESOLVER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.pipeline.cases.Case;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who is who, by the cases of the text files beside this class. A text is in the notation of {@link
 * AnnotatedTexts}; below it stand questions and their answers, {@code > question -> answer}. {@link
 * EntityQuestions} says which questions there are. A new file is run as it comes.
 */
class EntityCasesTest {

  private static final Path FILES =
      Path.of("src/test/resources/dev/byline/pipeline/internal/profile");

  static List<Case> cases() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      return files
          .map(file -> file.getFileName().toString())
          .sorted()
          .flatMap(file -> Case.of(EntityCasesTest.class, file))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void answers(Case one) {
    EntityQuestions asked = EntityQuestions.about(AnnotatedTexts.of(one.text()), RESOLVER);

    assertThat(one.expected()).isNotEmpty();
    assertThat(one.expected().stream().map(asked::answered)).isEqualTo(one.expected());
  }
}
