package dev.byline.pipeline.internal.bearers;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.lexicon.WordLists;
import dev.byline.pipeline.internal.typing.TaggedNames;
import java.util.HashSet;
import java.util.Set;

/**
 * What the tagger took for somebody's name and is none: the short form of a term, 'compact
 * fluorescent light (CFL)'; what is counted, '400 BCE'; a language, 'the Karel language'; a storm;
 * the honour behind a name; 'State' of 'Secretary of State'. And what is a place by its first word:
 * 'Fort Karel', 'State of Velland'.
 */
record NoBearers(AnnotatedText text, Gazetteer gazetteer, TaggedNames tagged) {

  /** Before a name, makes a place of it. */
  private static final Set<String> LANDFORMS =
      Set.of("fort", "mount", "mt", "port", "lake", "loch", "cape", "isla", "ilha");

  /** Of these, what somebody may be called: a place where it is said what is there. */
  private static final Set<String> LIKE_A_GIVEN_NAME = Set.of("isla");

  /** What children call who else has a name. */
  private static final Set<String> PARENTS = WordLists.ofKind("bodies.txt", "called-by-children");

  private static final Set<String> STORMS = WordLists.ofKind("bodies.txt", "storm");

  /** Behind a language's name. */
  private static final Set<String> OF_LANGUAGE = Set.of("language", "dialect", "speaker");

  void settle() {
    Set<String> terms = terms();
    Set<String> storms = storms();
    for (NamedSpan name : tagged.names()) {
      TokenRange words = name.tokens();
      if (words.size() == 1 && isNone(words.start(), terms)
          || words.size() == 1 && PARENTS.contains(Spelling.key(text.token(words.start()).text()))
          || isLanguage(words)
          || isStorm(words)
          || storms.contains(key(words))
          || isEvent(name)
          || isNation(words)
          || isPartyCode(words)
          || isInChief(words.end())
          || isHonour(words)
          || isOffice(words)
          || isOneOfMany(words)) {
        tagged.remove(name);
      } else if (name.type() == NamedSpan.Type.PERSON && isLandform(words)) {
        tagged.put(words, NamedSpan.Type.LOCATION);
      } else if (name.type() == NamedSpan.Type.LOCATION) {
        state(words);
      }
    }
  }

  private boolean isNone(int i, Set<String> terms) {
    return terms.contains(text.token(i).text()) || isCounted(i) && !tagged.isPerson(i);
  }

  /** Short forms in brackets whose letters begin the plain words in front of them. */
  private Set<String> terms() {
    Set<String> terms = new HashSet<>();
    for (int i = 1; i + 2 < text.size(); i++) {
      String word = text.token(i + 1).text();
      if (text.token(i).isWord("(", "-LRB-")
          && text.token(i + 2).isWord(")", "-RRB-")
          && Spelling.isAllCaps(word)
          && stands(word, i)) {
        terms.add(word);
      }
    }
    return terms;
  }

  private boolean stands(String shortForm, int open) {
    int first = open - shortForm.length();
    TokenRange sentence = text.sentenceOf(open);
    if (first < sentence.start()
        || NounLexicon.kindOf(text.token(open - 1)) == NounKind.ORGANIZATION) {
      return false;
    }
    for (int i = 0; i < shortForm.length(); i++) {
      Token token = text.token(first + i);
      char letter = Character.toLowerCase(shortForm.charAt(i));
      if (token.isCapitalised() && first + i > sentence.start()
          || Character.toLowerCase(token.text().charAt(0)) != letter) {
        return false;
      }
    }
    return true;
  }

  /** '400 BCE', '25 CUC', but not '12 UN soldiers'. */
  private boolean isCounted(int i) {
    TokenRange sentence = text.sentenceOf(i);
    return Spelling.isAllCaps(text.token(i).text())
        && i > sentence.start()
        && text.token(i - 1).hasTag("CD")
        && Character.isDigit(text.token(i - 1).text().charAt(0))
        && i + 1 < sentence.end()
        && !text.token(i + 1).hasTag("NN", "JJ", "VB", "MD", "POS", "HYPH", "CD");
  }

  private boolean isLanguage(TokenRange words) {
    int next = words.end();
    return next < text.sentenceOf(words.start()).end()
        && !text.token(next).isCapitalised()
        && OF_LANGUAGE.contains(text.token(next).lemma())
        && words.size() < 3;
  }

  /** What is a storm once is one everywhere, but for who is called so in full. */
  private Set<String> storms() {
    Set<String> storms = new HashSet<>();
    for (int i = 0; i + 1 < text.size(); i++) {
      if (isStorm(i) && text.token(i + 1).hasTag("NNP")) {
        storms.add(Spelling.key(text.token(i + 1).text()));
      }
    }
    for (NamedSpan name : tagged.names()) {
      if (name.tokens().size() > 1 && !isStorm(name.tokens())) {
        Spelling.of(text, name.tokens()).forEach(storms::remove);
      }
    }
    return storms;
  }

