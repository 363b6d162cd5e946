package dev.byline.examples.runner.bad;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files and folders that are missing, in disguise, or in disorder. */
final class BadFiles {

  private BadFiles() {}

  static List<BadInput> bytes() {
    byte[] latin = "“Café”".replaceAll("[“”]", "'").getBytes(ISO_8859_1);
    return List.of(
        BadInput.of("text in Latin-1")
            .file("a.txt", latin)
            .extract("{}/a.txt")
            .gets(1, "{}/a.txt: not UTF-8 at byte 4"),
        BadInput.of("text in Latin-1, said so")
            .file("a.txt", latin)
            .extract("--encoding=iso-8859-1", "{}/a.txt")
            .gets(0, "articles=1")
            .writes("a.txt"),
        BadInput.of("text in UTF-16 with its mark")
            .file("a.txt", "Late.".getBytes(UTF_16))
            .extract("{}/a.txt")
            .gets(1, "not UTF-8 at byte 0 (it begins with the byte order mark of UTF-16)"),
        BadInput.of("text in UTF-16 without a mark")
            .file("a.txt", "Late.".getBytes(UTF_16LE))
            .extract("{}/a.txt")
            .gets(1, "holds too many NULs to be a text in UTF-8 (is it UTF-16?)"),
        BadInput.of("text in UTF-16, said so")
            .file("a.txt", "Late.".getBytes(UTF_16))
            .extract("--encoding=utf-16", "{}/a.txt")
            .gets(0, "articles=1")
            .writes("a.txt"),
        BadInput.of("text cut within a letter")
            .file("a.txt", new byte[] {'c', (byte) 0xE2, (byte) 0x80})
            .extract("{}/a.txt")
            .gets(1, "not UTF-8 at byte 1"),
        BadInput.of("a surrogate in UTF-8")
            .file("a.txt", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80})
            .extract("{}/a.txt")
            .gets(1, "not UTF-8 at byte 0"),
        BadInput.of("a picture called .txt")
            .file("a.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
            .extract("{}/a.txt")
            .gets(1, "not UTF-8 at byte 0"),
        BadInput.of("text in an encoding that is to be detected")
            .file("a.txt", latin)
            .extract("--encoding=detect", "{}/a.txt")
            .gets(0, "byline: encodings detected: ")
            .writes("a.txt"),
        BadInput.of("no bytes at all").file("a.txt", "").extract("{}/a.txt").writes("a.txt"),
        BadInput.of("white space only").file("a.txt", " \n").extract("{}/a.txt").writes("a.txt"),
        BadInput.of("a text with terminal escapes")
            .file("a.txt", "\u001b[2J\u001b]0;title\u0007 \u202eevil")
            .command("extract", "{}/a.txt")
            .gets(0, "articles=1"),
        BadInput.of("larger than the limit")
            .file("a.txt", "x".repeat(2000))
            .file("b.txt", "Late.")
            .extract("--max-size=1K", "{}")
            .gets(1, "{}/a.txt: is larger than 1024 bytes (see --max-size)")
            .writes("b.txt"),
        BadInput.of("larger than an array of Java")
            .with(dir -> sparse(dir.resolve("a.txt")))
            .file("b.txt", "Late.")
            .extract("{}/a.txt", "{}/b.txt")
            .gets(1, "a.txt: is larger than 64 MB")
            .writes("b.txt"));
  }

