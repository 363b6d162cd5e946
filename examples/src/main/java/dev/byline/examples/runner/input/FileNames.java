package dev.byline.examples.runner.input;

import java.io.File;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * File names as text. Java decodes them with the encoding of the locale, which under {@code LANG=C}
 * turns every letter that is not ASCII into the same replacement; the bytes are still there and are
 * UTF-8 on any system of today.
 */
final class FileNames {

  private static final Set<Charset> OF_UNIX =
      Set.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII);

  private FileNames() {}

  /** The path with slashes between its names; empty if its bytes are not UTF-8. */
  static Optional<String> text(Path path) {
    if (File.separatorChar != '/' || !OF_UNIX.contains(ofTheLocale())) {
      return Optional.of(path.toString().replace(File.separatorChar, '/'));
    }
    if (isAscii(path.toString())) {
      return Optional.of(path.toString());
    }
    String absolute = path.isAbsolute() ? "" : Path.of("").toUri().getRawPath();
    String raw = path.toUri().getRawPath();
    String own = raw.startsWith(absolute) ? raw.substring(absolute.length()) : raw;
    // a folder's address ends in a slash, its path does not
    return decode(own.length() > 1 && own.endsWith("/") ? own.substring(0, own.length() - 1) : own);
  }

  /** What to call a path in a message, whatever its bytes are. */
  static String shown(Path path) {
    return text(path).orElseGet(() -> path.toUri().getRawPath());
  }

  /**
   * The path of a text that {@link #text} made or a user wrote.
   *
   * @throws InvalidPathException if there can be no such path
   */
  static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      if (text.startsWith("/") && text.indexOf('\0') < 0) {
        return Path.of(URI.create("file://" + percent(text)));
      }
      throw e;
    }
  }

  private static Charset ofTheLocale() {
    String name = System.getProperty("sun.jnu.encoding", "UTF-8");
    return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private static Optional<String> decode(String raw) {
    byte[] bytes = new byte[raw.length()];
    int length = 0;
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) == '%') {
        bytes[length++] = (byte) Integer.parseInt(raw.substring(i + 1, i + 3), 16);
        i += 2;
      } else {
        bytes[length++] = (byte) raw.charAt(i);
      }
    }
    try {
      ByteBuffer whole = ByteBuffer.wrap(bytes, 0, length);
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(whole).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String percent(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b == '/' || b == '.' || b == '-' || b == '_' || Character.isLetterOrDigit(b);
      out.append(plain && b > 0 ? (char) b : String.format(Locale.ROOT, "%%%02X", b & 0xFF));
    }
    return out.toString();
  }
}
