package dev.byline.pipeline.internal.bearers;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.PlaceNames;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.typing.NameParts;
import dev.byline.pipeline.internal.typing.TaggedNames;
import java.util.Set;

/**
 * Names that the tagger cut at a small word or a mark: of 'Ports and Ferry Control (PFC)' and
 * 'Council on Ferries and Sustainable Ports' the other side of 'and'; of 'Right to Sail' and
 * 'Skippers for Safety' nearly all; '5-' of '5-Star Movement'; the campus of a university; and what
 * stands in front of a Dutch surname, 'in ’t Karel'.
 */
record WholeNames(AnnotatedText text, TaggedNames tagged) {

  /** In tokens. */
  private static final int LONGEST = 9;

  /** What people found and lend their names to. */
  private static final Set<String> BODIES =
      Set.of("foundation", "initiative", "ministries", "institute", "fund", "library", "trust");

  /** What leads from a body to what it is for. */
  private static final Set<String> PURPOSE = Set.of("to", "for", "against");

  void settle() {
    for (int i = 1; i + 1 < text.size(); i++) {
      shortForm(i);
      if (PURPOSE.contains(text.token(i).text())) {
        purpose(i);
      }
      particle(i);
      first(i);
    }
    for (NamedSpan name : tagged.names()) {
      if (name.type() == NamedSpan.Type.PERSON) {
        founded(name.tokens());
      } else if (name.type() == NamedSpan.Type.ORGANIZATION) {
        second(name.tokens());
        numbered(name.tokens());
        campus(name.tokens());
      }
    }
  }

  private void put(int start, int end) {
    tagged.put(new TokenRange(start, end), NamedSpan.Type.ORGANIZATION);
  }

  private boolean isFreeCapital(int i) {
    return tagged.isFree(i) && isCapital(i);
  }

  private boolean isCapital(int i) {
    Token token = text.token(i);
    return token.isCapitalised() && token.hasTag("NN", "JJ") && !NounLexicon.isTitle(token.text());
  }

  private boolean isBody(int i) {
    return tagged.is(i, NamedSpan.Type.ORGANIZATION);
  }

  private boolean isHeadline(int i) {
    NameParts parts = new NameParts(text);
    return parts.isHeadline(i) || parts.isAboveText(i);
  }

  /** '(PFC)': the words in front that begin with its letters, some of which are a body's name. */
  private void shortForm(int open) {
    String letters = open + 2 < text.size() ? text.token(open + 1).text() : "";
    if (!text.token(open).isWord("(", "-LRB-")
        || letters.length() < 3
        || !Spelling.isAllCaps(letters)
        || !text.token(open + 2).isWord(")", "-RRB-")) {
      return;
    }
    int first = text.sentenceOf(open).start();
    int start = open;
    int left = letters.length();
    boolean body = false;
    while (left > 0 && start > first && open - start < LONGEST) {
      start--;
      Token token = text.token(start);
      body |= isBody(start);
      if (token.isCapitalised()) {
        left = token.text().charAt(0) == letters.charAt(left - 1) ? left - 1 : -1;
      } else if (!token.isWord("and", "of", "for", "in", "on", "the", "&", "to", "’", "'", "’s")) {
        left = -1;
      }
    }
    if (left == 0 && body) {
      put(start, open);
    }
  }

  /** 'Ferries [and Sustainable Ports]' behind 'Council on'. */
  private void second(TokenRange name) {
    int and = name.end();
    int sentenceEnd = text.sentenceOf(name.start()).end();
    int of = name.end() - 2;
    boolean open =
        of > name.start()
            && text.token(of).isWord("of", "for", "on")
            && !PlaceNames.has(Spelling.key(text.token(of + 1).text()))
            && and + 1 < sentenceEnd
            && text.token(and).isWord("and")
            && !isHeadline(name.start());
    int end = and + 1;
    while (open && end < sentenceEnd && isFreeCapital(end)) {
      end++;
    }
    boolean verb = open && end < sentenceEnd && text.token(end).hasTag("VBD", "VBZ", "NN");
    if (open && end > and + 1 && !verb && (end == sentenceEnd || tagged.isFree(end))) {
      put(name.start(), end);
    }
  }

  /** 'Ports and [Ferry Control]', of which the tagger has the last. */
  private void first(int and) {
    int front = and - 1;
    boolean open =
        text.token(and).isWord("and")
            && isBody(and + 1)
            && tagged.isFree(front)
            && text.sentenceOf(and).contains(front)
            && text.token(front).isCapitalised()
            && text.token(front).hasTag("NNP", "NN")
            && !text.token(front).tag().endsWith("S")
            && !isHeadline(and);
    TokenRange body = open ? tagged.at(and + 1).orElseThrow().tokens() : new TokenRange(0, 0);
    boolean second =
        open
            && body.start() == and + 1
            && body.size() == 2
            && NounLexicon.kindOf(text.token(body.end() - 1)) == NounKind.ORGANIZATION
            && (front == text.sentenceOf(and).start()
                || text.token(front - 1).hasTag("DT", "IN", "``"));
    if (second && !isOfPerson(front)) {
      put(front, body.end());
    }
  }

