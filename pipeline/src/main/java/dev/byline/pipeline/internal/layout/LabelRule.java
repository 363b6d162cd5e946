package dev.byline.pipeline.internal.layout;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.quotation.Quotation;
import java.util.List;
import java.util.Optional;

/**
 * Entries of a list of voices: a paragraph that is a person, a colon and a quotation, {@code Mara
 * Ellison, 23: “We shall stay.”}. A title in marks is none: {@code Mara Ellison: “The Long River”}.
 */
record LabelRule(Layout layout) implements LayoutRule {

  /** Fewer tokens are a sentence only where a mark ends them as one; set by hand. */
  private static final int SENTENCE = 6;

  @Override
  public List<SetOffSpeech> find() {
    return layout.paragraphs().stream().map(this::entry).flatMap(Optional::stream).toList();
  }

  private Optional<SetOffSpeech> entry(TokenRange paragraph) {
    int start = layout.behindBullet(paragraph);
    int colon = start;
    int farthest = Math.min(paragraph.end() - 1, start + Layout.LONGEST_SIGNATURE);
    while (colon < farthest && !layout.token(colon).isWord(":")) {
      colon++;
    }
    if (colon == start || colon >= farthest) {
      return Optional.empty();
    }
    TokenRange mark = new TokenRange(colon, colon + 1);
    Optional<TokenRange> name =
        layout
            .signer(new TokenRange(start, beforeClause(start, colon)))
            .map(this::beforePlace)
            .filter(words -> words.size() > 1 && layout.isCapitalised(words))
            .filter(words -> layout.mayBePerson(words) && !isOfAnother(words));
    return layout
        .quotationAt(colon + 1)
        .filter(quotation -> quotation.tokens().end() == paragraph.end() && isSpeech(quotation))
        .flatMap(
            quotation ->
                name.map(
                    who ->
                        new SetOffSpeech(
                            SetOffSpeech.Rule.LABEL,
                            who,
                            Optional.of(mark),
                            layout.onwards(quotation))));
  }

  /** Before ', who sells shoes', which says nothing. */
  private int beforeClause(int start, int colon) {
    for (int i = start; i + 1 < colon; i++) {
      if (layout.token(i).isWord(",") && layout.token(i + 1).isWord("who")) {
        boolean speaks = false;
        for (int verb = i; verb < colon; verb++) {
          speaks |= WordClass.isSaying(layout.token(verb));
        }
        return speaks ? colon : i;
      }
    }
    return colon;
  }

  /** 'Mara Ellison' of 'Mara Ellison of Port Anselm', and 'A letter' of one to her. */
  private TokenRange beforePlace(TokenRange words) {
    int end = words.start() + 1;
    while (end < words.end()
        && !layout
            .token(end)
            .isWord("of", "from", "by", "with", "to", "on", "about", "for", "in")) {
      end++;
    }
    return new TokenRange(words.start(), end);
  }

  /** 'Doyle Praises the Courier’s Mara Ellison', a headline about her. */
  private boolean isOfAnother(TokenRange words) {
    return layout.text().tokens(words).stream().anyMatch(token -> token.hasTag("POS"));
  }

  private boolean isSpeech(Quotation quotation) {
    TokenRange inside = quotation.inside();
    return layout.token(inside.end() - 1).isWord(".", "?", "!", "…")
        || inside.size() >= SENTENCE && !layout.isCapitalised(inside);
  }
}
