package dev.byline.pipeline.internal.binding;

import dev.byline.attribution.SourceType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.DisjointWords;
import dev.byline.pipeline.internal.syntax.LocalSubjects;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import dev.byline.pipeline.internal.syntax.NounPhrases;
import dev.byline.pipeline.internal.syntax.QuotationFrames;
import dev.byline.pipeline.internal.syntax.ShallowParse;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Whom a pronoun or description cannot mean for where it stands, however well he fits: the subject
 * of whose verb it is the object, who is named in the same breath ('he and Karel', 'his father
 * Karel'), and who speaks the words that it stands in.
 *
 * @param text the article
 * @param phrases its noun phrases
 * @param owners whom its names mean
 * @param subjects the subjects over objects
 * @param disjoint where nobody is named whom a pronoun means
 * @param frames who speaks quotations
 * @param known who is named at a token, or meant by the pronoun or description there
 * @param lastSpeaker who was last said to speak, by the reporter
 */
public record SyntacticFilter(
    AnnotatedText text,
    NounPhrases phrases,
    Map<Name, Referent> owners,
    LocalSubjects subjects,
    DisjointWords disjoint,
    QuotationFrames frames,
    IntFunction<Optional<Referent>> known,
    Supplier<Optional<Referent>> lastSpeaker) {

  /** That of an article. */
  public static SyntacticFilter of(
      ShallowParse parse,
      NounPhrases phrases,
      Map<Name, Referent> owners,
      IntFunction<Optional<Referent>> known,
      Supplier<Optional<Referent>> lastSpeaker) {
    return new SyntacticFilter(
        parse.text(),
        phrases,
        owners,
        parse.localSubjects(phrases),
        parse.disjointWords(),
        parse.quotationFrames(),
        known,
        lastSpeaker);
  }

  /** Who may be meant by the pronoun at a token. */
  public Predicate<Referent> at(int pronoun) {
    boolean reflexive = text.token(pronoun).isWord("himself", "herself", "itself", "themselves");
    TokenRange words = new TokenRange(pronoun, pronoun + 1);
    if (reflexive) {
      Optional<Referent> subject = subjectOver(words);
      return referent -> subject.isEmpty() || subject.get() == referent;
    }
    if (isReadOut(pronoun)) {
      return referent -> referent.type() == SourceType.DOCUMENT;
    }
    Set<Referent> barred = barred(words);
    conjoined(pronoun).ifPresent(barred::add);
    kin(pronoun).ifPresent(barred::add);
    describedBy(pronoun).ifPresent(barred::add);
    being(pronoun).ifPresent(barred::add);
    disjoint.of(pronoun).forEach(around -> named(around, barred));
    return referent -> !barred.contains(referent);
  }

  /** '“Go outside,” it read': what is written, and nobody. */
  private boolean isReadOut(int pronoun) {
    return text.token(pronoun).isWord("it")
        && pronoun + 1 < text.size()
        && text.token(pronoun + 1).hasTag("VBD", "VBZ")
        && text.token(pronoun + 1).lemma().equals("read");
  }

  /** Who may be meant by a description: 'Vale praised the mayor' is about two. */
  public Predicate<Referent> at(NounPhrase description) {
    Set<Referent> barred = barred(description.tokens());
    return referent -> !barred.contains(referent);
  }

  /** Whom no words mean that stand here: the subject over them, and who speaks them. */
  private Set<Referent> barred(TokenRange words) {
    Set<Referent> barred = new HashSet<>();
    subjectOver(words).ifPresent(barred::add);
    speaker(words.end() - 1).ifPresent(barred::add);
    return barred;
  }

  private Optional<Referent> subjectOver(TokenRange object) {
    return subjects.ofObject(object).stream()
        .map(known::apply)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * Who is said to speak what a token stands in; with no such clause, or one of a pronoun that is
   * still to come, who was last.
   */
  private Optional<Referent> speaker(int quoted) {
    if (!frames.isUtterance(quoted)) {
      return Optional.empty();
    }
    OptionalInt speaker = frames.speakerOf(quoted);
    Optional<Referent> said =
        speaker.isPresent() ? known.apply(speaker.getAsInt()) : Optional.empty();
    return said.or(lastSpeaker);
  }

  /** Karel of 'he and Karel', 'Karel and he'. */
  private Optional<Referent> conjoined(int pronoun) {
    if (text.token(pronoun).hasTag("PRP$")) {
      return Optional.empty();
    }
    TokenRange sentence = text.sentenceOf(pronoun);
    if (pronoun + 2 < sentence.end() && text.token(pronoun + 1).isWord("and", "or")) {
      return named(phrases.at(pronoun + 2));
    }
    boolean last = pronoun - 2 >= sentence.start() && text.token(pronoun - 1).isWord("and", "or");
    return last ? named(phrases.at(pronoun - 2)) : Optional.empty();
  }

  /** Karel of 'his father Karel', 'his father, Karel'. */
  private Optional<Referent> kin(int pronoun) {
    Optional<NounPhrase> phrase = phrases.at(pronoun).filter(p -> p.tokens().end() > pronoun + 1);
    if (!text.token(pronoun).hasTag("PRP$") || phrase.isEmpty()) {
      return Optional.empty();
    }
    if (phrase.get().name().isPresent()) {
      return named(phrase).filter(Referent::isPerson);
    }
    int comma = phrase.get().tokens().end();
    Token noun = text.token(comma - 1);
    boolean person = !noun.hasTag("NNS") && NounLexicon.kindOf(noun) == NounKind.PERSON;
    return person && comma + 1 < text.sentenceOf(pronoun).end() && text.token(comma).isWord(",")
        ? named(phrases.at(comma + 1))
        : Optional.empty();
  }

  /** Karel of 'Karel, whom he had met', 'Karel, to whom he wrote'. */
  private Optional<Referent> describedBy(int pronoun) {
    int who = pronoun - 1;
    int sentence = text.sentenceOf(pronoun).start();
    if (who <= sentence
        || !text.token(who).isWord("who", "whom")
        || text.token(pronoun).hasTag("PRP$")) {
      return Optional.empty();
    }
    int before = who - 1;
    while (before > sentence
        && (text.token(before).isWord(",") || text.token(before).hasTag("IN", "TO"))) {
      before--;
    }
    return known.apply(before);
  }

  /** Karel of 'Karel was her driver', 'Karel, who was her driver'; the driver of 'of her car'. */
  private Optional<Referent> being(int pronoun) {
    if (!text.token(pronoun).hasTag("PRP$")) {
      return Optional.empty();
    }
    boolean of = pronoun > 1 && text.token(pronoun - 1).isWord("of");
    return of
        ? known.apply(pronoun - 2)
        : phrases.at(pronoun).flatMap(subjects::ofPredicate).flatMap(known::apply);
  }

  /** Adds who is named or brought in by words, but not whose something is: 'the Vale plan'. */
  private void named(TokenRange around, Set<Referent> barred) {
    for (int i = around.start(); i < around.end(); i++) {
      int end = i + 1;
      Optional<NounPhrase> last = phrases.at(i).filter(phrase -> phrase.tokens().end() == end);
      named(
              last.filter(
                  phrase -> phrase.name().filter(name -> name.tokens().end() == end).isPresent()))
          .or(() -> last.flatMap(phrase -> known.apply(phrase.head())).filter(who -> !who.named()))
          .filter(Referent::isPerson)
          .ifPresent(barred::add);
    }
  }

  private Optional<Referent> named(Optional<NounPhrase> phrase) {
    return phrase.flatMap(NounPhrase::name).map(owners::get);
  }
}
