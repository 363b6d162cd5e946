package dev.byline.examples.runner.bad;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Command lines, outputs, streams and engines that are wrong. */
final class BadCalls {

  /** Kept, since a channel that nobody holds is closed at some time, and its lock let go. */
  private static final List<FileChannel> LOCKED = new ArrayList<>();

  private static final String OUT = "--output={}/out.jsonl";

  private BadCalls() {}

  static List<BadInput> options() {
    return List.of(
        BadInput.of("no path").command("extract").gets(2, "Missing required parameter: 'PATH'"),
        BadInput.of("no such command").command("extrakt").gets(2, "extrakt"),
        BadInput.of("no such option").extract("--nothing", "a").gets(2, "--nothing"),
        BadInput.of("an option with an escape").extract("--\u001b[2J", "a").gets(2, "\\u001b[2J"),
        BadInput.of("no threads").extract("--threads=0", "a").gets(2, "--threads 0 must be"),
        BadInput.of("threads that are no number").extract("--threads=x", "a").gets(2, "'x'"),
        BadInput.of("no such format").command("extract", "--format=yaml", "a").gets(2, "yaml"),
        BadInput.of("a confidence over 1").extract("--min-confidence=2", "a").gets(2, "within 0"),
        BadInput.of("a confidence of NaN").extract("--min-confidence=NaN", "a").gets(2, "NaN"),
        BadInput.of("no such encoding").extract("--encoding=x y", "a").gets(2, "no encoding \"x y"),
        BadInput.of("a limit of nothing").extract("--max-size=0", "a").gets(2, "--max-size 0"),
        BadInput.of("a limit beyond Java").extract("--max-size=9G", "a").gets(2, "--max-size 9G"),
        BadInput.of("no time at all").extract("--time-limit=0", "a").gets(2, "--time-limit 0.0"),
        BadInput.of("standard input twice").extract("-", "-").gets(2, "given twice"),
        BadInput.of("--resume without a file").extract("--resume", "a").gets(2, "--resume needs"),
        BadInput.of("--resume of text")
            .command("extract", "--resume", OUT, "a")
            .gets(2, "--resume needs --output FILE and --format jsonl"));
  }

  static List<BadInput> outputs() {
    return List.of(
        output("an output that is an input", "--output={}/a.txt", "is an input too: {}/a.txt"),
        output("an output that is a link to an input", "--output={}/link", "is an input too")
            .with(dir -> Files.createSymbolicLink(dir.resolve("link"), dir.resolve("a.txt"))),
        output("an output that is another name of an input", "--output={}/hard", "is an input too")
            .with(dir -> Files.createLink(dir.resolve("hard"), dir.resolve("a.txt"))),
        output("failures over an input", "--failed={}/a.txt", "--failed {}/a.txt is an input too"),
        output("an output without a folder", "--output={}/no/out", "there is no folder {}/no"),
        output("an output that is a folder", "--output={}", "is a folder"),
        output("an output that is a pipe", "--output={}/pipe", "is no regular file")
            .with(dir -> BadFiles.pipe(dir, "pipe")),
        output("an output that another run writes", OUT, "is being written by another run")
            .with(BadCalls::lock),
        BadInput.of("an output in a folder that is read")
            .file("a.txt", "Late.")
            .extract(OUT, "{}")
            .gets(2, "out.jsonl is in a folder that is read: {}"),
        BadInput.of("results and failures in one file")
            .file("a.txt", "Late.")
            .extract(OUT, "--failed={}/out.jsonl", "{}/a.txt")
            .gets(2, "--failed {}/out.jsonl is the file of another option too"),
        BadInput.of("going on with something else")
            .file("a.txt", "Late.")
            .file("out.jsonl", "my diary\n")
            .extract("--resume", OUT, "{}/a.txt")
            .gets(2, "line 1 of {}/out.jsonl is no result"),
        BadInput.of("a full device as output")
            .file("a.txt", "Late.")
            .extract("--output=/dev/full", "{}/a.txt")
            .gets(1, "cannot write the results: No space left on device"),
        BadInput.of("an older output, and nothing to put in its place")
            .file("a.txt", "MEMORY")
            .file("out.jsonl", "{\"id\":\"old\"}\n")
            .extract(OUT, "{}/a.txt")
            .gets(1, "a.txt: not enough memory")
            .writesTo("out.jsonl", "old"));
  }

