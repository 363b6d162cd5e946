package dev.byline.pipeline.internal.encoder;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.internal.description.Pronoun;
import dev.byline.pipeline.internal.window.Window;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Which windows may be read for antecedents, and how far: those in which a pronoun for persons may
 * mean one of two. Elsewhere the rules know as much, and the layers of {@link CoreferenceHeads}
 * cost a quarter of a window's time.
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

  /**
   * How far a window is read: up to the end of the sentence of its last pronoun for persons, behind
   * which nothing is asked. The third of a window that this leaves out costs time and says little
   * of what stands before it.
   *
   * @return the token behind the last one; the window's first one where there is nothing to ask for
   */
  int readTo(Window window) {
    boolean one = false;
    boolean several = false;
    int last = window.start();
    for (int i = window.start(); i < window.end(); i++) {
      Pronoun pronoun = Pronoun.of(text.token(i));
      boolean they = pronoun == Pronoun.THEY;
      boolean heOrShe = pronoun == Pronoun.HE || pronoun == Pronoun.SHE;
      several |= they;
      one |= heOrShe;
      last = they || heOrShe ? i : last;
    }
    return several || one && hasTwoPersons(window)
        ? Math.min(text.sentenceOf(last).end(), window.end())
        : window.start();
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
