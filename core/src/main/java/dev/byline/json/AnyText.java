package dev.byline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.Optional;

/**
 * Writes any Java string so that it comes back unchanged. UTF-8 cannot hold a surrogate without its
 * partner, so a lone one is written as an escape such as {@code \ud83d}.
 */
final class AnyText {

  private AnyText() {}

  static void write(JsonGenerator out, String field, String value) throws IOException {
    out.writeFieldName(field);
    write(out, value);
  }

  static void write(JsonGenerator out, String field, Optional<String> value) throws IOException {
    out.writeFieldName(field);
    if (value.isPresent()) {
      write(out, value.get());
    } else {
      out.writeNull();
    }
  }

  static void write(JsonGenerator out, String value) throws IOException {
    int lone = loneSurrogate(value, 0);
    if (lone == value.length()) {
      out.writeString(value);
    } else {
      out.writeRawValue(quoted(value, lone));
    }
  }

  private static String quoted(String value, int firstLone) {
    StringBuilder quoted = new StringBuilder(value.length() + 16).append('"');
    int start = 0;
    for (int lone = firstLone; lone < value.length(); lone = loneSurrogate(value, start)) {
      quote(value, start, lone, quoted);
      quoted.append("\\u").append(Integer.toHexString(value.charAt(lone)));
      start = lone + 1;
    }
    quote(value, start, value.length(), quoted);
    return quoted.append('"').toString();
  }

  private static void quote(String value, int start, int end, StringBuilder quoted) {
    JsonStringEncoder.getInstance().quoteAsString(value.substring(start, end), quoted);
  }

  /** Where the first surrogate without a partner stands at or behind an offset; else the length. */
  private static int loneSurrogate(String value, int from) {
    int i = from;
    while (i < value.length()) {
      int codePoint = value.codePointAt(i);
      if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
        return i;
      }
      i += Character.charCount(codePoint);
    }
    return i;
  }
}
