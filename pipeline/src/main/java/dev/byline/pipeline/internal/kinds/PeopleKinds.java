package dev.byline.pipeline.internal.kinds;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.lexicon.WordLists;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is what a plural says: of 'the two lawmakers' none is a director of police, though he is
 * named last. Stateless.
 */
public final class PeopleKinds {

  private static final Set<String> LAWMAKERS = WordLists.ofKind("people.txt", "lawmaker");
  private static final Set<String> PRESIDING = WordLists.ofKind("people.txt", "presiding");
  private static final Set<String> LEADING = WordLists.ofKind("people.txt", "leading");
  private static final Set<String> TENURES = WordLists.ofKind("people.txt", "tenure");
  private static final Set<String> SAME = WordLists.ofKind("people.txt", "same-throughout");

  private static final Set<String> REGARDING = WordLists.ofKind("people.txt", "regarding");

  private static final Set<String> OF_A_SCENE = WordLists.ofKind("people.txt", "scene");
  private static final Set<String> CALLINGS = WordLists.ofKind("people.txt", "calling");
  private static final Set<String> OF_SOMETHING = WordLists.ofKind("people.txt", "of-something");

  private PeopleKinds() {}

  /**
   * Whether a noun, with 'the', hardly means somebody of whom nothing was said: 'the climber', 'the
   * factory owner', but not 'the driver' and 'the owner', whom a scene brings with it.
   *
   * @param bare whether no word stands between the article and the noun
   */
  public static boolean isOneSpokenOf(String lemma, boolean bare) {
    return NounLexicon.kindOf(lemma) == NounKind.PERSON
        && !OF_A_SCENE.contains(lemma)
        && !(bare && OF_SOMETHING.contains(lemma));
  }

  /** Whether a noun says what somebody does or is, and not for whom: 'the nurse'. */
  public static boolean hasCalling(String lemma) {
    return CALLINGS.contains(lemma);
  }

  /** Whether a noun says that somebody leads a body: its head, its chairman. */
  public static boolean leads(String lemma) {
    return LEADING.contains(lemma);
  }

  /** Whether a noun is said of whoever makes laws: 'senator', 'MP'. */
  public static boolean makesLaws(String lemma) {
    return LAWMAKERS.contains(lemma);
  }

  /** Whether a verb says what somebody is taken for, behind 'as': 'described as a diver'. */
  public static boolean takesFor(String verb) {
    return REGARDING.contains(verb);
  }

  /** Whether somebody has been something for it: 'her years as mayor'. */
  public static boolean isTenure(String lemma) {
    return TENURES.contains(lemma);
  }

  /** Whether an article that leaves out the article goes on about the same: 'prosecutors said'. */
  public static boolean areTheSame(String lemma) {
    return SAME.contains(lemma);
  }

  /**
   * 'Karel (D-Velland)': a party and a constituency behind a name are a lawmaker's.
   *
   * @param owners whom each name of the article means
   */
  public static void settle(AnnotatedText text, Map<Name, Referent> owners) {
    owners.forEach(
        (name, owner) -> {
          int open = name.tokens().end();
          if (owner.isPerson()
              && open + 3 < text.size()
              && text.token(open).isWord("(")
              && isConstituency(text, open + 1)) {
            owner.addHead("lawmaker");
          }
        });
  }

  private static boolean isConstituency(AnnotatedText text, int party) {
    String word = text.token(party).text();
    boolean one = word.length() > 2 && word.charAt(1) == '-' && text.token(party + 1).isWord(")");
    boolean parted =
        word.length() == 1
            && text.token(party + 1).isWord("-", "–")
            && text.token(party + 2).isCapitalised();
    return text.token(party).isCapitalised() && (one || parted);
  }

  /** Whether the article says that somebody is this. */
  public static boolean isSurely(Referent person, String lemma) {
    String own = NounLexicon.headOf(lemma);
    boolean lawmaker = LAWMAKERS.contains(lemma);
    return person.heads().stream()
        .anyMatch(
            head -> NounLexicon.headOf(head).equals(own) || lawmaker && LAWMAKERS.contains(head));
  }

  /** Whether it does not say that somebody is something else. */
  public static boolean mayBe(Referent person, String lemma) {
    boolean exclusive =
        NounLexicon.isOffice(lemma)
            || WordClass.CALLING.has(lemma)
            || LAWMAKERS.contains(lemma)
            || PRESIDING.contains(lemma);
    boolean leads =
        LAWMAKERS.contains(lemma) && person.heads().stream().anyMatch(PRESIDING::contains);
    return !exclusive || leads || person.heads().isEmpty() || isSurely(person, lemma);
  }

  /** Whether all words in front of the noun are in what the article says that somebody is. */
  public static boolean isCalled(Referent person, Collection<String> modifiers) {
    return modifiers.stream()
        .map(Spelling::key)
        .allMatch(
            word ->
                person.roles().stream()
                    .anyMatch(role -> List.of(Spelling.key(role).split(" ")).contains(word)));
  }
}
