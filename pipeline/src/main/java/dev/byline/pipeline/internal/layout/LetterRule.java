package dev.byline.pipeline.internal.layout;

import dev.byline.pipeline.annotation.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Letters in print: what stands between {@code Sir,}, {@code Dear Editor,} or {@code To the
 * Editor:} and a line that is a name is of whom it names. Letters to others end with {@code Yours
 * sincerely,} above the name.
 */
record LetterRule(Layout layout) implements LayoutRule {

  /** In tokens, with title and honours. */
  private static final int LONGEST_NAME = 8;

  /** In tokens: 'Dear Mr and Mrs Ellison,'. */
  private static final int LONGEST_SALUTATION = 8;

  /** In paragraphs; bounds the work. */
  private static final int LONGEST_LETTER = 30;

  @Override
  public List<SetOffSpeech> find() {
    List<SetOffSpeech> found = new ArrayList<>();
    for (int p = 0; p < layout.paragraphs().size(); p++) {
      int body = salutationEnd(layout.paragraphs().get(p));
      if (body >= 0) {
        letter(p, body).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The letter whose first words stand behind the salutation of a paragraph. */
  private Optional<SetOffSpeech> letter(int first, int body) {
    List<TokenRange> content = new ArrayList<>();
    TokenRange opening = layout.paragraphs().get(first);
    if (body < opening.end()) {
      content.add(new TokenRange(body, opening.end()));
    }
    boolean toEditor = isToEditor(opening);
    int last = Math.min(layout.paragraphs().size(), first + LONGEST_LETTER);
    for (int p = first + 1; p < last; p++) {
      TokenRange paragraph = layout.paragraphs().get(p);
      if (salutationEnd(paragraph) >= 0) {
        return Optional.empty();
      }
      boolean closed = isClosing(layout.paragraphs().get(p - 1));
      if (!content.isEmpty() && (toEditor || closed) && isSignature(paragraph)) {
        return Optional.of(
            new SetOffSpeech(SetOffSpeech.Rule.LETTER, name(paragraph), Optional.empty(), content));
      }
      if (!isClosing(paragraph)) {
        content.add(paragraph);
      }
    }
    return Optional.empty();
  }

  /** Index behind the salutation that a paragraph begins with; -1 where it has none. */
  private int salutationEnd(TokenRange paragraph) {
    int start = paragraph.start();
    boolean greeting =
        layout.token(start).isWord("Sir", "Sirs", "Madam", "Dear")
            || layout.token(start).isWord("To") && isToEditor(paragraph);
    for (int i = start + 1;
        greeting && i < paragraph.end() && i <= start + LONGEST_SALUTATION;
        i++) {
      if (layout.token(i).isWord(",", ":") || layout.isDash(i)) {
        return i + 1;
      }
      if (!layout.isWord(i) && !layout.token(i).isWord(".", "/")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isToEditor(TokenRange opening) {
    int end = Math.min(opening.end(), opening.start() + LONGEST_SALUTATION);
    return layout.text().tokens(new TokenRange(opening.start(), end)).stream()
        .anyMatch(token -> token.isWord("editor", "sir", "sirs", "madam"));
  }

  /** 'Yours sincerely,', 'Kind regards'. */
  private boolean isClosing(TokenRange paragraph) {
    return paragraph.size() <= LONGEST_NAME / 2
        && layout.text().tokens(paragraph).stream()
            .anyMatch(
                token ->
                    token.isWord("yours", "sincerely", "faithfully", "regards", "respectfully"));
  }

  private boolean isSignature(TokenRange line) {
    return line.size() <= LONGEST_NAME
        && layout.isCapitalised(line)
        && !layout.token(line.end() - 1).isWord(".", "!", "?", ":")
        && layout.signer(line).isPresent()
        && layout.mayBePerson(line);
  }

  /** The whole line but for a place or office: 'Major (retd) Ana Vale' has brackets within. */
  private TokenRange name(TokenRange line) {
    int end = line.start() + 1;
    while (end < line.end() && !layout.token(end).isWord(",", "|")) {
      end++;
    }
    return new TokenRange(line.start(), end);
  }
}
