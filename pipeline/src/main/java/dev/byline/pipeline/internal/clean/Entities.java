package dev.byline.pipeline.internal.clean;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Character references of HTML: {@code &amp;}, {@code &#8220;}, {@code &#x201C;}. */
final class Entities {

  /** A reference longer than this is none. */
  static final int LONGEST = 12;

  /** Names of the code points from 160 on, in their order. */
  private static final String LATIN_1 =
      "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn"
          + " sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
          + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave"
          + " Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave"
          + " Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig"
          + " ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute"
          + " ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

  private static final String OTHERS =
      "quot 34 amp 38 apos 39 lt 60 gt 62 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 ensp"
          + " 8194 emsp 8195 thinsp 8201 zwnj 8204 zwj 8205 ndash 8211 mdash 8212 lsquo 8216 rsquo"
          + " 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 bull 8226 hellip 8230 prime 8242"
          + " Prime 8243 lsaquo 8249 rsaquo 8250 euro 8364 trade 8482 minus 8722";

  private static final Map<String, Integer> NAMED = named();

  private Entities() {}

  /**
   * The code point that a reference stands for.
   *
   * @param body what stands between {@code &} and {@code ;}
   */
  static OptionalInt decode(String body) {
    if (!body.startsWith("#")) {
      Integer named = NAMED.get(body);
      return named == null ? OptionalInt.empty() : OptionalInt.of(named);
    }
    boolean hex = body.length() > 1 && (body.charAt(1) == 'x' || body.charAt(1) == 'X');
    String digits = body.substring(hex ? 2 : 1);
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) < 128 ? Character.digit(digits.charAt(i), hex ? 16 : 10) : -1;
      if (digit < 0 || value > Character.MAX_CODE_POINT) {
        return OptionalInt.empty();
      }
      value = value * (hex ? 16 : 10) + digit;
    }
    boolean valid = !digits.isEmpty() && Character.isValidCodePoint(value);
    return valid ? OptionalInt.of(value) : OptionalInt.empty();
  }

  private static Map<String, Integer> named() {
    Map<String, Integer> names = new HashMap<>();
    int next = 160;
    for (String name : LATIN_1.split(" ")) {
      names.put(name, next++);
    }
    String[] others = OTHERS.split(" ");
    for (int i = 0; i + 1 < others.length; i += 2) {
      names.put(others[i], Integer.valueOf(others[i + 1]));
    }
    return Map.copyOf(names);
  }
}
