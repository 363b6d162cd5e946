package dev.byline.pipeline.internal.bearers;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.typing.NameParts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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

  /** The name at each token. */
  private final @Nullable NamedSpan[] at;

  /** Words that stand alone and speak, with their tokens. */
  private final Map<String, List<Integer>> speaking = new HashMap<>();

  /** By word, the full names of people that the tagger found it in. */
  private final Map<String, Set<List<String>>> borne = new HashMap<>();

  private WeighedNames(AnnotatedText text, Gazetteer gazetteer) {
    this.text = text;
    this.runs = new NameRuns(text, gazetteer, new NameParts(text));
    this.at = new NamedSpan[text.size()];
    this.signs = new PersonSigns(text, i -> isPerson(at[i]));
  }

  /** The names in text order, not overlapping. */
  public static List<NamedSpan> of(AnnotatedText text, Gazetteer gazetteer) {
    WeighedNames weighed = new WeighedNames(text, gazetteer);
    text.names().forEach(weighed::put);
    weighed.listen();
    weighed.know();
    weighed.weigh();
    weighed.shortNames();
    return weighed.names();
  }

  private static boolean isPerson(@Nullable NamedSpan name) {
    return name != null && name.type() == NamedSpan.Type.PERSON;
  }

  /** Writes a name; those that it overlaps are taken off. */
  private void put(NamedSpan name) {
    for (int i = name.tokens().start(); i < name.tokens().end(); i++) {
      NamedSpan before = at[i];
      if (before != null) {
        Arrays.fill(at, before.tokens().start(), before.tokens().end(), null);
      }
    }
    Arrays.fill(at, name.tokens().start(), name.tokens().end(), name);
  }

  private List<NamedSpan> names() {
    List<NamedSpan> names = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      NamedSpan name = at[i];
      if (name != null && name.tokens().start() == i) {
        names.add(name);
      }
    }
    return names;
  }

  private void listen() {
    for (Token token : text.tokens()) {
      int i = token.index();
      if (token.isCapitalised() && speaks(i) && NameRuns.isAlone(text, i)) {
        speaking.computeIfAbsent(Spelling.key(token.text()), key -> new ArrayList<>()).add(i);
      }
    }
  }

  private void know() {
    for (NamedSpan name : names()) {
      List<String> words = Spelling.of(text, name.tokens());
      if (isPerson(name) && words.size() > 1) {
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
        || i > sentence.start() && signs.speaks(i - 1);
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
        missed.forEach(run -> put(new NamedSpan(run, NamedSpan.Type.PERSON)));
      } else if (seen.contains(Sign.FIRM) && isNobodys(seen)) {
        same.stream().filter(this::isWholePerson).forEach(this::putFirm);
      }
    }
  }

  private void putFirm(TokenRange run) {
    put(new NamedSpan(run, NamedSpan.Type.ORGANIZATION));
  }

  private boolean isWholePerson(TokenRange run) {
    NamedSpan name = at[run.start()];
    return isPerson(name) && name.tokens().equals(run);
  }

  private static boolean isNobodys(Set<Sign> seen) {
    return !seen.contains(Sign.GIVEN_NAME) && seen.stream().noneMatch(Sign::isPersonal);
  }

  private String key(TokenRange run) {
    return String.join(" ", Spelling.of(text, run));
  }

  /**
   * Whether the tagger has it as a person's name already, or as part of one, or all but what stands
   * in front: of 'Republican Ivo Karel' it may know better.
   */
  private boolean isKnown(TokenRange run) {
    NamedSpan name = at[run.end() - 1];
    return isPerson(name)
        && (name.tokens().contains(run) || Spelling.of(text, name.tokens()).size() > 1);
  }

  private Set<Sign> signsOf(List<TokenRange> mentions) {
    Set<Sign> seen = EnumSet.noneOf(Sign.class);
    for (TokenRange run : mentions) {
      seen.addAll(signs.around(run));
      seen.addAll(taggedAs(run));
    }
    seen.addAll(ofWords(mentions.get(0)));
    return seen;
  }

  private static boolean isPersons(Set<Sign> seen) {
    int weight = seen.stream().mapToInt(Sign::weight).sum();
    return weight >= ENOUGH && seen.stream().anyMatch(Sign::isOfText);
  }

  private Set<Sign> taggedAs(TokenRange run) {
    Set<Sign> seen = EnumSet.noneOf(Sign.class);
    for (int i = run.start(); i < run.end(); i++) {
      NamedSpan name = at[i];
      if (isPerson(name)) {
        seen.add(Sign.PARTLY_PERSON);
      } else if (name != null && name.tokens().contains(run)) {
        seen.add(Sign.ELSEWISE);
      }
    }
    int next = run.end();
    boolean untagged = IntStream.range(run.start(), next).allMatch(i -> at[i] == null);
    if (untagged
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
      }
    }
    return seen;
  }

  /** Whether the tagger knows somebody of another full name with this word in it. */
  private boolean isOfAnother(String word, List<String> words) {
    return borne.getOrDefault(word, Set.of()).stream().anyMatch(name -> !words.containsAll(name));
  }

  /** 'April said', whose name in full stands in another place. */
  private void shortNames() {
    know();
    speaking.forEach(
        (word, tokens) -> {
          if (borne.containsKey(word)) {
            tokens.stream().filter(i -> at[i] == null).forEach(this::putAlone);
          }
        });
  }

  private void putAlone(int i) {
    put(new NamedSpan(new TokenRange(i, i + 1), NamedSpan.Type.PERSON));
  }
}
