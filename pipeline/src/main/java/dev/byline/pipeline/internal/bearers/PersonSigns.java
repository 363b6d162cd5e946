package dev.byline.pipeline.internal.bearers;

import dev.byline.entity.Gender;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.typing.FirmEvidence;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * What the text around one mention of a name shows of its bearer.
 *
 * @param text the article
 * @param named whether a token is in a name that the tagger took for a person's
 */
record PersonSigns(AnnotatedText text, IntPredicate named) {

  /** In tokens: 'the deputy trade and works minister'. */
  private static final int LONGEST_DESCRIPTION = 8;

  private static final int YOUNGEST = 10;
  private static final int OLDEST = 110;

  /** The signs that stand around a mention. */
  Set<Sign> around(TokenRange name) {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    TokenRange sentence = text.sentenceOf(name.start());
    before(name, sentence, signs);
    behind(name, sentence, signs);
    if (leads(name, sentence)) {
      nextSentence(name, sentence, signs);
    }
    return signs;
  }

  private void before(TokenRange name, TokenRange sentence, Set<Sign> signs) {
    int i = name.start() - 1;
    if (i < sentence.start()) {
      return;
    }
    Token token = text.token(i);
    if (token.isWord("st", "st.", "saint")) {
      return;
    }
    if (NounLexicon.isTitle(token.text()) && token.isCapitalised()) {
      signs.add(NounLexicon.isCourtesy(token.text()) ? Sign.TITLED : Sign.CALLED);
    } else if (isBearer(i)) {
      signs.add(isOfSomebody(i, sentence) ? Sign.FIRM : called(i));
    } else if (token.isWord(",") && i > sentence.start() && isIntroduced(i - 1, name, sentence)) {
      signs.add(called(i - 1));
    } else if (token.isWord(",") && firms().isIntroduced(name, false)) {
      signs.add(Sign.FIRM);
    } else if (token.isWord("at") && i > sentence.start() && isSomebody(i - 1)) {
      signs.add(Sign.FIRM);
    } else if (token.isWord("in", "at", "near", "outside", "across")) {
      if (!isOwner(name, sentence)) {
        signs.add(Sign.PLACED);
      }
    } else if (token.isWord("the", "a", "an")) {
      signs.add(Sign.ARTICLE);
    } else if (token.isWord("and") && isFullName(i - 2, sentence)) {
      signs.add(Sign.JOINED);
    } else if (token.isWord("firms") || token.isWord(",") && isAfterFirms(i, sentence)) {
      signs.add(Sign.FIRM);
    } else if (speaks(i)) {
      signs.add(Sign.SPEAKS);
    } else if (WordClass.WINNING.has(token.lemma())
        && firms().scores(name.end(), sentence.end()) > 1) {
      signs.add(Sign.BEATEN_IN_SETS);
    }
  }

  /** 'in Ivo Karel’s new play'. */
  private boolean isOwner(TokenRange name, TokenRange sentence) {
    return name.end() < sentence.end() && text.token(name.end()).hasTag("POS");
  }

  /** 'Ana Vale of broker Ivo Karel': whose firm it is. */
  private boolean isOfSomebody(int noun, TokenRange sentence) {
    int of = noun - 1;
    return of > sentence.start()
        && text.token(of).isWord("of", "at", "with", "from")
        && named.test(of - 1)
        && isBearer(noun)
        && called(noun) == Sign.CALLED_LIKE_A_FIRM;
  }

  private FirmEvidence firms() {
    return new FirmEvidence(text, named);
  }

  /** 'two law firms, Ivo Karel and'. */
  private boolean isAfterFirms(int comma, TokenRange sentence) {
    return comma > sentence.start() && text.token(comma - 1).isWord("firms", "companies");
  }

  /** Whether somebody is named or described right there, who may work at what follows. */
  private boolean isSomebody(int i) {
    return named.test(i) || isBearer(i);
  }

  /** Whether two words at least of a person's name begin there. */
  private boolean isFullName(int i, TokenRange sentence) {
    return i >= sentence.start() && i + 1 < sentence.end() && named.test(i) && named.test(i + 1);
  }

  /** A noun of one who can be named: 'fisherman', 'trade minister', in the singular. */
  private boolean isBearer(int i) {
    Token token = text.token(i);
    boolean singular = token.hasTag("NN") && !token.tag().endsWith("S");
    return singular && NounLexicon.kindOf(token) == NounKind.PERSON;
  }

  private Sign called(int noun) {
    Token token = text.token(noun);
    boolean either =
        WordClass.LIKE_A_FIRM.has(token.lemma())
            || NounLexicon.isMaker(token)
            || NounLexicon.mayBeOrganisation(token.lemma());
    return either ? Sign.CALLED_LIKE_A_FIRM : Sign.CALLED;
  }

  /** 'The developer, …', 'Her co-star, …', 'A spokesman, …,'. */
  private boolean isIntroduced(int noun, TokenRange name, TokenRange sentence) {
    boolean closed = name.end() < sentence.end() && text.token(name.end()).isWord(",");
    boolean person =
        isBearer(noun)
            || text.token(noun).tag().equals("NN")
                && NounLexicon.maySayWhoItIs(text.token(noun).lemma());
    int i = noun;
    while (i > sentence.start() && i > noun - LONGEST_DESCRIPTION && isWithinDescription(i - 1)) {
      i--;
    }
    return person
        && i > sentence.start()
        && (text.token(i - 1).isWord("the")
            || text.token(i - 1).hasTag("PRP$", "POS")
            || closed && text.token(i - 1).isWord("a", "an") && isBearer(noun));
  }