  private static BadInput output(String name, String option, String message) {
    return BadInput.of(name).file("a.txt", "Late.").extract(option, "{}/a.txt").gets(2, message);
  }

  /** As another run of this machine would; released with the test's process. */
  private static void lock(Path dir) throws IOException {
    FileChannel channel =
        FileChannel.open(
            dir.resolve("out.jsonl.part"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.write(ByteBuffer.wrap(new byte[] {10}));
    if (channel.tryLock() == null) {
      throw new IllegalStateException("cannot lock");
    }
    LOCKED.add(channel);
  }

  static List<BadInput> articles() {
    return List.of(
        article("no memory for an article", "MEMORY", "a.txt: not enough memory for it"),
        article("no stack for an article", "STACK", "a.txt: java.lang.StackOverflowError"),
        article("a bug in the engine", "NULL", "a.txt: java.lang.NullPointerException"),
        article("escapes in an error", "ESCAPES", "clear \\u001b[2J and\\nforge\\u202e"));
  }

  private static BadInput article(String name, String text, String message) {
    return BadInput.of(name)
        .file("n/a.txt", text)
        .file("n/b.txt", "Late.")
        .extract("--threads=2", "{}/n")
        .gets(1, message)
        .writes("b.txt");
  }

  static List<BadInput> streams() {
    String two = "{\"id\":\"a\",\"text\":\"\"}\n{\"id\":\"b\",\"text\":\"\"}\n";
    return List.of(
        BadInput.of("nothing on standard input").extract("-").writes("stdin"),
        BadInput.of("standard input that is not UTF-8")
            .stdin(new byte[] {'a', (byte) 0xFF})
            .extract("-")
            .gets(1, "stdin: not UTF-8 at byte 1"),
        BadInput.of("two lines on standard input as one JSON")
            .stdin(two)
            .command("extract", "--format=json", "-")
            .gets(0, "articles=2")
            .writes("a", "b"),
        BadInput.of("standard input beyond the limit")
            .stdin("x".repeat(1025))
            .extract("--max-size=1K", "-")
            .gets(1, "stdin: is larger than 1024 bytes"),
        closed("standard input", "$BYLINE extract --format=jsonl - <&-"),
        closed("standard output", "echo Late. | $BYLINE extract - >&-"),
        BadInput.of("closed standard error")
            .shell("echo Late. | $BYLINE extract --format=jsonl - 2>&-")
            .writes("stdin"),
        full("echo Late. | $BYLINE extract -", "the results: No space left on device"),
        full("echo Late. | $BYLINE explain -", "the results: No space left on device"),
        full("$BYLINE --help", "to standard output"),
        BadInput.of("a reader that goes away")
            .shell(
                "for i in {1..20000}; do echo \"{\\\"id\\\":\\\"$i\\\",\\\"text\\\":\\\"x\\\"}\";"
                    + " done > x.jsonl; $BYLINE explain x.jsonl | head -n 1 > /dev/null; exit"
                    + " ${PIPESTATUS[0]}")
            .gets(1, "cannot write the results: Broken pipe"),
        BadInput.of("standard input that is the output")
            .file("a.txt", "Late.")
            .shell("$BYLINE extract --format=jsonl --output a.txt - < a.txt")
            .gets(2, "is an input too: /dev/stdin"),
        BadInput.of("standard output that is an input")
            .file("n/a.txt", "Late.")
            .shell("$BYLINE extract --format=jsonl n >> n/a.txt")
            .gets(2, "standard output is an input too: n/a.txt"));
  }

  private static BadInput closed(String stream, String script) {
    return BadInput.of("closed " + stream).shell(script).gets(2, stream + " is closed");
  }

  private static BadInput full(String script, String what) {
    return BadInput.of(script + " to a full device")
        .shell(script + " > /dev/full")
        .gets(1, "cannot write " + what);
  }
}
