package dev.byline.pipeline.internal.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "looks at POSIX permissions")
class UnpackedLibrariesTest {

  private static final String TEMPORARY = "java.io.tmpdir";

  @TempDir Path folder;

  private String before;

  @BeforeEach
  void useFolder() {
    before = System.setProperty(TEMPORARY, folder.toString());
  }

  @AfterEach
  void useTheOldOne() {
    System.setProperty(TEMPORARY, before);
  }

  private List<Path> children(Path parent) throws IOException {
    try (Stream<Path> found = Files.list(parent)) {
      return found.toList();
    }
  }

  @Test
  void only_the_owner_reads_what_is_unpacked_and_nothing_stays() throws IOException {
    try (UnpackedLibraries unpacked = UnpackedLibraries.unpack()) {
      Path own = children(folder).get(0);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
          .isEqualTo("rwx------");
      assertThat(children(own)).hasSize(2);
      String seen = unpacked.whileInUse(() -> System.getProperty("onnxruntime.native.path"));
      assertThat(seen).isEqualTo(own.toString());
    }
    assertThat(System.getProperty("onnxruntime.native.path")).isNull();
    assertThat(children(folder)).isEmpty();
  }

  @Test
  void what_a_killed_process_left_is_swept_and_nothing_else() throws IOException {
    Path dead = old(Files.createDirectory(folder.resolve("byline-native-1")));
    Path young = Files.createDirectory(folder.resolve("byline-native-2"));
    Path foreign = old(Files.createDirectory(folder.resolve("somebody-else")));
    Path elsewhere = old(Files.createDirectory(folder.resolve("documents")));
    Path link = Files.createSymbolicLink(folder.resolve("byline-native-3"), elsewhere);

    UnpackedLibraries.unpack().close();

    assertThat(dead).doesNotExist();
    assertThat(young).exists();
    assertThat(foreign.resolve("file")).exists();
    assertThat(elsewhere.resolve("file")).exists();
    assertThat(Files.isSymbolicLink(link)).isTrue();
  }

  private static Path old(Path directory) throws IOException {
    Files.writeString(directory.resolve("file"), "text");
    FileTime yesterday = FileTime.from(Instant.now().minus(Duration.ofDays(1)));
    return Files.setLastModifiedTime(directory, yesterday);
  }

  @Test
  void an_unusable_directory_is_named() {
    System.setProperty(TEMPORARY, folder.resolve("nowhere").toString());
    assertThatThrownBy(UnpackedLibraries::unpack)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("nowhere cannot be used")
        .hasMessageContaining("-Djava.io.tmpdir");
  }
}
