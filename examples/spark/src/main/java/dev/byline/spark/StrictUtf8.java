package dev.byline.spark;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes to text, without repairing anything: spans count the characters of the text as given.
 * Spark's own readers would replace what is not UTF-8.
 */
final class StrictUtf8 {

  private StrictUtf8() {}

  /**
   * Decodes.
   *
   * @throws CharacterCodingException whose message says where the bytes are none
   */
  static String decode(byte[] bytes) throws CharacterCodingException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new NotUtf8Exception("not UTF-8 at byte " + in.position());
    }
    String text = out.flip().toString();
    if (text.indexOf('\0') >= 0 && text.chars().filter(c -> c == 0).count() * 4 >= text.length()) {
      throw new NotUtf8Exception("holds too many NULs to be a text in UTF-8 (is it UTF-16?)");
    }
    return text;
  }

  /** With a message, which the class above has not. */
  private static final class NotUtf8Exception extends CharacterCodingException {
    private static final long serialVersionUID = 1L;
    private final String reason;

    NotUtf8Exception(String reason) {
      this.reason = reason;
    }

    @Override
    public String getMessage() {
      return reason;
    }
  }
}