  private String key(TokenRange words) {
    return Spelling.joined(text, words);
  }

  /** 'the Karel Olympics', where nobody is who might say something. */
  private boolean isEvent(NamedSpan name) {
    return name.type() == NamedSpan.Type.ORGANIZATION
        && text.token(name.tokens().end() - 1).isWord("olympics", "paralympics");
  }

  /** 'Storm Karel', of which the tagger may have the second word. */
  private boolean isStorm(TokenRange words) {
    int before = words.start() - 1;
    boolean first = words.size() > 1 && isStorm(words.start());
    return first
        || words.size() == 1
            && before >= text.sentenceOf(words.start()).start()
            && isStorm(before)
            && tagged.isFree(before);
  }

  private boolean isStorm(int i) {
    return text.token(i).isCapitalised() && STORMS.contains(Spelling.lower(text.token(i).text()));
  }

  /** 'the 33-year-old Dane', who is one of them and not called so. */
  private boolean isNation(TokenRange words) {
    int old = words.start() - 1;
    return words.size() == 1
        && old > text.sentenceOf(words.start()).start()
        && text.token(old).isWord("old")
        && text.token(old - 1).isWord("-")
        && gazetteer.isDemonym(Spelling.key(text.token(words.start()).text()));
  }

  /** 'R-KV' of 'Ivo Karel (R-KV)': a party's letter and whom its member sits for. */
  private boolean isPartyCode(TokenRange words) {
    int open = words.start() - 1;
    return words.size() == 3
        && open > text.sentenceOf(words.start()).start()
        && text.token(open).isWord("(", "-LRB-")
        && text.token(words.start()).text().length() == 1
        && text.token(words.start() + 1).isWord("-")
        && tagged.isPerson(open - 1);
  }

  /** 'Sailor' of 'the “Sailor-in-Chief”'. */
  private boolean isInChief(int hyphen) {
    return hyphen + 3 < text.size()
        && text.token(hyphen).isWord("-")
        && text.token(hyphen + 1).isWord("in")
        && text.token(hyphen + 2).isWord("-")
        && text.token(hyphen + 3).isWord("chief");
  }

  /** 'OBE' of 'Ivo Karel, OBE,'. */
  private boolean isHonour(TokenRange words) {
    int comma = words.start() - 1;
    return words.size() == 1
        && comma > text.sentenceOf(words.start()).start()
        && WordClass.isPostNominal(text.token(words.start()))
        && text.token(comma).isWord(",")
        && tagged.isPerson(comma - 1);
  }

  /** 'the secretary of State': whose office it is, which is no body's name. */
  private boolean isOffice(TokenRange words) {
    int of = words.start() - 1;
    return words.size() == 1
        && of > text.sentenceOf(words.start()).start()
        && text.token(of).isWord("of")
        && text.token(words.start()).isWord("state")
        && NounLexicon.isTitle(text.token(of - 1).text());
  }

  /** 'a newly formed super PAC called Norline': what something is, in short. */
  private boolean isOneOfMany(TokenRange words) {
    TokenRange sentence = text.sentenceOf(words.start());
    int article = words.start() - 1;
    while (article > sentence.start() && isPlainModifier(text.token(article))) {
      article--;
    }
    return words.size() == 1
        && Spelling.isAllCaps(text.token(words.start()).text())
        && article >= sentence.start()
        && text.token(article).isWord("a", "an")
        && words.end() < sentence.end()
        && text.token(words.end()).hasTag("VBN", "IN", "WDT");
  }

  private static boolean isPlainModifier(Token token) {
    return token.hasTag("JJ", "RB", "VBN") && !token.isCapitalised();
  }

  private boolean isLandform(TokenRange words) {
    Token first = text.token(words.start());
    return words.size() == 2
        && LANDFORMS.contains(Spelling.key(first.text()))
        && (!LIKE_A_GIVEN_NAME.contains(Spelling.key(first.text())) || isWhere(words))
        && !gazetteer.isGivenName(first);
  }

  private boolean isWhere(TokenRange words) {
    int before = words.start() - 1;
    return before >= text.sentenceOf(words.start()).start()
        && text.token(before).isWord("in", "on", "at", "near", "off", "around", "to", "the");
  }

  /** 'State of Velland', of which 'Velland' was seen. */
  private void state(TokenRange place) {
    int of = place.start() - 1;
    TokenRange sentence = text.sentenceOf(place.start());
    if (of > sentence.start() && text.token(of).isWord("the")) {
      of--;
    }
    int form = of - 1;
    boolean state =
        form >= sentence.start()
            && text.token(of).isWord("of")
            && text.token(form).isCapitalised()
            && WordClass.STATE_FORM.has(text.token(form))
            && tagged.isFree(form)
            && (form == sentence.start() || text.token(form - 1).hasTag("DT", "IN", ","));
    if (state && (form == sentence.start() || !text.token(form - 1).isWord("of"))) {
      tagged.put(new TokenRange(form, place.end()), NamedSpan.Type.LOCATION);
    }
  }
}
