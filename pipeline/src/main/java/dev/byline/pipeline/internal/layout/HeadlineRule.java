package dev.byline.pipeline.internal.layout;

import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.quotation.Quotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Headlines that quote: {@code ‘We shall stay’: Mara Ellison on life at sea} and {@code Lunch with
 * Mara Ellison: “We shall stay”}, or a lesson from her. Not {@code Of Mara Ellison: “…”}, which is
 * about her.
 */
record HeadlineRule(Layout layout) implements LayoutRule {

  /** Paragraphs at the top of an article that may be its headline; set by hand. */
  private static final int HEADLINES = 2;

  /** Tokens of a name; set by hand. */
  private static final int LONGEST_NAME = 5;

  @Override
  public List<SetOffSpeech> find() {
    return IntStream.range(0, Math.min(HEADLINES, layout.paragraphs().size()))
        .mapToObj(layout.paragraphs()::get)
        .map(paragraph -> behind(paragraph).or(() -> before(paragraph)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** ‘…’: Name on this or that. */
  private Optional<SetOffSpeech> behind(TokenRange paragraph) {
    return layout
        .quotationAt(paragraph.start())
        .filter(quotation -> quotation.closed() && quotation.tokens().end() + 2 < paragraph.end())
        .flatMap(
            quotation -> {
              int colon = quotation.tokens().end();
              int end = colon + 1;
              while (end < paragraph.end() && end <= colon + LONGEST_NAME && isNamePart(end)) {
                end++;
              }
              boolean topic =
                  end < paragraph.end()
                      && layout.token(end).isWord("on", "about", "after", "reflects", "remembers");
              boolean full = end > colon + 2;
              return layout.token(colon).isWord(":") && topic && (full || isSurname(end - 1))
                  ? Optional.of(speech(new TokenRange(colon + 1, end), colon, quotation))
                  : Optional.empty();
            });
  }

  /** Lunch with Name: “…”, and nothing behind it. */
  private Optional<SetOffSpeech> before(TokenRange paragraph) {
    for (int colon = paragraph.start() + 3; colon + 1 < paragraph.end(); colon++) {
      if (!layout.token(colon).isWord(":")) {
        continue;
      }
      int mark = colon;
      int start = colon;
      while (start > paragraph.start() && colon - start < LONGEST_NAME && isNamePart(start - 1)) {
        start--;
      }
      TokenRange name = new TokenRange(start, colon);
      boolean with =
          start > paragraph.start() && layout.token(start - 1).isWord("with", "from", "by");
      return layout
          .quotationAt(colon + 1)
          .filter(quotation -> with && name.size() > 1)
          .filter(quotation -> quotation.tokens().end() == paragraph.end())
          .map(quotation -> speech(name, mark, quotation));
    }
    return Optional.empty();
  }

  /** 'Ellison' of '‘…’: Ellison on life at sea', where the article names her in full below. */
  private boolean isSurname(int i) {
    return layout.text().names().stream()
        .filter(name -> name.type() == NamedSpan.Type.PERSON && name.tokens().size() > 1)
        .anyMatch(
            name -> layout.token(name.tokens().end() - 1).text().equals(layout.token(i).text()));
  }

  private boolean isNamePart(int i) {
    return layout.token(i).isCapitalised() || layout.token(i).isWord("-");
  }

  private static SetOffSpeech speech(TokenRange name, int colon, Quotation quotation) {
    return new SetOffSpeech(
        SetOffSpeech.Rule.HEADLINE,
        name,
        Optional.of(new TokenRange(colon, colon + 1)),
        List.of(quotation.tokens()));
  }
}
