package dev.byline.pipeline.internal.resolved;

import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whom an introduction presents as interviewed: who sat down or spoke with the paper, whom
 * the paper met, whose conversation the headline announces. Without such words it is the one person
 * who is neither said to ask nor spoken of in the questions and answers, or whom the introduction
 * is about. Where two may be meant, or one without a name, it is nobody. Confined to one call.
 */
final class Interviewed {

  /** With whom somebody sat down is looked for in so many tokens behind the verb. */
  private static final int FARTHEST_PARTNER = 8;

  /** Words before 'with Ana Vale' in a headline: 'Ten short questions for'. */
  private static final int HEADLINE_WORDS = 5;

  /** So often is somebody mentioned whom an introduction is about; the others once. */
  private static final int SUBJECT_MENTIONS = 3;

  /** Who takes part in a conversation, as far as the words for it show. */
  private enum Side {
    /** Somebody with a name who does not ask for an outlet. */
    NAMED,
    /** A person without a name: who is interviewed may stay unnamed. */
    UNNAMED,
    /** The outlet, or who writes for it. */
    OURS,
    /** Nobody is said. */
    NOBODY
  }

  /**
   * One of the two.
   *
   * @param who empty for all but the named
   */
  private record Party(Side side, Optional<Referent> who) {
    static final Party NOBODY = new Party(Side.NOBODY, Optional.empty());
  }

  private final ResolvedArticle article;
  private final int end;
  private final Set<Referent> presented = new LinkedHashSet<>();
  private final Set<Referent> asking = new LinkedHashSet<>();
  private boolean doubtful;

  private Interviewed(ResolvedArticle article, int end) {
    this.article = article;
    this.end = end;
  }

  /**
   * Who is interviewed, if the introduction leaves no doubt.
   *
   * @param end where it ends: the first question
   */
  static Optional<Referent> before(ResolvedArticle article, int end) {
    return new Interviewed(article, end).find();
  }

  private Optional<Referent> find() {
    for (int i = 0; i < end; i++) {
      if (article.token(i).hasTag("VB")) {
        converses(i);
      }
      announces(i);
    }
    presented.removeAll(asking);
    if (doubtful || presented.size() > 1) {
      return Optional.empty();
    }
    return presented.stream().findFirst().or(() -> isPersonal() ? onlyOne() : Optional.empty());
  }

  /** Somebody is asked, or says 'I': the office answers what is often asked about bus lanes. */
  private boolean isPersonal() {
    return article.text().paragraphs().stream()
        .filter(paragraph -> paragraph.start() >= end)
        .anyMatch(
            paragraph ->
                AnswerLabels.isQuestion(article.text(), paragraph.start())
                        && has(paragraph, "you", "your")
                    || AnswerLabels.isAnswer(article.text(), paragraph.start())
                        && has(paragraph, "I", "my", "me"));
  }

  private boolean has(TokenRange paragraph, String... words) {
    return article.text().tokens(paragraph).stream().anyMatch(token -> token.isWord(words));
  }

  /** 'Vale sat down with our reporter', 'We met her': a subject, its verb and the other party. */
  private void converses(int finite) {
    int subject = article.grammar().subjectOf(finite);
    boolean perfect = article.token(finite).isWord("has", "have", "had", "was", "is");
    int verb = perfect && finite + 1 < end ? finite + 1 : finite;
    String lemma = article.token(verb).lemma();
    boolean talks = InterviewWords.isConversing(lemma);
    if (subject < 0 || !talks && !InterviewWords.isMeeting(lemma)) {
      return;
    }
    Party first = party(subject);
    Party other = partner(verb, talks);
    if (lemma.equals("ask") && other.side == Side.NOBODY) {
      first.who.ifPresent(asking::add);
    } else if (isJoined(subject)) {
      doubtful |= talks && first.side == Side.NAMED;
    } else if (first.side == Side.OURS) {
      other.who.ifPresent(presented::add);
      doubtful |= other.side == Side.UNNAMED;
    } else if (first.side == Side.NAMED || first.side == Side.UNNAMED) {
      answers(first, other, talks);
    }
  }

  /** Whether another name stands before: 'Vale and Karel talk', who may both be interviewed. */
  private boolean isJoined(int head) {
    int before = article.phraseAt(head).map(phrase -> phrase.tokens().start()).orElse(head) - 1;
    return before >= 0 && article.token(before).isWord("and", "&");
  }

  private void answers(Party first, Party other, boolean talks) {
    boolean ours = other.side == Side.OURS || talks && other.side == Side.NOBODY;
    if (ours) {
      first.who.ifPresent(presented::add);
      doubtful |= first.side == Side.UNNAMED;
    } else if (other.side == Side.NAMED && !other.who.equals(first.who)) {
      doubtful |= talks || first.side == Side.UNNAMED;
    }
  }

  /** With whom somebody speaks, or whom he meets. */
  private Party partner(int verb, boolean talks) {
    int last = Math.min(Math.min(end, article.sentenceEnd(verb)), verb + FARTHEST_PARTNER);
    boolean with = !talks;
    for (int i = verb + 1; i < last; i++) {
      Token token = article.token(i);
      boolean to = token.isWord("with", "to") && !article.token(i + 1).hasTag("VB", "TO");
      if (to) {
        with = true;
      } else if (token.hasTag("VB", "MD", "IN") || token.isWord(".", ";", ":")) {
        return Party.NOBODY;
      } else if (with && token.hasTag("PRP")) {
        return party(i);
      } else if (with && article.phraseAt(i).isPresent()) {
        return party(article.phraseAt(i).get().head());
      }
    }
    return Party.NOBODY;
  }

