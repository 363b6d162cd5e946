package dev.byline.newsroom.verify;

import static java.util.Objects.requireNonNull;

import dev.byline.analysis.Analysis;
import dev.byline.entity.Entity;
import dev.byline.entity.Mention;
import dev.byline.entity.MentionKind;
import dev.byline.newsroom.verify.Placeholder.Kind;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text whose quotations and names are placeholders, so that a machine that rewrites it cannot
 * change them: {@code The ferry will stay, [[N1]] said. [[Q1]]}. No placeholder, nor anything that
 * looks like one, stands in the text itself. Immutable.
 *
 * @param text the text with the placeholders
 * @param key letters that all placeholders share, none where none are needed to tell them from the
 *     text
 * @param placeholders what each stands for, in the order of the text
 */
public record MaskedText(String text, String key, List<Placeholder> placeholders) {

  private static final String KEY_LETTER = "Z";

  /** Copies the list. */
  public MaskedText {
    requireNonNull(text, "text");
    requireNonNull(key, "key");
    placeholders = List.copyOf(placeholders);
  }

  /**
   * Masks the quotations of an article, with their marks, and the names outside of them.
   *
   * @param analysis a result that holds the article's text
   */
  public static MaskedText of(Analysis analysis) {
    TreeMap<Span, Kind> masked = new TreeMap<>();
    analysis.quotes().forEach(quote -> masked.put(quote.excerpt().span(), Kind.QUOTATION));
    for (Entity entity : analysis.entities()) {
      for (Mention mention : entity.mentions()) {
        if (mention.kind() == MentionKind.NAME) {
          masked.putIfAbsent(mention.excerpt().span(), Kind.NAME);
        }
      }
    }
    return mask(analysis.article().text(), masked);
  }

  /** What stands within something that is masked, or overlaps it, is masked with it or left. */
  private static MaskedText mask(String text, Map<Span, Kind> masked) {
    String key = "";
    while (like(key).matcher(text).find()) {
      key += KEY_LETTER;
    }
    StringBuilder out = new StringBuilder();
    List<Placeholder> placeholders = new ArrayList<>();
    Map<String, Placeholder> names = new HashMap<>();
    int at = 0;
    int quotations = 0;
    for (Map.Entry<Span, Kind> one : masked.entrySet()) {
      Span span = one.getKey();
      if (span.start() < at) {
        continue;
      }
      String words = text.substring(span.start(), span.end());
      Placeholder known = one.getValue() == Kind.NAME ? names.get(words) : null;
      if (known == null) {
        boolean quotation = one.getValue() == Kind.QUOTATION;
        String number = quotation ? "Q" + ++quotations : "N" + (names.size() + 1);
        known = new Placeholder("[[" + key + number + "]]", one.getValue(), words);
        placeholders.add(known);
        if (!quotation) {
          names.put(words, known);
        }
      }
      out.append(text, at, span.start()).append(known.token());
      at = span.end();
    }
    return new MaskedText(out.append(text.substring(at)).toString(), key, placeholders);
  }

  /** Whatever a machine may make of a placeholder: other brackets, spaces, small letters. */
  private static Pattern like(String key) {
    return Pattern.compile(
        "[\\[({<\\u27e6\\u3010]{1,3}\\s{0,2}"
            + key
            + "\\s{0,2}[QN]\\s{0,2}(\\d{1,9})\\s{0,2}[\\])}>\\u27e7\\u3011]{1,3}",
        Pattern.CASE_INSENSITIVE);
  }

  /**
   * Puts quotations and names back and checks that no quotation was lost or doubled and no name is
   * gone altogether; a name may stand more or less often than before.
   *
   * @param rewritten what the machine made of {@link #text()}
   */
  public UnmaskedText unmask(String rewritten) {
    Return back = new Return(placeholders, like(key));
    Matcher exact = Pattern.compile("\\[\\[" + key + "[QN]\\d{1,9}\\]\\]").matcher(rewritten);
    int at = 0;
    while (exact.find()) {
      if (back.byToken.containsKey(exact.group())) {
        back.odd(rewritten.substring(at, exact.start()));
        back.put(exact.group());
        at = exact.end();
      }
    }
    back.odd(rewritten.substring(at));
    back.check(placeholders);
    return new UnmaskedText(back.out.toString(), back.faults);
  }

  /** A text that is put together again, and what was noticed about it. */
  private static final class Return {

    final Map<String, Placeholder> byToken = new HashMap<>();
    final List<MaskFault> faults = new ArrayList<>();
    final StringBuilder out = new StringBuilder();
    private final Map<String, Integer> times = new HashMap<>();
    private final Pattern like;

    Return(List<Placeholder> placeholders, Pattern like) {
      this.like = like;
      placeholders.forEach(one -> byToken.put(one.token(), one));
    }

    void put(String token) {
      times.merge(token, 1, Integer::sum);
      out.append(requireNonNull(byToken.get(token)).words());
    }

    /** Words of the machine, in which a placeholder may be written in another way. */
    void odd(String words) {
      Matcher found = like.matcher(words);
      int at = 0;
      while (found.find()) {
        String token = plain(found.group());
        boolean known = byToken.containsKey(token);
        MaskFault.Kind kind = known ? MaskFault.Kind.CHANGED : MaskFault.Kind.UNKNOWN;
        faults.add(new MaskFault(kind, found.group()));
        if (known) {
          out.append(words, at, found.start());
          put(token);
          at = found.end();
        }
      }
      out.append(words.substring(at));
    }

    void check(List<Placeholder> placeholders) {
      for (Placeholder one : placeholders) {
        int count = times.getOrDefault(one.token(), 0);
        if (count == 0) {
          faults.add(new MaskFault(MaskFault.Kind.LOST, one.token()));
        } else if (count > 1 && one.kind() == Kind.QUOTATION) {
          faults.add(new MaskFault(MaskFault.Kind.DOUBLED, one.token()));
        }
      }
    }
  }

  /** The placeholder that something like one was, if it is one. */
  private static String plain(String found) {
    String inside = found.replaceAll("[^\\p{Alnum}]", "").toUpperCase(Locale.ROOT);
    String letters = inside.replaceAll("\\d", "");
    String digits = inside.replaceAll("\\D", "").replaceFirst("^0+(?=.)", "");
    return "[[" + letters + digits + "]]";
  }
}
