package dev.byline.examples.runner.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * How bytes become text. Strict: bytes that the encoding does not have make an article fail instead
 * of being replaced, since spans count the characters of the text as given, and nobody could find
 * them again in a text that was not. Not safe for several threads.
 */
public final class Encoding {

  /** Stands for an encoding that is to be detected, file by file. */
  public static final String DETECT = "detect";

  private final @Nullable Charset charset;
  private final Map<String, Integer> detected = new TreeMap<>();

  private Encoding(@Nullable Charset charset) {
    this.charset = charset;
  }

  /** UTF-8, the encoding of JSON and the default of everything else. */
  public static Encoding utf8() {
    return new Encoding(StandardCharsets.UTF_8);
  }

  /**
   * An encoding by name.
   *
   * @param name such as {@code windows-1252}, or {@link #DETECT}
   * @throws IllegalArgumentException if there is no such encoding
   */
  public static Encoding named(String name) {
    if (name.equalsIgnoreCase(DETECT)) {
      return new Encoding(null);
    }
    try {
      return new Encoding(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IllegalArgumentException("there is no encoding \"" + name + "\"", e);
    }
  }

  /** Which encodings were detected how often, for a human reader; empty if none was. */
  public Optional<String> detected() {
    return detected.isEmpty()
        ? Optional.empty()
        : Optional.of(
            detected.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", ", "encodings detected: ", "")));
  }

  /**
   * What bytes were decoded to.
   *
   * @param charset from which
   */
  record Decoded(String text, Charset charset) {}

  /**
   * Decodes bytes. A byte order mark of UTF-8 stays in the text, as it does wherever else Java
   * reads it.
   *
   * @throws UnreadableException if they are not in this encoding, or none could be detected
   */
  String decode(byte[] bytes) throws UnreadableException {
    return decoded(bytes).text();
  }

  /** The same, with the encoding that they turned out to be in. */
  Decoded decoded(byte[] bytes) throws UnreadableException {
    Charset actual = charset == null ? detect(bytes) : charset;
    String text = decode(bytes, actual);
    if (charset == null) {
      detected.merge(actual.name(), 1, Integer::sum);
    }
    return new Decoded(text, actual);
  }

  private static String decode(byte[] bytes, Charset charset) throws UnreadableException {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      throw new UnreadableException(
          "not " + charset.name() + " at byte " + in.position() + hint(bytes));
    }
    String text = out.flip().toString();
    if (isOfNothingButNuls(text)) {
      throw new UnreadableException(
          "holds too many NULs to be a text in " + charset.name() + " (is it UTF-16?)");
    }
    return text;
  }

  /** A text of two bytes a character, taken for one of one, is NULs at each second place. */
  private static boolean isOfNothingButNuls(String text) {
    return text.indexOf('\0') >= 0 && text.chars().filter(c -> c == 0).count() * 4 >= text.length();
  }

  private static String hint(byte[] bytes) {
    boolean marked =
        bytes.length >= 2
            && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    return marked ? " (it begins with the byte order mark of UTF-16)" : "";
  }

  private static Charset detect(byte[] bytes) throws UnreadableException {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    if (name == null || !Charset.isSupported(name)) {
      throw new UnreadableException("its encoding cannot be detected");
    }
    // what is ASCII is UTF-8, and UTF-8 is what nearly all the others are
    Charset found =
        name.equals(StandardCharsets.US_ASCII.name())
            ? StandardCharsets.UTF_8
            : Charset.forName(name);
    // by their mark, which is no part of the text; the decoder of the plain name knows that
    boolean marked = name.startsWith("UTF-16") || name.startsWith("UTF-32");
    return marked ? Charset.forName(name.substring(0, "UTF-16".length())) : found;
  }
}