  private static void sparse(Path file) throws IOException {
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(3L << 30);
    }
  }

  static List<BadInput> paths() {
    return List.of(
        BadInput.of("no such path").extract("{}/no.txt").gets(1, "no such file or folder"),
        BadInput.of("no such path among others")
            .file("a.txt", "Late.")
            .extract("{}/no.txt", "{}/a.txt")
            .gets(1, "{}/no.txt: no such file or folder")
            .writes("a.txt"),
        BadInput.of("an empty path").extract("").gets(2, "a path must not be empty"),
        BadInput.of("a path with a NUL").extract("a\0b").gets(2, "is no path: Nul character"),
        BadInput.of("an empty folder").extract("{}").gets(1, "holds no file that is read: .txt"),
        BadInput.of("a link to nothing")
            .with(dir -> Files.createSymbolicLink(dir.resolve("a.txt"), dir.resolve("no")))
            .extract("{}/a.txt")
            .gets(1, "a.txt: is a link to nothing"),
        BadInput.of("a link to itself")
            .with(dir -> Files.createSymbolicLink(dir.resolve("a.txt"), dir.resolve("a.txt")))
            .extract("{}/a.txt")
            .gets(1, "a.txt: is a link to nothing"),
        BadInput.of("a link back to its folder")
            .file("n/a.txt", "Late.")
            .with(dir -> Files.createSymbolicLink(dir.resolve("n/again"), dir.resolve("n")))
            .extract("{}/n")
            .gets(0, "passed over in folders: 1 (1 linked twice)")
            .writes("a.txt"),
        BadInput.of("a pipe that nobody writes to")
            .with(dir -> pipe(dir, "a.txt"))
            .extract("{}/a.txt")
            .gets(1, "a.txt: is no regular file"),
        BadInput.of("such a pipe in a folder")
            .with(dir -> pipe(dir, "a.txt"))
            .file("b.txt", "Late.")
            .extract("{}")
            .gets(1, "a.txt: is no regular file")
            .writes("b.txt"),
        BadInput.of("a device without an end")
            .extract("/dev/zero")
            .gets(1, "/dev/zero: is no regular file"),
        markup("a page without text", "a.html", "<script>x</script>", "is a page without text"),
        markup("XML that is no news", "a.xml", "<rss/>", "neither NITF nor NewsML-G2"),
        markup(
            "XML that asks for a file of the machine",
            "a.xml",
            "<!DOCTYPE nitf [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><nitf>&x;</nitf>",
            "is no well-formed XML"),
        markup(
            "XML that grows",
            "a.xml",
            "<!DOCTYPE nitf [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]><nitf>&b;</nitf>",
            "is no well-formed XML"),
        markup("ninjs without a body", "a.json", "{\"uri\":\"u\"}", "is ninjs without body_text"),
        markup("a table of other things", "a.csv", "a,b", "without a column called text"),
        markup("a row without text", "a.csv", "id,text\nx,\n", "a.csv:2: has no text"),
        markup("what is not compressed", "a.txt.gz", "Late.", "is no gzip file"),
        BadInput.of("a folder of other things")
            .file("n/a.docx", "PK")
            .file("n/b.pdf", "%PDF")
            .file("n/.c.txt", "hidden")
            .file("n/README", "x")
            .file("n/s/D.TXT", "Late.")
            .extract("{}/n")
            .gets(0, "passed over in folders: 4 (1 .docx, 1 .pdf, 1 hidden, 1 without an ending)")
            .writes("s/D.TXT"),
        BadInput.of("a file given twice")
            .file("a.txt", "Late.")
            .extract("{}/a.txt", "{}/../{}/a.txt".replace("{}/../{}", "{}/."))
            .gets(0, "1 given twice")
            .writes("a.txt"),
        BadInput.of("equal names in two folders")
            .file("p/a.txt", "Late.")
            .file("q/a.txt", "Later.")
            .extract("{}")
            .writes("p/a.txt", "q/a.txt"));
  }

  static List<BadInput> names() {
    return List.of(
        BadInput.of("a line feed in a name")
            .file("n/a\nbyline: forged.txt", new byte[] {(byte) 0xFF})
            .extract("{}/n")
            .gets(1, "a\\nbyline: forged.txt: not UTF-8"),
        BadInput.of("an escape in a name")
            .file("n/a\u001b[2J.txt", "MEMORY")
            .extract("{}/n")
            .gets(1, "byline: a\\u001b[2J.txt: not enough memory"),
        BadInput.of("a turned direction in a name")
            .file("n/a\u202etxt.exe.txt", "NULL")
            .extract("{}/n")
            .gets(1, "a\\u202etxt.exe.txt: "),
        BadInput.of("a name that is not UTF-8")
            .file("b.txt", "Late.")
            .with(dir -> Files.write(Path.of(URI.create(dir.toUri() + "caf%E9.txt")), new byte[1]))
            .extract("{}")
            .gets(1, "caf%E9.txt: its name is not UTF-8")
            .writes("b.txt"),
        BadInput.of("letters of names under LANG=C, in a folder")
            .file("n/zwölf.txt", "Late.")
            .shell("LC_ALL=C $BYLINE extract --format=jsonl n")
            .writes("zwölf.txt"),
        BadInput.of("letters of names under LANG=C, on the command line")
            .file("zwölf.txt", "Late.")
            .shell("LC_ALL=C $BYLINE extract --format=jsonl zwölf.txt")
            .gets(2, "letters that the locale's encoding ANSI_X3.4-1968 does not have"));
  }

  static void pipe(Path dir, String name) throws IOException, InterruptedException {
    new ProcessBuilder("mkfifo", name).directory(dir.toFile()).inheritIO().start().waitFor();
  }

  /** Beside an article with which nothing is wrong. */
  private static BadInput markup(String kind, String name, String text, String message) {
    return BadInput.of(kind)
        .file("n/" + name, text)
        .file("n/z.txt", "Late.")
        .extract("{}/n")
        .gets(1, message)
        .writes("z.txt");
  }
}