  private boolean isOfPerson(int i) {
    return tagged.names().stream()
        .filter(name -> name.type() == NamedSpan.Type.PERSON)
        .anyMatch(name -> text.token(name.tokens().end() - 1).text().equals(text.token(i).text()));
  }

  /** 'Right to Sail', 'Coalition to Stop the Ferry', 'Skippers for Safety'. */
  private void purpose(int link) {
    int next = link + 1;
    int front = link - 1;
    TokenRange sentence = text.sentenceOf(link);
    boolean to =
        text.token(link).text().equals("to")
            && !tagged.isPerson(front)
            && text.token(next).isCapitalised()
            && (text.token(next).tag().equals("VB")
                || isFreeCapital(next)
                    && NounLexicon.kindOf(text.token(front)) == NounKind.ORGANIZATION);
    boolean members =
        !text.token(link).text().equals("to")
            && text.token(front).hasTag("NNPS", "NNS")
            && !tagged.isPerson(front)
            && !text.token(front).isWord("awards", "prizes", "calls")
            && front > sentence.start()
            && !text.token(front - 1).hasTag("``")
            && isFreeCapital(next);
    if (!(to || members)
        || !tagged.isFree(link)
        || !sentence.contains(front)
        || !sentence.contains(next)
        || !isCapital(front)
        || isHeadline(link)) {
      return;
    }
    int start = tagged.at(front).map(name -> name.tokens().start()).orElse(front);
    while (start > sentence.start() + 1 && isFreeCapital(start - 1) && link - start < 3) {
      start--;
    }
    if (start > sentence.start() && text.token(start - 1).isCapitalised()) {
      return;
    }
    int end = next + 1;
    while (end < sentence.end() && end - start < LONGEST && goesOn(end, sentence.end())) {
      end++;
    }
    put(start, end);
  }

  private boolean goesOn(int i, int sentenceEnd) {
    return isCapital(i)
        || text.token(i).isWord("and") && i + 1 < sentenceEnd && isFreeCapital(i + 1);
  }

  /** 'the Vale Foundation', 'Ivo Vale Ministries', of which the tagger has the person. */
  private void founded(TokenRange name) {
    int sentenceEnd = text.sentenceOf(name.start()).end();
    int end = name.end();
    while (end < sentenceEnd && end < name.end() + 3 && isFreeCapital(end)) {
      end++;
    }
    boolean the =
        name.start() > text.sentenceOf(name.start()).start()
            && text.token(name.start() - 1).isWord("the");
    boolean body =
        end > name.end()
            && BODIES.contains(Spelling.lower(text.token(end - 1).text()))
            && text.token(end - 1).hasTag("NNP")
            && (the || name.size() > 1);
    if (body && !isHeadline(name.start()) && (end == sentenceEnd || !isCapital(end))) {
      put(name.start(), end);
    }
  }

  /** '5-Star Movement', cut behind the hyphen. */
  private void numbered(TokenRange name) {
    int number = name.start() - 2;
    if (number >= text.sentenceOf(name.start()).start()
        && name.size() > 1
        && text.token(number).hasTag("CD")
        && text.token(number + 1).isWord("-")
        && text.token(number + 1).span().end() == text.token(name.start()).span().start()
        && !Character.isDigit(text.token(name.start()).text().charAt(0))) {
      put(number, name.end());
    }
  }

  /** 'University of Velland-Karel'. */
  private void campus(TokenRange name) {
    int hyphen = name.end();
    boolean open =
        hyphen + 1 < text.sentenceOf(name.start()).end()
            && text.token(name.start()).isWord("university")
            && text.token(hyphen).isWord("-", "–")
            && text.token(hyphen).span().end() == text.token(hyphen + 1).span().start()
            && tagged.is(hyphen + 1, NamedSpan.Type.LOCATION);
    if (open) {
      put(name.start(), tagged.at(hyphen + 1).orElseThrow().tokens().end());
    }
  }

  /** 'Ana in ’t Karel', 'Van ’t Karel'. */
  private void particle(int mark) {
    int surname = mark + 2;
    boolean dutch =
        surname < text.sentenceOf(mark).end()
            && text.token(mark).isWord("'", "’", "‘", "`")
            && text.token(mark + 1).text().equals("t")
            && text.token(mark - 1).isWord("in", "van", "aan", "op", "uit")
            && text.token(surname).isCapitalised();
    boolean glued =
        text.sentenceOf(mark).contains(mark - 1)
            && text.token(mark - 1).isWord("in", "van", "aan", "op", "uit")
            && text.token(mark).isWord("'t", "’t")
            && mark + 1 < text.sentenceOf(mark).end()
            && text.token(mark + 1).isCapitalised();
    if (!dutch && !glued) {
      return;
    }
    int start = mark - 1;
    if (text.sentenceOf(mark).contains(start - 1)
        && text.token(start - 1).isCapitalised()
        && text.token(start - 1).hasTag("NNP")) {
      start--;
    }
    tagged.put(new TokenRange(start, dutch ? surname + 1 : mark + 2), NamedSpan.Type.PERSON);
  }
}
