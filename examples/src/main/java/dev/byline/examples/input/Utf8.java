package dev.byline.examples.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Strict UTF-8. Bytes that are none make an article fail instead of being replaced: spans count the
 * characters of the text as given, and nobody could find them again in a text that was not.
 */
final class Utf8 {

  private Utf8() {}

  /**
   * Decodes bytes, a byte order mark included.
   *
   * @throws MalformedException naming the first byte that is not UTF-8
   */
  static String decode(byte[] bytes) throws MalformedException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new MalformedException(in.position());
    }
    return out.flip().toString();
  }

  /** Bytes that are not UTF-8. */
  static final class MalformedException extends CharacterCodingException {
    private static final long serialVersionUID = 1L;
    private final int position;

    MalformedException(int position) {
      this.position = position;
    }

    @Override
    public String getMessage() {
      return "not UTF-8 at byte " + position;
    }
  }
}
