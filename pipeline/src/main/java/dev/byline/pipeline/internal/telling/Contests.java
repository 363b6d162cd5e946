package dev.byline.pipeline.internal.telling;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.description.NominalMention;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.NounPhrases;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who has beaten whom, where both are named: 'Vale beat Ruiz 6-4', 'Ruiz lost 6-4 to Vale'. Of the
 * last contest before it 'the winner' and 'the loser' speak. Immutable once built, in time linear
 * in the text.
 */
final class Contests {

  /** So many tokens behind 'lost' the winner is looked for, behind the score; set by hand. */
  private static final int REACH = 9;

  /** Verbs behind which 'to beat' is done, as behind 'failed' it is not. */
  private static final Set<String> MANAGING =
      Set.of("need", "take", "come", "rally", "recover", "fight", "battle", "hit", "score");

  private final TreeMap<Integer, Contest> contests = new TreeMap<>();
  private final Map<Name, Referent> owners;
  private final NounPhrases phrases;
  private final AnnotatedText text;

  private record Contest(Referent winner, Referent loser) {}

  /** Reads the contests of an article. */
  Contests(AnnotatedText text, NounPhrases phrases, Map<Name, Referent> owners) {
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
    Optional<Referent> before = person(verb - 1, verb);
    if (WordClass.WINNING.has(text.token(verb).lemma())) {
      Optional<Referent> object = person(verb + 1, verb);
      Optional<Referent> subject = before.or(() -> whoManaged(verb));
      if (subject.isPresent() && object.isPresent()) {
        contests.put(verb, new Contest(subject.get(), object.get()));
      }
    } else if (text.token(verb).lemma().equals("lose") && before.isPresent()) {
      int end = Math.min(text.sentenceOf(verb).end() - 1, verb + REACH);
      for (int i = verb + 1; i < end; i++) {
        Optional<Referent> winner = person(i + 1, verb);
        if (text.token(i).isWord("to", "against") && winner.isPresent()) {
          contests.put(verb, new Contest(winner.get(), before.get()));
          return;
        }
      }
    }
  }

  /** 'Vale needed five sets to beat Ruiz', 'Vale came from behind to beat Ruiz'. */
  private Optional<Referent> whoManaged(int verb) {
    int start = text.sentenceOf(verb).start();
    int finite = phrases.at(start).map(phrase -> phrase.tokens().end()).orElse(verb);
    return text.token(verb - 1).isWord("to")
            && finite < verb
            && text.token(finite).hasTag("VBD", "VBZ")
            && MANAGING.contains(text.token(finite).lemma())
        ? person(finite - 1, verb)
        : Optional.empty();
  }

  private Optional<Referent> person(int token, int verb) {
    TokenRange sentence = text.sentenceOf(verb);
    return token >= sentence.start() && token < sentence.end()
        ? phrases.nameAt(token).map(owners::get).filter(Referent::isPerson)
        : Optional.empty();
  }

  /** Who is meant by 'the winner', 'the loser'; empty for other descriptions. */
  Optional<Referent> meantBy(NominalMention description) {
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
