package dev.byline.pipeline.internal.description;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is meant by 'the younger Vale', where two of that surname are named in full: of Vale Sr. and
 * Vale Jr., of two whose ages are stated, of somebody and 'his son, Ivo Vale'. Else whoever is
 * taken for it anyhow.
 */
public final class Generations {

  private final AnnotatedText text;
  private final Map<Name, Referent> owners;
  private final StatedAges ages;

  private Generations(AnnotatedText text, Map<Name, Referent> owners) {
    this.text = text;
    this.owners = owners;
    this.ages = new StatedAges(text, owners);
  }

  /** Gives such surnames to whom they mean. */
  public static void settle(AnnotatedText text, Map<Name, Referent> owners) {
    List<Name> compared =
        owners.keySet().stream()
            .filter(name -> name.tokens().size() == 1 && isCompared(text, name))
            .toList();
    if (!compared.isEmpty()) {
      Generations generations = new Generations(text, owners);
      compared.forEach(name -> generations.meant(name).ifPresent(who -> owners.put(name, who)));
    }
  }

  private static boolean isCompared(AnnotatedText text, Name name) {
    int before = name.tokens().start() - 1;
    return before > 0
        && (isOlder(text.token(before)) || WordClass.YOUNGER.has(text.token(before)))
        && text.token(before - 1).isWord("the");
  }

  private static boolean isOlder(Token token) {
    return WordClass.OLDER.has(token);
  }

  private Optional<Referent> meant(Name name) {
    String surname = Spelling.key(text.token(name.tokens().start()).text());
    Set<Referent> family =
        owners.entrySet().stream()
            .filter(entry -> entry.getValue().isPerson() && entry.getKey().tokens().size() > 1)
            .filter(entry -> bears(entry.getKey(), surname))
            .map(Map.Entry::getValue)
            .collect(Collectors.toSet());
    if (family.size() != 2) {
      return Optional.empty();
    }
    boolean older = isOlder(text.token(name.tokens().start() - 1));
    return family.stream()
        .filter(one -> isYounger(one, other(family, one)))
        .findFirst()
        .map(young -> older ? other(family, young) : young);
  }

  private boolean bears(Name name, String surname) {
    for (int i = name.tokens().start() + 1; i < name.tokens().end(); i++) {
      if (Spelling.key(text.token(i).text()).equals(surname)) {
        return true;
      }
    }
    return false;
  }

  private static Referent other(Set<Referent> two, Referent one) {
    return two.stream().filter(who -> who != one).findFirst().orElseThrow();
  }

  private boolean isYounger(Referent one, Referent other) {
    OptionalInt own = ages.of(one);
    OptionalInt others = ages.of(other);
    if (own.isPresent() && others.isPresent()) {
      return own.getAsInt() < others.getAsInt();
    }
    return hasSuffix(one, "jr", "jr.", "junior")
        || hasSuffix(other, "sr", "sr.", "senior")
        || isChild(one);
  }

  private static boolean hasSuffix(Referent who, String... suffixes) {
    Set<String> words = who.words().stream().map(Spelling::lower).collect(Collectors.toSet());
    return List.of(suffixes).stream().anyMatch(words::contains);
  }

  /** 'his son, Ivo Vale', 'her daughter Mara Vale'. */
  private boolean isChild(Referent who) {
    return owners.entrySet().stream()
        .filter(entry -> entry.getValue() == who)
        .map(entry -> entry.getKey().tokens().start() - 1)
        .anyMatch(
            before -> {
              int noun = before > 0 && text.token(before).isWord(",") ? before - 1 : before;
              return noun > 0
                  && text.token(noun).isWord("son", "daughter", "grandson", "granddaughter")
                  && (text.token(noun - 1).hasTag("PRP$", "JJ", "POS"));
            });
  }
}
