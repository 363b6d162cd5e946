package dev.byline.pipeline.internal.bearers;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.edges.NameEdges;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.typing.NameParts;
import dev.byline.pipeline.internal.typing.ShownNames;
import dev.byline.pipeline.internal.typing.TaggedNames;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of the tagger, put right by the whole article. A row of words with the shape of a full
 * name that the tagger missed, cut, or took for something else is a person's where the signs around
 * all of its mentions say so together; and whoever has a full name speaks by one part of it too.
 */
public final class WeighedNames {

  /** What the signs of a name must weigh. */
  private static final int ENOUGH = 4;

  /** Of so many with one word in their names, more show nothing. */
  private static final int MOST_NAMESAKES = 4;

  private final AnnotatedText text;
  private final NameRuns runs;
  private final PersonSigns signs;

  private final TaggedNames tagged;

  /** Words that stand alone and speak, with their tokens. */
  private final Map<String, List<Integer>> speaking = new HashMap<>();

  /** Words that stand alone, with their tokens. */
  private final Map<String, List<Integer>> lone = new HashMap<>();

  /** By word, the full names of people that the tagger found it in. */
  private final Map<String, Set<List<String>>> borne = new HashMap<>();

  private WeighedNames(AnnotatedText text, Gazetteer gazetteer) {
    this.text = text;
    this.runs = new NameRuns(text, gazetteer, new NameParts(text));
    this.tagged = new TaggedNames(text);
    this.signs = new PersonSigns(text, tagged::isPerson);
  }

  /** The names in text order, not overlapping. */
  public static List<NamedSpan> of(AnnotatedText text, Gazetteer gazetteer) {
    WeighedNames weighed = new WeighedNames(text, gazetteer);
    weighed.listen();
    weighed.nicknames();
    weighed.know();
    weighed.weigh();
    weighed.shortNames();
    new RunTogether(text, gazetteer, weighed.tagged).settle();
    new WholeNames(text, weighed.tagged).settle();
    new BodyNames(text, weighed.tagged).settle();
    new CutBodies(text, weighed.tagged).settle();
    new NoBearers(text, gazetteer, weighed.tagged).settle();
    ShownNames.settle(text, gazetteer, weighed.tagged);
    NameEdges.settle(text, gazetteer, weighed.tagged);
    return weighed.tagged.names();
  }

  private void listen() {
    for (Token token : text.tokens()) {
      int i = token.index();
      if (token.isCapitalised() && NameRuns.isAlone(text, i)) {
        lone.computeIfAbsent(Spelling.key(token.text()), key -> new ArrayList<>()).add(i);
        if (speaks(i)) {
          speaking.computeIfAbsent(Spelling.key(token.text()), key -> new ArrayList<>()).add(i);
        }
      }
    }
  }

  private void nicknames() {
    new Nicknames(text, runs, this::isPersonal)
        .find()
        .forEach(name -> tagged.put(name, NamedSpan.Type.PERSON));
  }

  private boolean isPersonal(int i) {
    return tagged.isPerson(i) || speaking.containsKey(Spelling.key(text.token(i).text()));
  }

  private void know() {
    for (NamedSpan name : tagged.names()) {
      List<String> words = Spelling.of(text, name.tokens());
      if (name.type() == NamedSpan.Type.PERSON && words.size() > 1) {
        for (String word : words) {
          Set<List<String>> names = borne.computeIfAbsent(word, key -> new HashSet<>());
          if (names.size() < MOST_NAMESAKES) {
            names.add(words);
          }
        }
      }
    }
  }

  private boolean speaks(int i) {
    TokenRange sentence = text.sentenceOf(i);
    return i + 1 < sentence.end() && signs.speaks(i + 1)
        || i > sentence.start() && signs.speaks(i - 1) && !isAddressed(i, sentence);
  }

  /** Of 'We asked Karel', not '“Who?” asked Karel'. */
  private boolean isAddressed(int i, TokenRange sentence) {
    return text.token(i - 1).isWord("asked", "asks", "told", "tells")
        && i - 1 > sentence.start()
        && !text.token(i - 2).hasTag("''", ",");
  }

  private void weigh() {
    Map<String, List<TokenRange>> mentions = new LinkedHashMap<>();
    for (TokenRange run : runs.find()) {
      mentions.computeIfAbsent(key(run), key -> new ArrayList<>()).add(run);
    }
    for (List<TokenRange> same : mentions.values()) {
      Set<Sign> seen = signsOf(same);
      List<TokenRange> missed = same.stream().filter(run -> !isKnown(run)).toList();
      if (!missed.isEmpty() && isPersons(seen)) {
        missed.forEach(run -> tagged.put(run, NamedSpan.Type.PERSON));
      } else if (seen.contains(Sign.FIRM) && isNobodys(seen)) {
        same.stream().filter(this::isWholePerson).forEach(this::putFirm);
      }
    }
  }

  private void putFirm(TokenRange run) {
    tagged.put(run, NamedSpan.Type.ORGANIZATION);
  }

  private boolean isWholePerson(TokenRange run) {
    return tagged
        .at(run.start())
        .filter(name -> name.type() == NamedSpan.Type.PERSON && name.tokens().equals(run))
        .isPresent();
  }

  private static boolean isNobodys(Set<Sign> seen) {
    return !seen.contains(Sign.GIVEN_NAME) && seen.stream().noneMatch(Sign::isPersonal);
  }

  private String key(TokenRange run) {
    return Spelling.joined(text, run);
  }

