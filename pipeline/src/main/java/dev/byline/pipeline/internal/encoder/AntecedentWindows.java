package dev.byline.pipeline.internal.encoder;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.internal.coref.Pronoun;
import dev.byline.pipeline.internal.window.Window;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Which windows may be read for antecedents: those in which a pronoun for persons may mean one of
 * two. Elsewhere the rules know as much, and the layers of {@link CoreferenceHeads} cost a quarter
 * of a window's time.
 */
final class AntecedentWindows {

  private final AnnotatedText text;

  /** Where names of persons end: their last tokens. */
  private final BitSet persons = new BitSet();

  /** For the windows of one article. */
  AntecedentWindows(AnnotatedText text) {
    this.text = text;
    for (NamedSpan name : text.names()) {
      if (name.type() == NamedSpan.Type.PERSON) {
        persons.set(name.tokens().end() - 1);
      }
    }
  }

  /** Whether there is something to ask for in a window. */
  boolean isAsked(Window window) {
    boolean one = false;
    for (int i = window.start(); i < window.end(); i++) {
      switch (Pronoun.of(text.token(i))) {
        case THEY -> {
          return true;
        }
        case HE, SHE -> one = true;
        default -> {}
      }
    }
    return one && hasTwoPersons(window);
  }

  /** By last names, as 'Ivo Karel' and 'Karel' are one. */
  private boolean hasTwoPersons(Window window) {
    Set<String> names = new HashSet<>();
    for (int i = persons.nextSetBit(window.start());
        i >= 0 && i < window.end();
        i = persons.nextSetBit(i + 1)) {
      names.add(text.token(i).text());
      if (names.size() > 1) {
        return true;
      }
    }
    return false;
  }
}