  private Party party(int head) {
    Token token = article.token(head);
    if (token.isWord("we", "us", "I", "me")) {
      return new Party(Side.OURS, Optional.empty());
    }
    Optional<NounPhrase> phrase = article.phraseAt(head);
    Optional<Name> name = phrase.flatMap(NounPhrase::name);
    Optional<Referent> who = name.flatMap(article::ownerOf).or(() -> article.meantAt(head));
    if (who.isEmpty() || !who.get().named()) {
      boolean paper = phrase.filter(this::isOurs).isPresent();
      boolean person =
          NounLexicon.kindOf(token) == NounKind.PERSON || token.isWord("he", "she", "they");
      Side side = paper ? Side.OURS : person ? Side.UNNAMED : Side.NOBODY;
      return new Party(side, Optional.empty());
    }
    if (!who.get().isPerson()) {
      return new Party(Side.OURS, Optional.empty());
    }
    boolean asks = phrase.filter(this::isOurs).isPresent() || isByline(who.get());
    if (asks) {
      asking.add(who.get());
      return new Party(Side.OURS, Optional.empty());
    }
    return new Party(Side.NAMED, who);
  }

  /** 'our food writer', 'The Courier’s Ana Vale', 'senior editor Ana Vale', 'a reporter'. */
  private boolean isOurs(NounPhrase phrase) {
    TokenRange words = phrase.tokens();
    for (int i = words.start(); i < words.end(); i++) {
      Token token = article.token(i);
      boolean outlets =
          token.hasTag("POS")
              && article
                  .nameAt(i - 1)
                  .flatMap(article::ownerOf)
                  .filter(Referent::isPerson)
                  .isEmpty();
      if (outlets || token.isWord("our") || InterviewWords.isJournalist(token.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody stands in a line 'By Ana Vale'. */
  private boolean isByline(Referent person) {
    return article.owners().entrySet().stream()
        .filter(entry -> entry.getValue() == person)
        .map(entry -> entry.getKey().tokens().start() - 1)
        .filter(by -> by >= 0 && article.token(by).isWord("by"))
        .anyMatch(by -> article.text().paragraphOf(by).start() == by);
  }

  /** 'A conversation with Ana Vale' as a headline, in which nothing is done. */
  private void announces(int i) {
    TokenRange paragraph = article.text().paragraphOf(i);
    boolean headline =
        i - paragraph.start() < HEADLINE_WORDS
            && InterviewWords.isInterview(Spelling.lower(article.token(i).lemma()))
            && i + 2 < paragraph.end()
            && article.token(i + 1).isWord("with", "for")
            && article.text().tokens(paragraph).stream().noneMatch(t -> t.hasTag("VB", "MD"));
    if (headline) {
      article
          .phraseAt(i + 2)
          .map(phrase -> party(phrase.head()))
          .flatMap(Party::who)
          .ifPresent(presented::add);
    }
  }

  /** Who is left when those who ask or are spoken of are not counted, or is most spoken of. */
  private Optional<Referent> onlyOne() {
    List<Referent> people = people(0, end).stream().filter(who -> !isByline(who)).toList();
    Set<Referent> spokenOf = people(end, article.text().size());
    List<Referent> left =
        people.stream().filter(who -> !asking.contains(who) && !spokenOf.contains(who)).toList();
    if (left.size() < 2) {
      return left.stream().findFirst();
    }
    Referent first = left.get(0);
    boolean about =
        mentions(first) >= SUBJECT_MENTIONS
            && left.stream()
                .skip(1)
                .allMatch(other -> mentions(other) == 1 && other.roles().isEmpty());
    return about ? Optional.of(first) : Optional.empty();
  }

  /** Those who are named between two places, in that order, but not those who are addressed. */
  private Set<Referent> people(int from, int to) {
    Set<Referent> found = new LinkedHashSet<>();
    article.owners().entrySet().stream()
        .filter(entry -> entry.getValue().isPerson())
        .filter(entry -> entry.getKey().tokens().start() >= from)
        .filter(entry -> entry.getKey().tokens().end() <= to)
        .filter(entry -> to == end || !isAddressed(entry.getKey().tokens()))
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> found.add(entry.getValue()));
    return found;
  }

  /** 'Mayor Vale, why now?', 'Thank you, Ana.' */
  private boolean isAddressed(TokenRange name) {
    TokenRange phrase = article.phraseAt(name.start()).map(NounPhrase::tokens).orElse(name);
    int behind = phrase.end();
    int before = phrase.start() - 1;
    return behind < article.text().size()
        && article.token(behind).isWord(",", ".", "?", "!")
        && (article.token(before).isWord(",", ":", ".", "?", "!")
            || AnswerLabels.isLetter(article.text(), before));
  }

  private long mentions(Referent who) {
    return who.occurrences().stream()
        .filter(occurrence -> occurrence.tokens().end() <= end)
        .count();
  }
}