  private boolean isWithinDescription(int i) {
    return text.token(i).hasTag("NN", "JJ", "HYPH", "VBG", "VBN", "CD");
  }

  private void behind(TokenRange name, TokenRange sentence, Set<Sign> signs) {
    int next = name.end();
    int noun = name.start() - 1;
    if (next + 1 >= sentence.end() || noun > sentence.start() && isOfSomebody(noun, sentence)) {
      return;
    }
    if (speaks(next)) {
      int subject = text.token(next + 1).isWord("that") ? next + 2 : next + 1;
      signs.add(saidBy(subject, sentence));
    }
    if (text.token(next).isWord("and") && isFullName(next + 1, sentence)) {
      signs.add(Sign.JOINED);
    } else if (text.token(next).hasTag("POS") && firms().hasOfficers(next + 1, sentence.end())) {
      signs.add(Sign.FIRM);
    }
    boolean bracket = text.token(next).isWord("(", "-LRB-");
    if (!bracket && !text.token(next).isWord(",")) {
      return;
    }
    if (isAge(next + 1, sentence)) {
      signs.add(Sign.AGED);
    } else if (text.token(next + 1).isWord("who", "whose")) {
      signs.add(Sign.WHO);
    } else if (text.token(next + 1).isWord("which")) {
      signs.add(Sign.FIRM);
    } else if (!bracket) {
      described(next + 1, sentence, signs);
    }
  }

  private Sign saidBy(int subject, TokenRange sentence) {
    if (subject >= sentence.end()) {
      return Sign.SPEAKS;
    }
    if (isHeOrShe(subject)) {
      return Sign.SAYS_OF_ITSELF;
    }
    boolean it = text.token(subject).isWord("it", "its") && subject + 1 < sentence.end();
    return it && text.token(subject + 1).hasTag("MD", "VBD", "VBZ", "NN") ? Sign.FIRM : Sign.SPEAKS;
  }

  private boolean isHeOrShe(int i) {
    return text.token(i).isWord("he", "she", "his", "her", "himself", "herself");
  }

  private boolean isAge(int i, TokenRange sentence) {
    String word = text.token(i).text();
    boolean number =
        word.length() > 1 && word.length() < 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return number
        && i + 1 < sentence.end()
        && Integer.parseInt(word) >= YOUNGEST
        && Integer.parseInt(word) < OLDEST
        && text.token(i + 1).isWord(",", ".", ")", "-RRB-", ";");
  }

  /** 'the trade minister', 'Velland's trade minister', 'a harbour board', up to the last noun. */
  private void described(int from, TokenRange sentence, Set<Sign> signs) {
    int i = from;
    boolean article = text.token(i).isWord("a", "an", "the") || text.token(i).hasTag("PRP$");
    if (article) {
      i++;
    }
    int limit = Math.min(sentence.end(), from + LONGEST_DESCRIPTION);
    boolean owner = article;
    while (i < limit && (isWithinDescription(i) || text.token(i).hasTag("POS"))) {
      owner |= text.token(i).hasTag("POS");
      i++;
    }
    if (!owner || i == from) {
      return;
    }
    Token noun = text.token(i - 1);
    if (i + 1 < sentence.end() && text.token(i).isWord(",") && text.token(i + 1).isWord("who")) {
      signs.add(Sign.WHO);
    } else if (isBearer(i - 1) && called(i - 1) == Sign.CALLED) {
      signs.add(Sign.DESCRIBED);
    } else if (NounLexicon.kindOf(noun) == NounKind.ORGANIZATION
        || NounLexicon.kindOf(noun) == NounKind.PLACE) {
      signs.add(Sign.FIRM);
    }
  }

  /** Whether a verb of speech stands there, in a form that says that somebody spoke. */
  boolean speaks(int verb) {
    return WordClass.isSaying(text.token(verb));
  }

  /** 'Ivo Karel drowned', 'The developer, Ivo Karel, had': the subject of its sentence. */
  private boolean leads(TokenRange name, TokenRange sentence) {
    for (int i = sentence.start(); i < name.start(); i++) {
      boolean description =
          isWithinDescription(i) || text.token(i).hasTag("DT", "PRP$", "CC", ",", "``");
      if (!description) {
        return false;
      }
    }
    return name.end() < sentence.end() && text.token(name.end()).hasTag("VBD", "VBZ", "MD", ",");
  }

  /** What the next sentence calls the subject, where nobody else can be meant. */
  private void nextSentence(TokenRange name, TokenRange sentence, Set<Sign> signs) {
    int next = sentence.end();
    if (next < text.size() && text.token(next).isWord("today", "now")) {
      next++; // 'Today her chain'
    }
    if (next + 1 >= text.size()
        || text.token(next).paragraph() != text.token(name.start()).paragraph()
        || !isHeOrShe(next)) {
      return;
    }
    for (int i = name.end(); i < sentence.end(); i++) {
      if (named.test(i) || isBearer(i)) {
        return;
      }
    }
    Token noun = text.token(next + 1);
    boolean kin =
        text.token(next).hasTag("PRP$")
            && isBearer(next + 1)
            && NounLexicon.genderOf(noun.lemma()) != Gender.UNKNOWN;
    signs.add(kin ? Sign.HAS_KIN : Sign.GENDERED);
  }
}
