package dev.byline.pipeline.internal.profile;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.telling.StatedAges;
import dev.byline.pipeline.internal.typing.KinNouns;
import dev.byline.pipeline.internal.typing.PersonNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is meant by 'the younger Vale' or 'Vale Jnr', where two of that surname are named in full: of
 * Vale Sr. and Vale Jr., of two whose ages are stated, of somebody and 'his son, Ivo Vale'. Else
 * whoever is taken for it anyhow.
 */
final class Generations {

  /** Who is called Jr. */
  private static final int SON = 3;

  private final AnnotatedText text;
  private final Map<Name, Referent> owners;
  private final StatedAges ages;
  private final KinNouns kin;

  private Generations(AnnotatedText text, Map<Name, Referent> owners) {
    this.text = text;
    this.owners = owners;
    this.kin = new KinNouns(text);
    this.ages = new StatedAges(text, owners);
  }

  /** Gives such surnames to whom they mean. */
  static void settle(AnnotatedText text, Map<Name, Referent> owners) {
    List<Name> compared =
        owners.keySet().stream()
            .filter(name -> isSurname(text, name) && isCompared(text, name))
            .toList();
    if (!compared.isEmpty()) {
      Generations generations = new Generations(text, owners);
      compared.forEach(name -> generations.meant(name).ifPresent(who -> owners.put(name, who)));
    }
  }

  /** 'Vale', 'Vale Jnr'. */
  private static boolean isSurname(AnnotatedText text, Name name) {
    return PersonNames.core(Spelling.of(text, name.tokens())).size() == 1;
  }

  private static boolean isCompared(AnnotatedText text, Name name) {
    if (name.tokens().size() > 1) {
      return true;
    }
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
            .filter(entry -> entry.getValue().isPerson() && !isSurname(text, entry.getKey()))
            .filter(entry -> bears(entry.getKey(), surname))
            .map(Map.Entry::getValue)
            .collect(Collectors.toSet());
    if (family.size() != 2) {
      return Optional.empty();
    }
    boolean older =
        name.tokens().size() > 1
            ? generation(Spelling.of(text, name.tokens())) < SON
            : isOlder(text.token(name.tokens().start() - 1));
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
    int later = generation(one.words()) - generation(other.words());
    return later > 0
        || later == 0 && (isKin(one, KinNouns.CHILDREN) || isKin(other, KinNouns.PARENTS));
  }

  /** What stands behind a surname, by age: a father is Sr., or his son is Jr., or III. */
  private static int generation(List<String> words) {
    return switch (PersonNames.suffix(words).orElse("")) {
      case "sr" -> SON - 2;
      case "jr", "ii" -> SON;
      case "iii" -> SON + 1;
      case "iv" -> SON + 2;
      default -> SON - 1;
    };
  }

  /** 'his son, Ivo Vale', 'her daughter Mara Vale', 'his father, the trainer Ivo Vale'. */
  private boolean isKin(Referent who, Set<String> nouns) {
    return owners.entrySet().stream()
        .filter(entry -> entry.getValue() == who)
        .mapToInt(entry -> entry.getKey().tokens().start())
        .anyMatch(name -> kin.isBehind(name, nouns));
  }
}