  /**
   * Whether the tagger has it as a person's name already, or as part of one, or all but what stands
   * in front: of 'Republican Ivo Karel' it may know better.
   */
  private boolean isKnown(TokenRange run) {
    return tagged
        .at(run.end() - 1)
        .filter(name -> name.type() == NamedSpan.Type.PERSON)
        .filter(name -> name.tokens().contains(run) || isFullName(name.tokens(), run))
        .isPresent();
  }

  /** Of 'Ivo de Karel Vale' the tagger may have 'Karel Vale', which is not all. */
  private boolean isFullName(TokenRange name, TokenRange run) {
    boolean cut = name.start() > run.start() && runs.isParticle(name.start() - 1);
    return Spelling.of(text, name).size() > 1 && !cut;
  }

  private Set<Sign> signsOf(List<TokenRange> mentions) {
    Set<Sign> seen = EnumSet.noneOf(Sign.class);
    for (TokenRange run : mentions) {
      seen.addAll(signs.around(run));
      seen.addAll(taggedAs(run));
    }
    seen.addAll(ofWords(mentions.get(0)));
    seen.addAll(ofSurname(mentions.get(0)));
    return seen;
  }

  /** 'Karel, who is 52,' of whom the name in full stands in another place; Korean ones begin so. */
  private Set<Sign> ofSurname(TokenRange run) {
    List<String> words = Spelling.of(text, run);
    Set<Sign> seen = EnumSet.noneOf(Sign.class);
    for (String surname : List.of(words.get(0), words.get(words.size() - 1))) {
      if (isOfAnother(surname, words)) {
        continue;
      }
      for (int i : lone.getOrDefault(surname, List.of())) {
        TokenRange alone = new TokenRange(i, i + 1);
        signs.around(alone).stream().filter(Sign::isOfSurname).forEach(seen::add);
        if (tagged.isPerson(i) && !seen.isEmpty()) {
          seen.add(Sign.PARTLY_PERSON);
        }
      }
    }
    return seen;
  }

  private static boolean isPersons(Set<Sign> seen) {
    int weight = seen.stream().mapToInt(Sign::weight).sum();
    return weight >= ENOUGH && seen.stream().anyMatch(Sign::isOfText);
  }

  private Set<Sign> taggedAs(TokenRange run) {
    Set<Sign> seen = EnumSet.noneOf(Sign.class);
    for (int i = run.start(); i < run.end(); i++) {
      if (tagged.isPerson(i)) {
        seen.add(Sign.PARTLY_PERSON);
      } else if (tagged.at(i).filter(name -> name.tokens().contains(run)).isPresent()) {
        seen.add(Sign.ELSEWISE);
      }
    }
    int next = run.end();
    if (tagged.isFree(run)
        && runs.isGiven(run.start())
        && next < text.sentenceOf(run.start()).end()
        && text.token(next).hasTag("VBD", "VBZ")) {
      seen.add(Sign.GIVEN_NAME_ACTS);
    }
    return seen;
  }

  private Set<Sign> ofWords(TokenRange run) {
    Set<Sign> seen = EnumSet.noneOf(Sign.class);
    if (runs.isGiven(run.start())) {
      seen.add(Sign.GIVEN_NAME);
    }
    for (int i = run.start() + 1; i < run.end() - 1; i++) {
      String word = text.token(i).text();
      if (WordClass.IRISH_PARTICLE.has(Spelling.lower(word))) {
        seen.add(Sign.PATRONYMIC);
      } else if (runs.isParticle(i)) {
        seen.add(Sign.PARTICLE);
      }
    }
    List<String> words = Spelling.of(text, run);
    for (String word : words) {
      if (speaking.containsKey(word) && !isOfAnother(word, words)) {
        seen.add(Sign.SPEAKS_BY_SHORT_NAME);
        if (speaking.get(word).stream().anyMatch(new SpokenWords(text)::arePersonal)) {
          seen.add(Sign.SAYS_I);
        }
        if (lone.getOrDefault(word, List.of()).stream().allMatch(tagged::isPerson)) {
          seen.add(Sign.SHORT_NAME_IS_PERSON);
        }
      }
    }
    return seen;
  }

  /** Whether the tagger knows somebody of another full name with this word in it. */
  private boolean isOfAnother(String word, List<String> words) {
    return borne.getOrDefault(word, Set.of()).stream().anyMatch(name -> !words.containsAll(name));
  }

  /** 'April said', 'Karel, 44,': whose name in full stands in another place. */
  private void shortNames() {
    know();
    speaking.forEach(
        (word, tokens) -> {
          if (borne.containsKey(word)) {
            tokens.stream().filter(tagged::isFree).forEach(this::putAlone);
          }
        });
    lone.forEach(
        (word, tokens) -> {
          if (borne.containsKey(word) && tokens.stream().anyMatch(this::isPersonsAlone)) {
            tokens.stream().filter(this::isOneWord).forEach(this::putAlone);
          }
        });
  }

  /** 'Karel, 44,' that the tagger did not see, or took for something else. */
  private boolean isPersonsAlone(int i) {
    TokenRange alone = new TokenRange(i, i + 1);
    return isOneWord(i)
        && !tagged.isPerson(i)
        && signs.around(alone).stream().anyMatch(Sign::isOfSurname);
  }

  private boolean isOneWord(int i) {
    return tagged.at(i).filter(name -> name.tokens().size() > 1).isEmpty();
  }

  private void putAlone(int i) {
    tagged.put(new TokenRange(i, i + 1), NamedSpan.Type.PERSON);
  }
}
