package dev.byline.pipeline.internal.description;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.NounPhrases;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who has beaten whom, where both are named: 'Vale beat Ruiz 6-4', 'Ruiz lost 6-4 to Vale'. Of the
 * last contest before it 'the winner' and 'the loser' speak. Immutable once built, in time linear
 * in the text.
 */
public final class Contests {

  /** So many tokens behind 'lost' the winner is looked for, behind the score; set by hand. */
  private static final int REACH = 9;

  private final TreeMap<Integer, Contest> contests = new TreeMap<>();
  private final Map<Name, Referent> owners;
  private final NounPhrases phrases;
  private final AnnotatedText text;

  private record Contest(Referent winner, Referent loser) {}

  /** Reads the contests of an article. */
  public Contests(AnnotatedText text, NounPhrases phrases, Map<Name, Referent> owners) {
    this.text = text;
    this.phrases = phrases;
    this.owners = owners;
    for (int i = 1; i + 1 < text.size(); i++) {
      if (text.token(i).hasTag("VB")) {
        read(i);
      }
    }
  }

  private void read(int verb) {
    Optional<Referent> subject = person(verb - 1, verb);
    if (WordClass.WINNING.has(text.token(verb).lemma())) {
      Optional<Referent> object = person(verb + 1, verb);
      if (subject.isPresent() && object.isPresent()) {
        contests.put(verb, new Contest(subject.get(), object.get()));
      }
    } else if (text.token(verb).lemma().equals("lose") && subject.isPresent()) {
      int end = Math.min(text.sentenceOf(verb).end() - 1, verb + REACH);
      for (int i = verb + 1; i < end; i++) {
        Optional<Referent> winner = person(i + 1, verb);
        if (text.token(i).isWord("to", "against") && winner.isPresent()) {
          contests.put(verb, new Contest(winner.get(), subject.get()));
          return;
        }
      }
    }
  }

  private Optional<Referent> person(int token, int verb) {
    TokenRange sentence = text.sentenceOf(verb);
    return token >= sentence.start() && token < sentence.end()
        ? phrases.nameAt(token).map(owners::get).filter(Referent::isPerson)
        : Optional.empty();
  }

  /** Who is meant by 'the winner', 'the loser'; empty for other descriptions. */
  public Optional<Referent> meantBy(NominalMention description) {
    Map.Entry<Integer, Contest> last = contests.lowerEntry(description.head());
    if (last == null || !description.definite() || !description.modifiers().isEmpty()) {
      return Optional.empty();
    }
    return switch (description.lemma()) {
      case "winner", "victor" -> Optional.of(last.getValue().winner());
      case "loser", "runner-up" -> Optional.of(last.getValue().loser());
      default -> Optional.empty();
    };
  }
}
