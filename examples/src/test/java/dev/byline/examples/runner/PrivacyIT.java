package dev.byline.examples.runner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A run writes its output and nothing else, and talks to nobody. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "watches system calls with strace")
class PrivacyIT {

  /**
   * What reaches out of the machine. Java's file channels make three sockets and close them at
   * once, to see which protocols there are: that alone tells nobody anything, so calls that use a
   * socket are what is looked for.
   */
  private static final Pattern NETWORK =
      Pattern.compile("\\b(?:connect|bind|sendto|sendmsg|sendmmsg)\\(.*AF_(?!UNIX)|AF_NETLINK");

  private static final Pattern SOCKET = Pattern.compile("\\bsocket\\(AF_INET6?, ");

  /** IPv4, IPv6, and whether ports can be shared. */
  private static final int PROBES = 3;

  /** A call that makes or changes a file, and did: the first quoted argument is its path. */
  private static final Pattern WRITING =
      Pattern.compile(
          "^.*(?:O_WRONLY|O_RDWR|O_CREAT"
              + "|\\b(?:mkdir|creat|rename|link|symlink)(?:at2?)?\\().* = \\d.*$");

  private static final Pattern PATH = Pattern.compile("\"([^\"]*)\"");

  @TempDir Path folder;

  @BeforeEach
  void prepare() throws IOException {
    for (String name : List.of("home", "cache", "tmp", "work", "in", "out")) {
      Files.createDirectory(folder.resolve(name));
    }
    Files.writeString(
        folder.resolve("in/ferry.txt"), "“We will not sell it,” Mara Ellison said on Monday.");
  }

  @Test
  void writes_no_file_but_its_output() throws Exception {
    run(List.of());

    assertThat(files("out")).containsExactly(folder.resolve("out/results.jsonl"));
    assertThat(files("in")).hasSize(1);
    for (String name : List.of("home", "cache", "tmp", "work")) {
      assertThat(files(name)).as(name).isEmpty();
    }
  }

  @Test
  void reaches_nobody_and_opens_no_other_file_for_writing() throws Exception {
    assumeTrue(isThereStrace(), "strace is not installed");
    Path trace = folder.resolve("trace");
    run(
        List.of(
            "strace", "-f", "-qq", "-s", "4096", "-e", "trace=%network,%file", "-o", "" + trace));

    List<String> calls = Files.readAllLines(trace);
    assertThat(calls).hasSizeGreaterThan(100);
    assertThat(calls).filteredOn(call -> NETWORK.matcher(call).find()).isEmpty();
    assertThat(calls)
        .filteredOn(call -> SOCKET.matcher(call).find())
        .hasSizeLessThanOrEqualTo(PROBES);
    assertThat(calls)
        .filteredOn(call -> WRITING.matcher(call).find() && !isAllowed(call))
        .isEmpty();
    assertThat(calls).anyMatch(call -> WRITING.matcher(call).find());
  }

  /** The output, what is unpacked while it runs, and what is no file. */
  private boolean isAllowed(String call) {
    return PATH.matcher(call)
        .results()
        .map(path -> path.group(1))
        .filter(path -> path.startsWith("/"))
        .allMatch(
            path ->
                path.startsWith(folder.resolve("out") + "/")
                    || path.startsWith(folder.resolve("tmp") + "/")
                    || path.startsWith("/dev/")
                    || path.startsWith("/proc/"));
  }

  private static boolean isThereStrace() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(path -> Files.isExecutable(Path.of(path, "strace")));
  }

  private List<Path> files(String name) throws IOException {
    try (Stream<Path> found = Files.walk(folder.resolve(name))) {
      return found.skip(1).toList();
    }
  }

  private void run(List<String> watcher) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(watcher);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx1g",
            // The JVM's own file for jps, which Byline has no say in.
            "-XX:-UsePerfData",
            "-Djava.io.tmpdir=" + folder.resolve("tmp"),
            "-Duser.home=" + folder.resolve("home"),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            BylineApp.class.getName(),
            "extract",
            "--format",
            "jsonl",
            "--output",
            folder.resolve("out/results.jsonl").toString(),
            folder.resolve("in/ferry.txt").toString()));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.resolve("work").toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "HOME", folder.resolve("home").toString(),
                "XDG_CACHE_HOME", folder.resolve("cache").toString(),
                "TMPDIR", folder.resolve("tmp").toString()));
    Path log = folder.resolve("log");
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    boolean ended = process.waitFor(5, TimeUnit.MINUTES);
    if (!ended) {
      process.destroyForcibly();
    }
    assertThat(ended).as("ended by itself").isTrue();
    assertThat(process.exitValue()).as(Files.readString(log, UTF_8)).isZero();
    assertThat(folder.resolve("out/results.jsonl")).content().contains("Mara Ellison");
  }
}
