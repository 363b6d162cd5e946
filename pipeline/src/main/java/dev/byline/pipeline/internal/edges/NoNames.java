package dev.byline.pipeline.internal.edges;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.PlaceNames;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.lexicon.WordLists;
import dev.byline.pipeline.internal.typing.TaggedNames;
import java.util.HashSet;
import java.util.Set;

/**
 * What the tagger took for a body or for somebody, and is a creed, 'Judaism', or an illness, which
 * the article says in one place, 'the Karel virus', a treaty, a case in court, or many, 'Northern
 * Liberals'. And what a state goes by: 'the Harbour State'.
 */
record NoNames(AnnotatedText text, Gazetteer gazetteer, TaggedNames tagged) {

  private static final Set<String> CREEDS = WordLists.ofKind("bodies.txt", "creed");

  /** What stands behind the name of an illness, or of what crosses a country. */
  private static final Set<String> THINGS = Set.of("virus", "viruses", "epidemic", "pipeline");

  /** What the name of a law or a treaty ends in. */
  private static final Set<String> LAWS = WordLists.ofKind("bodies.txt", "law-ending");

  private static final Set<String> DIRECTIONS =
      Set.of("eastern", "western", "northern", "southern");

  void settle() {
    Set<String> ills = ills();
    for (NamedSpan name : tagged.names()) {
      TokenRange words = name.tokens();
      String last = key(words.end() - 1);
      boolean lone = words.size() == 1;
      boolean creed =
          name.type() != NamedSpan.Type.PERSON && words.size() < 3 && CREEDS.contains(last);
      boolean plural = name.type() == NamedSpan.Type.PERSON && isPlural(words);
      if (creed || plural || lone && ills.contains(last) || isThing(name) || isCase(name)) {
        tagged.remove(name);
      } else if (name.type() != NamedSpan.Type.PERSON && !lone && ills.contains(last)) {
        tagged.put(new TokenRange(words.start(), words.end() - 1), name.type());
      } else if (name.type() == NamedSpan.Type.ORGANIZATION
          && (isNickname(words) || isState(words))) {
        tagged.put(words, NamedSpan.Type.LOCATION);
      }
    }
  }

  /** 'the Karel Ports Treaty', 'Middle Eastern', any 'Super PAC'. */
  private boolean isThing(NamedSpan name) {
    String last = key(name.tokens().end() - 1);
    boolean first = name.tokens().size() == 2 && key(name.tokens().start()).equals("super");
    return switch (name.type()) {
      case ORGANIZATION ->
          name.tokens().size() > 1 && LAWS.contains(last) || first && last.equals("pac");
      case LOCATION -> DIRECTIONS.contains(last);
      default -> false;
    };
  }

  /** 'Karel' and 'Vale' of 'Karel v. Vale', which is heard in court. */
  private boolean isCase(NamedSpan name) {
    TokenRange words = name.tokens();
    TokenRange sentence = text.sentenceOf(words.start());
    int next = words.end();
    int before = words.start() - 1;
    boolean plaintiff =
        next + 1 < sentence.end() && isAgainst(next) && text.token(next + 1).isCapitalised();
    boolean defendant =
        before > sentence.start() && isAgainst(before) && text.token(before - 1).isCapitalised();
    boolean lone = words.size() == 1 && name.type() != NamedSpan.Type.ORGANIZATION;
    return lone && (plaintiff || defendant);
  }

  private boolean isAgainst(int i) {
    return text.token(i).isWord("v.", "v");
  }

  /** 'Northern Liberals'. */
  private boolean isPlural(TokenRange words) {
    Token last = text.token(words.end() - 1);
    return words.size() == 2
        && last.tag().equals("NNPS")
        && NounLexicon.isAffiliation(Spelling.lower(last.text()));
  }

  private String key(int i) {
    return Spelling.key(text.token(i).text());
  }

  /**
   * Keys of words that stand in front of 'virus' or 'pipeline' somewhere, and so name an illness or
   * a line; but for places, and words in a person's longer name.
   */
  private Set<String> ills() {
    Set<String> ills = new HashSet<>();
    for (int i = 0; i + 1 < text.size(); i++) {
      if (text.token(i).isCapitalised()
          && text.token(i).hasTag("NNP")
          && (THINGS.contains(text.token(i + 1).text())
              || i + 2 < text.size()
                  && text.token(i + 1).isCapitalised()
                  && text.token(i + 2).text().equals("pipeline"))) {
        ills.add(key(i));
      }
    }
    for (NamedSpan name : tagged.names()) {
      boolean person = name.type() == NamedSpan.Type.PERSON;
      if (person && name.tokens().size() > 1 && !ills.isEmpty()) {
        Spelling.of(text, name.tokens()).forEach(ills::remove);
      }
    }
    ills.removeIf(word -> PlaceNames.has(word) || gazetteer.isCountry(word));
    return ills;
  }

  /** 'Soviet Union', by a list, and not 'Western Union'. */
  private boolean isState(TokenRange name) {
    return name.size() == 2
        && WordClass.STATE_FORM.has(text.token(name.end() - 1))
        && PlaceNames.has(Spelling.joined(text, name));
  }

  /** 'the Harbour State', but not 'the Islamic State', 'the Velland State campus'. */
  private boolean isNickname(TokenRange words) {
    int the = words.start() - 1;
    int next = words.end();
    TokenRange sentence = text.sentenceOf(words.start());
    String first = key(words.start());
    return words.size() < 4
        && words.size() > 1
        && text.token(next - 1).text().equals("State")
        && the >= sentence.start()
        && text.token(the).isWord("the")
        && !(next < sentence.end() && text.token(next).hasTag("NN", ",", "("))
        && !first.endsWith("ic")
        && !first.endsWith("ish")
        && !NounLexicon.isAffiliation(first)
        && !gazetteer.isDemonym(first)
        && !gazetteer.isState(Spelling.joined(text, new TokenRange(words.start(), next - 1)))
        && !PlaceNames.has(first);
  }
}
