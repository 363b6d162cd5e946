package dev.byline.pipeline.internal.typing;

import dev.byline.entity.Gender;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.lexicon.WordLists;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the words of a person's name are, and those around it.
 *
 * @param text the article
 */
public record NameParts(AnnotatedText text) {

  /** Words between 'mother of' and the name: 'the late teacher'. */
  private static final int WORDS_BETWEEN = 4;

  /** Words of a description of a body. */
  private static final int LONGEST_BODY = 8;

  private static final Set<String> OF_RANK = WordLists.ofKind("bodies.txt", "of-rank");

  /** How words for somebody's work end. */
  private static final List<String> OCCUPATIONS = List.of("er", "or", "ist", "ian", "man");

  /** 'PER VALE, MINISTER: …' in a transcript, of which only 'VALE' was seen. */
  public boolean isLabelled(TokenRange name) {
    int first = name.start() - 1;
    int next = name.end();
    return name.size() == 1
        && first >= 0
        && first == text.paragraphOf(name.start()).start()
        && isShouted(first)
        && isShouted(name.start())
        && !denotesPerson(first)
        && next < text.sentenceOf(name.start()).end()
        && text.token(next).isWord(",", ":");
  }

  /** 'Vale KC'. */
  public int withoutHonours(int start, int end) {
    int last = end;
    while (last > start + 1 && WordClass.isPostNominal(text.token(last - 1)) && !isShouted(start)) {
      last--;
    }
    return last;
  }

  /** Behind a first name, particles and the capitalised word they lead to. */
  public int withParticles(int end) {
    int i = end;
    int last = text.sentenceOf(end - 1).end();
    while (i < last
        && i < end + 3
        && WordClass.NAME_PARTICLE.has(Spelling.lower(text.token(i).text()))) {
      i++;
    }
    boolean leads = i > end && i < last && text.token(i).isCapitalised();
    return leads && text.token(i).hasTag("NNP") ? i + 1 : end;
  }

  /** Behind 'Jr.', with or without a comma in front. */
  public int withSuffix(int end) {
    int last = text.sentenceOf(end - 1).end();
    if (end < last && WordClass.NAME_SUFFIX.has(Spelling.key(text.token(end).text()))) {
      return end + 1;
    }
    boolean comma = end + 1 < last && text.token(end).isWord(",");
    return comma && WordClass.NAME_SUFFIX.has(Spelling.key(text.token(end + 1).text()))
        ? end + 2
        : end;
  }

  /** 'Karel', 'Karel-Ruiz', 'Ní Karel', 'Nic Giolla Karel': no given name among them. */
  public boolean isSurname(TokenRange name) {
    boolean joined = name.size() == 3 && text.token(name.start() + 1).isWord("-");
    return name.size() == 1 || joined || name.size() < 4 && isParticle(name.start());
  }

  /** Whether a word stands in front of an Irish surname. */
  public boolean isParticle(int i) {
    return text.token(i).isCapitalised()
        && WordClass.IRISH_PARTICLE.has(Spelling.lower(text.token(i).text()));
  }

  /** 'ANA VALE SAID': where all is in capitals, the verb as well. */
  public int withoutCry(TokenRange name) {
    int end = name.end();
    while (end > name.start() + 1
        && isShouted(end - 1)
        && isShouted(name.start())
        && (text.token(end - 1).hasTag("VB")
            || text.token(end - 1).isWord("said", "says", "told", "on", "and"))) {
      end--;
    }
    return end;
  }

  /** Whether a word is all in capitals. */
  public boolean isShouted(int i) {
    return Spelling.isAllCaps(text.token(i).text());
  }

