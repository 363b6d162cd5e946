package dev.byline.pipeline.internal.names;

import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.PlaceNames;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.typing.NameParts;
import dev.byline.pipeline.internal.typing.PersonNames;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes an article agree with itself: a name has one type throughout, the surname of a person is
 * that person, and what is a name once is a name wherever it stands.
 */
final class NameSpreader {

  /** In tokens: longer names are not written again in full. */
  private static final int LONGEST = 6;

  private final NameBoard board;
  private final AnnotatedText text;
  private final Gazetteer gazetteer;
  private final Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();

  /** Names that a title stands before somewhere. */
  private final Set<String> titled = new HashSet<>();

  /** What the text around them shows names to be. */
  private final Map<String, EntityType> shown;

  NameSpreader(NameBoard board, Gazetteer gazetteer, Map<String, EntityType> shown) {
    this.shown = shown;
    this.board = board;
    this.text = board.text();
    this.gazetteer = gazetteer;
  }

  void spread() {
    board.names().forEach(this::vote);
    board.names().forEach(this::settle);
    board.names().forEach(this::speaker);
    for (int i = 0; i < text.size(); i++) {
      if (board.isFree(i) && mayStartName(i)) {
        fill(i);
      }
    }
  }

  private void vote(Name name) {
    List<String> words = Spelling.of(text, name.tokens());
    int before = name.tokens().start() - 1;
    if (before >= 0 && NounLexicon.isTitle(text.token(before).text())) {
      titled.add(String.join(" ", words));
    }
    votes
        .computeIfAbsent(String.join(" ", words), key -> new EnumMap<>(EntityType.class))
        .merge(name.type(), 1, Integer::sum);
    if (name.type() == EntityType.PERSON && words.size() > 1) {
      surnames.add(PersonNames.surname(words));
    }
  }

  private void settle(Name name) {
    EntityType type = typeOf(Spelling.joined(text, name.tokens())).orElse(name.type());
    if (type != name.type() && !board.isFirm(name)) {
      board.put(name.tokens(), type);
    }
  }

  /** '“…,” Jordan said', where somebody is called Ana Jordan: no country. */
  private void speaker(Name name) {
    int start = name.tokens().start();
    int next = name.tokens().end();
    boolean speaks =
        start > 0
            && text.token(start - 1).hasTag("''")
            && next < text.sentenceOf(start).end()
            && WordClass.isSaying(text.token(next));
    if (speaks
        && name.type() == EntityType.LOCATION
        && surnames.contains(Spelling.joined(text, name.tokens()))) {
      board.putFirmly(name.tokens(), EntityType.PERSON);
    }
  }

  /**
   * The type of a name throughout: a country by the list, a person where somebody has it for a
   * surname, else what the tagger made of it most often, but that a known city is no person.
   */
  private Optional<EntityType> typeOf(String key) {
    if (shown.containsKey(key)) {
      return Optional.of(shown.get(key));
    }
    if (gazetteer.isCountry(key)) {
      return Optional.of(EntityType.LOCATION);
    }
    if (surnames.contains(key)) {
      return Optional.of(EntityType.PERSON);
    }
    Map<EntityType, Integer> counts = votes.get(key);
    if (counts == null) {
      return Optional.empty();
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .map(type -> isPlaceAfterAll(key, type) ? EntityType.LOCATION : type);
  }

  /** 'York' of an article in which nobody is called so in full or by a title. */
  private boolean isPlaceAfterAll(String key, EntityType type) {
    return type == EntityType.PERSON
        && PlaceNames.has(key)
        && !titled.contains(key)
        && !gazetteer.isGivenName(key);
  }

  private boolean mayStartName(int i) {
    Token token = text.token(i);
    boolean modal = token.hasTag("MD") && !isBeforeFiniteVerb(i);
    return token.isCapitalised() && !modal && !token.hasTag("DT", "PRP", "IN", "WP", "CC");
  }

  /** 'Will called for' is said of somebody of that name; 'Will it rain' is not. */
  private boolean isBeforeFiniteVerb(int i) {
    return i + 1 < text.sentenceOf(i).end() && text.token(i + 1).hasTag("VBD", "VBN", "VBZ");
  }

  /** Writes the longest known name that starts here. */
  private void fill(int start) {
    int last = Math.min(text.sentenceOf(start).end(), start + LONGEST);
    for (int end = last; end > start; end--) {
      TokenRange range = new TokenRange(start, end);
      if (!board.isFree(range) || !wholeWord(range)) {
        continue;
      }
      String key = String.join(" ", PersonNames.withoutSuffix(Spelling.of(text, range)));
      Optional<EntityType> type = typeOf(key).filter(known -> fits(range, known));
      if (type.isPresent()) {
        board.put(withGivenName(range, type.get()), type.get());
        return;
      }
    }
  }

  /** 'the Ana Vale Show', of whom the tagger saw 'Vale' in other places. */
  private TokenRange withGivenName(TokenRange range, EntityType type) {
    int given = range.start() - 1;
    boolean fits =
        type == EntityType.PERSON
            && range.size() == 1
            && given > text.sentenceOf(range.start()).start()
            && board.isFree(given)
            && text.token(given).isCapitalised()
            && text.token(given).hasTag("NNP")
            && gazetteer.isGivenName(text.token(given))
            && !new NameParts(text).isHeadline(given);
    return fits ? new TokenRange(given, range.end()) : range;
  }

  /**
   * Whether known words are a name here as well: 'Rose' at the start of a sentence may be a verb,
   * and 'Vellish' of a group must be a noun or adjective.
   */
  private boolean fits(TokenRange range, EntityType type) {
    Token first = text.token(range.start());
    boolean sentenceStart = text.sentenceOf(range.start()).start() == range.start();
    if (range.size() == 1 && sentenceStart && !first.hasTag("NN")) {
      return false;
    }
    // each word for a people has been looked at where it stands
    boolean people = range.size() == 1 && gazetteer.isDemonym(Spelling.key(first.text()));
    return type != EntityType.GROUP || first.hasTag("NN", "JJ") && !people;
  }

  private boolean wholeWord(TokenRange range) {
    boolean before =
        range.start() == 0
            || text.token(range.start() - 1).span().end() < text.token(range.start()).span().start()
            || !Character.isLetterOrDigit(text.token(range.start() - 1).text().codePointAt(0));
    return before && text.token(range.end() - 1).isCapitalised();
  }
}
