package dev.byline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Analyses a folder of texts in JVMs with different settings. */
final class JvmSettings {

  /** The first is what the others are compared with. */
  static final List<List<String>> ALL =
      List.of(
          List.of("-Duser.language=en", "-Dfile.encoding=UTF-8", "-Duser.timezone=UTC"),
          List.of("-Duser.language=tr", "-Duser.country=TR"),
          List.of("-Duser.language=az"),
          List.of("-Duser.language=lt", "-Dfile.encoding=ISO-8859-1"),
          List.of("-Duser.language=de", "-Dfile.encoding=US-ASCII", "-Dsun.jnu.encoding=US-ASCII"),
          List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Pacific/Kiritimati"),
          List.of("-Duser.language=th", "-Duser.country=TH", "-Duser.timezone=America/Adak"));

  private JvmSettings() {}

  static void giveTheSameBytes(Path texts, Path folder) throws IOException, InterruptedException {
    byte[] wanted = results(ALL.get(0), texts, folder.resolve("0.jsonl"));
    assertThat(new String(wanted, java.nio.charset.StandardCharsets.UTF_8)).contains("\"claims\"");
    for (int i = 1; i < ALL.size(); i++) {
      assertThat(results(ALL.get(i), texts, folder.resolve(i + ".jsonl")))
          .as(ALL.get(i).toString())
          .isEqualTo(wanted);
    }
  }

  private static byte[] results(List<String> settings, Path texts, Path results)
      throws IOException, InterruptedException {
    String ownPath = System.getProperty("java.class.path");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx2g");
    command.addAll(settings);
    command.add("-cp");
    command.add(System.getProperty("surefire.test.class.path", ownPath));
    command.add(AnalyseInThisJvm.class.getName());
    command.add(texts.toString());
    command.add(results.toString());
    File log = new File(results + ".log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    assertThat(process.waitFor()).as("%s: %s", settings, log).isZero();
    return Files.readAllBytes(results);
  }
}
