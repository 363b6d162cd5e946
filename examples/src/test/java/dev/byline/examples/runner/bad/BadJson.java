package dev.byline.examples.runner.bad;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;

/** JSON that is none, or is not an article. */
final class BadJson {

  private static final String GOOD = "{\"id\":\"good\",\"text\":\"Late.\"}\n";

  private BadJson() {}

  static List<BadInput> lines() {
    return List.of(
        line("no JSON", "no json", "x.jsonl:1: $: Unrecognized token"),
        line("an article cut short", "{\"id\":\"a\",\"te", "x.jsonl:1: $: Unexpected end-of-input"),
        line("no text", "{\"id\":\"a\"}", "$.text: expected a string, found nothing"),
        line("no id", "{\"text\":\"x\"}", "$.id: expected a string, found nothing"),
        line("a blank id", "{\"id\":\" \",\"text\":\"x\"}", "must not be blank"),
        line("a number for an id", "{\"id\":1,\"text\":\"x\"}", "$.id: expected a string, found 1"),
        line("null for a text", "{\"id\":\"a\",\"text\":null}", "$.text: expected a string"),
        line("a field twice", "{\"id\":\"a\",\"id\":\"b\",\"text\":\"\"}", "Duplicate field 'id'"),
        line("an array as a line", "[1]", "$: expected an object, found an array"),
        line("something behind the article", GOOD.strip() + "x", "$: Unrecognized token"),
        line(
            "a day that is none",
            "{\"id\":\"a\",\"text\":\"\",\"publishedOn\":\"2024-02-30\"}",
            "$.publishedOn: expected a day such as 2024-03-09"),
        line(
            "nested a hundred thousand deep",
            "{\"id\":\"a\",\"text\":\"\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}",
            "nesting depth (1001) exceeds the maximum allowed"),
        line(
            "a number of a hundred thousand digits",
            "{\"id\":\"a\",\"text\":\"\",\"x\":" + "9".repeat(100_000) + "}",
            "exceeds the maximum allowed"),
        line("a control character as it is", "{\"id\":\"a\",\"text\":\"\u0007\"}", "$: Illegal"),
        line("a line feed in an id that fails", article("a\\nb", "NULL"), "byline: a\\nb: "),
        line("a lone surrogate in an id that fails", article("\\ud83d", "NULL"), "\\ud83d: "),
        line("an escape in a field", "{\"id\":\"\\u001b[2J\"}", "x.jsonl:1: $.text: expected"),
        line("a dead letter of a file that is gone", letter("/no/a.txt"), "no such file or folder"),
        line("a dead letter that names no file", letter("a\\u0000b"), "x.jsonl:1: "),
        line(
            "a line beyond the limit", article("a", "x".repeat(2000)), "is larger than 1024 bytes"),
        BadInput.of("bytes in a line that are not UTF-8")
            .file("x.jsonl", concat(new byte[] {'{', (byte) 0xFF, '\n'}, GOOD.getBytes(UTF_8)))
            .extract("{}/x.jsonl")
            .gets(1, "{}/x.jsonl:1: not UTF-8 at byte 1")
            .writes("good"),
        BadInput.of("an id given twice")
            .file("x.jsonl", GOOD + GOOD)
            .extract("{}/x.jsonl")
            .gets(1, "byline: good: an article before it has the same id")
            .writes("good"),
        BadInput.of("a byte order mark, blank lines, and lines as Windows ends them")
            .file("x.ndjson", "\uFEFF" + GOOD.strip() + "\r\n\r\n" + article("b", "") + "\r\n")
            .extract("{}/x.ndjson")
            .writes("good", "b"));
  }

  private static BadInput line(String name, String bad, String message) {
    return BadInput.of(name)
        .file("x.jsonl", bad + "\n" + GOOD)
        .extract(name.contains("limit") ? "--max-size=1K" : "--threads=1", "{}/x.jsonl")
        .gets(1, message)
        .writes("good");
  }

  private static String article(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}";
  }

  private static String letter(String path) {
    return "{\"id\":\"a.txt\",\"stage\":\"read\",\"error\":\"\",\"path\":\""
        + path
        + "\",\"number\":0,\"offset\":0}";
  }

  private static byte[] concat(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  static List<BadInput> documents() {
    String good = GOOD.strip();
    return List.of(
        document("a JSON file of two objects", good + good, 1, "Trailing token"),
        document("a JSON file of a number", "1", 1, "neither a JSON object nor an array"),
        document("an empty JSON file", "", 1, "neither a JSON object nor an array"),
        document("a JSON file cut short", "[" + good, 1, "Unexpected end-of-input"),
        document("a JSON array of nothing", "[]", 0, "articles=0 failed=0"),
        document("a JSON file of one object", good, 0, "articles=1").writes("good"),
        document("an array with one bad article", "[1," + good + "]", 1, "x.json[0]: $: expected")
            .writes("good"),
        document("an array nested too deep", "[".repeat(5000), 1, "nesting depth (1001) exceeds"),
        BadInput.of("a JSON file beyond the limit")
            .file("x.json", "[" + " ".repeat(2000) + "]")
            .extract("--max-size=1K", "{}/x.json")
            .gets(1, "x.json: is larger than 1024 bytes"));
  }

  private static BadInput document(String name, String json, int exit, String message) {
    return BadInput.of(name).file("x.json", json).extract("{}/x.json").gets(exit, message);
  }
}
