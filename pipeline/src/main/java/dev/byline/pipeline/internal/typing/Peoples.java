package dev.byline.pipeline.internal.typing;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.PlaceNames;
import dev.byline.pipeline.internal.lexicon.Spelling;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names of peoples and languages, which the tagger takes for somebody's or for a body's: the
 * whole article says what 'Karel' is that speaks of 'the Karel people' or 'the Karel language'. And
 * those of ships, 'HMS Karel'.
 */
record Peoples(AnnotatedText text, Gazetteer gazetteer, TaggedNames tagged) {

  /** What only a people has; 'the Karel people' may be those of a candidate or a firm. */
  private static final Set<String> OF_PEOPLE =
      Set.of("tribe", "language", "dialect", "civilization", "civilisation");

  /** Somebody may be called after a tribe: for each longer name so many of the word alone. */
  private static final int RARELY = 4;

  /** In front of a ship. */
  private static final Set<String> SHIPS = Set.of("USS", "HMS", "CSS", "RMS", "HMAS", "HMCS");

  /** Takes off their names. */
  void settle() {
    Set<String> peoples = new HashSet<>();
    Set<String> certain = new HashSet<>();
    Multiset<String> longer = HashMultiset.create();
    gather(peoples, certain);
    for (NamedSpan name : tagged.names()) {
      if (name.type() == NamedSpan.Type.PERSON) {
        List<String> words = Spelling.of(text, name.tokens());
        if (isSomebody(name.tokens())) {
          words.forEach(certain::remove);
        }
        if (words.size() > 1 || isSomebody(name.tokens())) {
          words.forEach(peoples::remove);
        }
        if (words.size() > 1) {
          longer.addAll(words);
        }
      }
    }
    certain.removeIf(word -> (RARELY + 1) * longer.count(word) > count(word));
    for (NamedSpan name : tagged.names()) {
      if (isShip(name.tokens()) || isPeople(name, peoples, certain)) {
        tagged.remove(name);
      }
    }
  }

  /** Of whom a people, and of whom something that only a people has, is spoken. */
  private void gather(Set<String> peoples, Set<String> certain) {
    for (int i = 0; i + 1 < text.size(); i++) {
      if (text.token(i).isCapitalised() && text.token(i).hasTag("NNP", "JJ")) {
        Token next = text.token(i + 1);
        if (OF_PEOPLE.contains(next.text())) {
          certain.add(key(i));
        } else if (next.isWord("people", "peoples") && !next.isCapitalised()) {
          peoples.add(key(i));
        }
      }
    }
  }

  private boolean isPeople(NamedSpan name, Set<String> peoples, Set<String> certain) {
    String last = key(name.tokens().end() - 1);
    boolean lone = name.tokens().size() == 1;
    return switch (name.type()) {
      case PERSON -> peoples.contains(last) || certain.contains(last);
      case LOCATION ->
          lone && certain.contains(last) && !PlaceNames.has(last) && !gazetteer.isCountry(last);
      default -> lone && certain.contains(last);
    };
  }

  private long count(String word) {
    return text.tokens().stream()
        .filter(token -> token.isCapitalised() && Spelling.key(token.text()).equals(word))
        .count();
  }

  private String key(int i) {
    return Spelling.key(text.token(i).text());
  }

  /** Whether it has a title in front or begins with a given name. */
  private boolean isSomebody(TokenRange name) {
    int before = name.start() - 1;
    boolean titled =
        before >= text.sentenceOf(name.start()).start()
            && NounLexicon.isTitle(text.token(before).text());
    return titled || gazetteer.isGivenName(key(name.start()));
  }

  /** 'Karel' or 'USS Karel'. */
  private boolean isShip(TokenRange name) {
    int before = name.start() - 1;
    return SHIPS.contains(text.token(name.start()).text())
        || before >= text.sentenceOf(name.start()).start()
            && SHIPS.contains(text.token(before).text());
  }
}