  /** Whether every word of weight in a sentence has a capital. */
  public boolean isHeadline(int i) {
    TokenRange sentence = text.sentenceOf(i);
    for (int k = sentence.start(); k < sentence.end(); k++) {
      Token token = text.token(k);
      boolean compound = k > sentence.start() && text.token(k - 1).isWord("-", "‑");
      if (!compound
          && token.text().length() > 3
          && Character.isLowerCase(token.text().codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a token stands in the headline: the first paragraph, which does not end a sentence. */
  public boolean isAboveText(int i) {
    TokenRange paragraph = text.paragraphOf(i);
    return paragraph.start() == 0
        && paragraph.end() < text.size()
        && !text.token(paragraph.end() - 1).hasTag(".", "''", ":");
  }

  /** 'Winemaker Vale': a word formed like one for somebody's work. */
  public boolean isOccupation(String key) {
    return key.length() > 5 && OCCUPATIONS.stream().anyMatch(key::endsWith);
  }

  /** Vale of 'mother of the late Ivo Vale': of whom another one is something. */
  public boolean saysWhose(TokenRange name) {
    int start = Math.max(text.sentenceOf(name.start()).start(), name.start() - WORDS_BETWEEN);
    int of = name.start() - 1;
    while (of > start && text.token(of).hasTag("NN", "JJ", "DT")) {
      of--;
    }
    return of > start
        && text.token(of).isWord("of", "for", "to")
        && NounLexicon.kindOf(text.token(of - 1)) == NounKind.PERSON;
  }

  /** Whether a word is a title or a noun for a person. */
  public boolean denotesPerson(int i) {
    Token token = text.token(i);
    return NounLexicon.isTitle(token.text()) || NounLexicon.kindOf(token) == NounKind.PERSON;
  }

  /** Whether a word for one person stands right in front: 'captain Sunday Vale'. */
  public boolean isCalled(int i) {
    return i > text.sentenceOf(i).start()
        && text.token(i - 1).hasTag("NN")
        && !text.token(i - 1).tag().endsWith("S")
        && denotesPerson(i - 1);
  }

  /** 'Mr Vale', 'the minister Vale', but not 'its rival Vale', as firms are called too. */
  public boolean isTitled(TokenRange name) {
    int before = name.start() - 1;
    return before >= text.sentenceOf(name.start()).start()
        && (NounLexicon.isTitle(text.token(before).text())
            || NounLexicon.kindOf(text.token(before)) == NounKind.PERSON
                && text.token(before).hasTag("NN")
                && !WordClass.LIKE_A_FIRM.has(text.token(before).lemma()));
  }

  /** Whether one of these words is a title or a noun for a person. */
  public boolean holdsOffice(TokenRange words) {
    return IntStream.range(words.start(), words.end()).anyMatch(this::denotesPerson);
  }

  /**
   * Where the brackets open that close at a token: '(Traffic)'.
   *
   * @param first they are looked for behind this token
   * @return -1 where there are none
   */
  public int opening(int close, int first) {
    if (close <= first || !text.token(close).isWord(")", "-RRB-")) {
      return -1;
    }
    int open = close - 1;
    while (open > first && !text.token(open).isWord("(", "-LRB-")) {
      open--;
    }
    return open > first ? open : -1;
  }

  /** 'Wing' of 'Wing Cdr Karel', which is no body there. */
  public boolean isOfRank(int i) {
    return text.token(i).isCapitalised()
        && OF_RANK.contains(Spelling.lower(text.token(i).text()))
        && i + 1 < text.sentenceOf(i).end()
        && text.token(i + 1).isCapitalised()
        && NounLexicon.isTitle(text.token(i + 1).text());
  }

  /** Behind the last courtesy within a name: 'for Ports Shri Ivo Karel', 'Wing Cdr Ivo Karel'. */
  public int behindCourtesy(int start, int end) {
    int from = end > start + 2 && isOfRank(start) ? start + 1 : start;
    for (int i = start + 1; i < end - 1; i++) {
      if (text.token(i)
          .isWord("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "shri", "smt")) {
        from = i + 1;
      }
    }
    return from;
  }

  /**
   * Of 'Isolde' in 'his widow, Isolde, said': a given name behind who she is to whom, of whose
   * surname she may be.
   */
  public Gender genderOfSpouse(TokenRange name) {
    int noun = name.start() - 2;
    boolean apposed =
        name.size() == 1
            && noun > text.sentenceOf(name.start()).start()
            && text.token(noun + 1).isWord(",");
    boolean spouse =
        apposed
            && text.token(noun).isWord("wife", "widow", "husband", "widower")
            && text.token(noun - 1).hasTag("PRP$");
    // of father and son each may be 'Mr Vale'
    boolean kin =
        apposed
            && (text.token(noun).isWord("daughter", "sister", "mother")
                    && text.token(noun - 1).isWord("his")
                || text.token(noun).isWord("son", "brother", "father")
                    && text.token(noun - 1).isWord("her"));
    return spouse || kin ? NounLexicon.genderOf(text.token(noun).lemma()) : Gender.UNKNOWN;
  }

  /** 'small night charity', up to the noun. */
  public boolean isBody(int from, int end) {
    int i = described(from, Math.min(end, from + LONGEST_BODY));
    Token noun = text.token(i - 1);
    return i > from
        && !noun.isCapitalised()
        && NounLexicon.kindOf(noun) == NounKind.ORGANIZATION
        && !text.token(Math.min(i, end - 1)).hasTag("POS");
  }

  /** Behind the nouns, adjectives and numbers that stand in a row from a token on. */
  public int described(int from, int limit) {
    int i = from;
    while (i < limit && text.token(i).hasTag("NN", "JJ", "HYPH", "CD")) {
      i++;
    }
    return i;
  }
}
