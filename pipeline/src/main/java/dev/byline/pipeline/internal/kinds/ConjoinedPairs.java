package dev.byline.pipeline.internal.kinds;

import dev.byline.attribution.SourceType;
import dev.byline.entity.Gender;
import dev.byline.entity.MentionKind;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two who are meant together: by 'they', 'the two', 'both', 'the pair'. 'Vale and Karel met on
 * Monday. The two agreed' means the two that were conjoined; 'Vale met Karel. Both agreed' the only
 * two people in the sentences before. Where three people come into question nobody is meant: a
 * wrong pair would put words into the mouth of two.
 */
public final class ConjoinedPairs {

  private record Mention(Referent person, int token) {}

  private record Conjunction(Referent one, Referent other, int token) {
    boolean holds(Referent referent) {
      return referent == one || referent == other;
    }

    boolean areBoth(String kind, List<String> modifiers) {
      return Stream.of(one, other)
          .allMatch(
              person ->
                  PeopleKinds.isSurely(person, kind) && PeopleKinds.isCalled(person, modifiers));
    }
  }

  /** So many mentions are looked back over. */
  private static final int WINDOW = 24;

  private final AnnotatedText text;
  private final TwoPeople shapes;
  private final Map<String, Referent> byNames = new LinkedHashMap<>();
  private final Deque<Mention> mentions = new ArrayDeque<>();
  private final Deque<Conjunction> conjunctions = new ArrayDeque<>();

  /** For one article. */
  public ConjoinedPairs(AnnotatedText text) {
    this.text = text;
    this.shapes = new TwoPeople(text);
  }

  /** Several as one, by all their names. */
  public Referent of(List<Referent> members) {
    return byNames.computeIfAbsent(
        members.stream().map(Referent::fullestName).collect(Collectors.joining(" and ")),
        names -> {
          Referent together = Referent.described(SourceType.GROUP);
          together.addForm(names, List.of());
          return together;
        });
  }

  /** Those that the article mentions again together: 'they', 'the two'. */
  public List<Referent> takenUp() {
    return byNames.values().stream()
        .filter(
            together ->
                together.occurrences().stream()
                    .anyMatch(occurrence -> occurrence.kind() != MentionKind.NAME))
        .toList();
  }

  /** Whether the shape of a phrase lets it mean two. */
  public boolean mayBeMeant(NounPhrase phrase) {
    return shapes.mayBe(phrase);
  }

  /** A person is mentioned, outside quotation marks. */
  public void seen(Referent person, int token) {
    mentions.addLast(new Mention(person, token));
    if (mentions.size() > WINDOW) {
      mentions.removeFirst();
    }
  }

  /** 'Vale and Karel': two persons are named together. */
  public void conjoined(Referent one, Referent other, int token) {
    conjunctions.addLast(new Conjunction(one, other, token));
    if (conjunctions.size() > WINDOW) {
      conjunctions.removeFirst();
    }
  }

  /**
   * The two people that 'the two' means: those named together last, or the only two mentioned so
   * far back as two are needed; nobody if that is unclear or leads beyond the paragraph before.
   */
  public Optional<Referent> before(NounPhrase words) {
    int limit = paragraphBefore(words.tokens().start());
    String kind = Spelling.lower(text.token(words.head()).lemma());
    Gender gender = NounLexicon.genderOf(kind);
    boolean counted = shapes.isCounted(words);
    if (!counted && !shapes.isAlone(words)) {
      return named(words, kind);
    }
    Map<Referent, Integer> people = new HashMap<>();
    Iterator<Mention> back = mentions.descendingIterator();
    Mention next = back.hasNext() ? back.next() : null;
    while (next != null && next.token() >= limit) {
      TokenRange sentence = text.sentenceOf(next.token());
      while (next != null && next.token() >= sentence.start()) {
        if (!counted || PeopleKinds.mayBe(next.person(), kind)) {
          people.put(next.person(), next.token());
        }
        next = back.hasNext() ? back.next() : null;
      }
      Optional<Conjunction> named =
          conjoinedIn(sentence)
              .filter(both -> people.containsKey(both.one()) && people.containsKey(both.other()));
      if (named.isPresent() && othersAreIn(people, sentence, named.get())) {
        return together(List.of(named.get().one(), named.get().other()), gender);
      }
      if (people.size() >= 2) {
        return onlyTwo(people, gender);
      }
    }
    return Optional.empty();
  }

  /** The only two who are conjoined and of whom the article calls each so, however far before. */
  private Optional<Referent> named(NounPhrase words, String kind) {
    List<String> modifiers =
        text.tokens(new TokenRange(words.tokens().start() + 1, words.head())).stream()
            .map(Token::text)
            .toList();
    List<Referent> pairs =
        conjunctions.stream()
            .filter(both -> both.areBoth(kind, modifiers))
            .map(both -> of(List.of(both.one(), both.other())))
            .distinct()
            .toList();
    return pairs.size() == 1 ? Optional.of(pairs.get(0)) : Optional.empty();
  }

  private Optional<Conjunction> conjoinedIn(TokenRange sentence) {
    for (Iterator<Conjunction> it = conjunctions.descendingIterator(); it.hasNext(); ) {
      Conjunction conjunction = it.next();
      if (conjunction.token() < sentence.end()) {
        return conjunction.token() >= sentence.start()
            ? Optional.of(conjunction)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether nobody else has been mentioned behind the sentence. */
  private static boolean othersAreIn(
      Map<Referent, Integer> people, TokenRange sentence, Conjunction named) {
    return people.entrySet().stream()
        .allMatch(entry -> entry.getValue() < sentence.end() || named.holds(entry.getKey()));
  }

  private Optional<Referent> onlyTwo(Map<Referent, Integer> people, Gender gender) {
    if (people.size() != 2 || !people.keySet().stream().allMatch(Referent::named)) {
      return Optional.empty();
    }
    List<Referent> inOrder = new ArrayList<>(people.keySet());
    inOrder.sort(Comparator.comparing(people::get));
    return together(inOrder, gender);
  }

  /** 'the sisters' are no two men. */
  private Optional<Referent> together(List<Referent> two, Gender gender) {
    return two.stream().allMatch(one -> one.mayBe(gender))
        ? Optional.of(of(two))
        : Optional.empty();
  }

  /** Where the paragraph before that of a token begins. */
  private int paragraphBefore(int token) {
    int low = 0;
    int high = text.paragraphs().size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (text.paragraphs().get(middle).start() <= token) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return text.paragraphs().get(Math.max(0, low - 1)).start();
  }
}
