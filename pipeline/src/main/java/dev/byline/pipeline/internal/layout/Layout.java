package dev.byline.pipeline.internal.layout;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.CalendarNames;
import dev.byline.pipeline.internal.quotation.Quotation;
import dev.byline.pipeline.internal.quotation.Quotations;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the rules for set-off speech ask about a text. */
final class Layout {

  private static final Set<String> DASHES = Set.of("—", "–", "-", "--", "―", "‒", "---");

  /** Longer lines are no signatures. */
  static final int LONGEST_SIGNATURE = 20;

  private final AnnotatedText text;
  private final Quotations quotations;
  private final Map<Integer, Quotation> starts = new HashMap<>();
  private final Map<Integer, Quotation> continuations = new HashMap<>();

  /** The tokens of names of persons. */
  private final BitSet people = new BitSet();

  Layout(AnnotatedText text, Quotations quotations) {
    this.text = text;
    this.quotations = quotations;
    for (NamedSpan name : text.names()) {
      if (name.type() == NamedSpan.Type.PERSON) {
        people.set(name.tokens().start(), name.tokens().end());
      }
    }
    for (Quotation quotation : quotations.quotations()) {
      if (!quotation.isNested()) {
        starts.putIfAbsent(quotation.tokens().start(), quotation);
      }
      if (quotation.isContinuation()) {
        continuations.putIfAbsent(quotation.continues(), quotation);
      }
    }
  }

  AnnotatedText text() {
    return text;
  }

  List<TokenRange> paragraphs() {
    return text.paragraphs();
  }

  Token token(int index) {
    return text.token(index);
  }

  boolean isDash(int index) {
    return DASHES.contains(token(index).text());
  }

  /** Where the words of a paragraph begin: behind the mark of an entry of a list. */
  int behindBullet(TokenRange paragraph) {
    boolean bullet =
        paragraph.size() > 1
            && (token(paragraph.start()).isWord("•", "*", "·", "●", "▪", "►", "‣")
                || isDash(paragraph.start()));
    return paragraph.start() + (bullet ? 1 : 0);
  }

  /** Whether a person is named there; where nobody looked for names, anybody may be. */
  boolean mayBePerson(TokenRange words) {
    int person = people.nextSetBit(words.start());
    return text.names().isEmpty() || person >= 0 && person < words.end();
  }

  /** The outermost quotation that begins with a token. */
  Optional<Quotation> quotationAt(int token) {
    return Optional.ofNullable(starts.get(token));
  }

  /** The tokens of a quotation and of those in later paragraphs that go on from it. */
  List<TokenRange> onwards(Quotation quotation) {
    List<TokenRange> chain = new ArrayList<>();
    for (Quotation next = quotation; next != null; next = continuations.get(next.index())) {
      chain.add(next.tokens());
    }
    return chain;
  }

  /** The tokens of a quotation and of those in earlier paragraphs that it goes on from. */
  List<TokenRange> backwards(Quotation quotation) {
    List<TokenRange> chain = new ArrayList<>();
    Quotation next = quotation;
    chain.add(next.tokens());
    while (next.isContinuation()) {
      next = quotations.quotations().get(next.continues());
      chain.add(next.tokens());
    }
    Collections.reverse(chain);
    return chain;
  }

  /** Whether a month and a day begin here, as below a tweet. */
  boolean isDate(int index, int end) {
    return index + 1 < end
        && token(index).isCapitalised()
        && CalendarNames.month(token(index).text()).isPresent()
        && Character.isDigit(token(index + 1).text().charAt(0));
  }

  boolean isWord(int index) {
    return Character.isLetterOrDigit(token(index).text().codePointAt(0));
  }

  /** Whether most words are capitalised, as in a name with its title. */
  boolean isCapitalised(TokenRange words) {
    int capitalised = 0;
    int all = 0;
    for (int i = words.start(); i < words.end(); i++) {
      if (isWord(i)) {
        all++;
        capitalised += token(i).isCapitalised() ? 1 : 0;
      }
    }
    return capitalised >= 2 && capitalised * 2 > all;
  }

  boolean isLink(int index) {
    String word = token(index).text();
    return word.startsWith("http")
        || word.startsWith("www.")
        || word.startsWith("pic.")
        || word.startsWith("t.co/");
  }

  /**
   * The name in a signature that stands in a range: up to a comma or bracket. Empty where the words
   * do not look like one.
   */
  Optional<TokenRange> signer(TokenRange line) {
    if (line.isEmpty() || line.size() > LONGEST_SIGNATURE || !token(line.start()).isCapitalised()) {
      return Optional.empty();
    }
    int end = line.end();
    int nameEnd = end;
    for (int i = line.start(); i < end; i++) {
      Token token = token(i);
      boolean stop = token.isWord(".", "!", "?", ":", ";") && i < end - 1;
      if (stop
          || token.hasTag("VBD", "VBZ", "VBP", "MD", "PRP")
          || i > line.start() && starts.containsKey(i)) {
        return Optional.empty();
      }
      if (isDash(i) && (isApart(i) || !token.isWord("-"))) {
        return Optional.empty();
      }
      if (nameEnd == end && token.isWord(",", "(", "[", "|", ".")) {
        nameEnd = i;
      }
    }
    return nameEnd == line.start()
        ? Optional.empty()
        : Optional.of(new TokenRange(line.start(), nameEnd));
  }

  /** Whether white space stands on both sides of a token. */
  private boolean isApart(int index) {
    return token(index - 1).span().end() < token(index).span().start()
        && (index + 1 == text.size()
            || token(index).span().end() < token(index + 1).span().start());
  }
}
