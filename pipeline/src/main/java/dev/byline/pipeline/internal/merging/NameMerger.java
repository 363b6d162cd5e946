package dev.byline.pipeline.internal.merging;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import dev.byline.entity.MentionKind;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.bearers.FollowingPronoun;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.typing.KinNouns;
import dev.byline.pipeline.internal.typing.NameParts;
import dev.byline.pipeline.internal.typing.NameTitles;
import dev.byline.pipeline.internal.typing.PersonNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Merges the names of one article into people, organisations, places and groups. Indexed by
 * surname, given name and spelling, so that time is linear in the number of names. A person is
 * never merged with a place or institution of the same name: types do not mix.
 *
 * <p>People come in two rounds. First the names of several words, which are one person's if the
 * surnames are equal and the given names agree ('Mara Ellison', 'M. Ellison', 'Mara J. Ellison'),
 * or nearly equal as transliterations are ('Ivo Karelin', 'Ivo Karelyn'). Then single words, as a
 * headline may say 'Ellison' before the text says who that is: by surname, else by given name, else
 * by a spelling that is close. Of several with one surname the one is meant whom the article has
 * called by it ({@link Prominence}).
 */
public final class NameMerger {

  private final AnnotatedText text;
  private final Gazetteer gazetteer;
  private final KnownPeople known = new KnownPeople();
  private final Map<Referent, Prominence> prominence = new HashMap<>();
  private final Map<Name, Referent> owners = new HashMap<>();

  /** By which courtesies somebody is called in front of the surname alone. */
  private final SetMultimap<Referent, String> courtesies = HashMultimap.create();

  private final Map<Integer, Referent> endingAt = new HashMap<>();

  /** For the names of one article. */
  public NameMerger(AnnotatedText text, Gazetteer gazetteer) {
    this.text = text;
    this.gazetteer = gazetteer;
  }

  /** Each name with the one it belongs to. */
  public Map<Name, Referent> merge(List<Name> names) {
    List<Name> people = ofType(names, EntityType.PERSON);
    fullNames(people);
    sharedSurnames(people);
    shortNames(people);
    for (EntityType type :
        List.of(EntityType.ORGANIZATION, EntityType.LOCATION, EntityType.GROUP)) {
      Map<Name, Referent> merged =
          new NonPersonMerger(text, gazetteer, type).merge(ofType(names, type));
      owners.putAll(merged);
    }
    return owners;
  }

  private static List<Name> ofType(List<Name> names, EntityType type) {
    return names.stream().filter(name -> name.type() == type).toList();
  }

  /** Names of several words first, so that a surname in the headline finds its owner below. */
  private void fullNames(List<Name> people) {
    for (Name name : people) {
      List<String> words = Spelling.of(text, name.tokens());
      if (PersonNames.core(words).size() < 2) {
        continue;
      }
      Referent owner = null;
      for (Referent candidate : known.withSurname(PersonNames.surname(words))) {
        if (PersonNames.agree(words, candidate.words())
            && PersonNames.suffixesAgree(words, candidate.words())
            && gendersAgree(candidate, name)
            && !isOtherGeneration(name, words, candidate)) {
          owner = owner != null && isCalled(words, owner) ? owner : candidate;
        }
      }
      if (owner == null) {
        owner = known.shortened(words).or(() -> known.spelledLike(words)).orElse(null);
      }
      own(name, words, owner);
    }
  }

  /** 'Ivo Vale … his father, Ivo Vale Sr.,' are two. */
  private boolean isOtherGeneration(Name name, List<String> words, Referent candidate) {
    boolean differ =
        !PersonNames.suffix(words).equals(PersonNames.suffix(candidate.words()))
            && PersonNames.core(words).equals(PersonNames.core(candidate.words()));
    KinNouns kin = new KinNouns(text);
    int start = name.tokens().start();
    return differ
        && (kin.isBehind(start, KinNouns.PARENTS) || kin.isBehind(start, KinNouns.CHILDREN));
  }

  /** Whether these are all the words of somebody's name, 'Sr.' included. */
  private static boolean isCalled(List<String> words, Referent owner) {
    return owner.words().equals(words);
  }

  /** 'Anna and Clara Vale': Anna is no other than those known so far, and a Vale. */
  private void sharedSurnames(List<Name> people) {
    SharedSurnames.find(text, gazetteer, people)
        .forEach(
            (name, form) -> {
              List<String> words = List.of(Spelling.key(form).split(" "));
              String given = words.get(0);
              if (known.withGivenName(given).isEmpty() && known.withSurname(given).isEmpty()) {
                own(name, words, null);
                requireNonNull(owners.get(name)).addForm(form, words);
                known.addSurname(PersonNames.surname(words), requireNonNull(owners.get(name)));
              }
            });
  }

  private boolean gendersAgree(Referent candidate, Name name) {
    return candidate.mayBe(NameTitles.genderBefore(name.tokens(), text));
  }

  private void own(Name name, List<String> words, @Nullable Referent somebody) {
    Referent owner = somebody == null ? Referent.named(EntityType.PERSON) : somebody;
    boolean fuller = words.size() > owner.words().size();
    owner.addForm(text.excerpt(name.tokens()).text(), words);
    if (somebody == null || fuller) {
      known.add(words, owner, name.tokens().start());
    }
    learnGender(owner, name, words);
    owners.put(name, owner);
    endingAt.put(name.tokens().end(), owner);
  }

  /**
   * What a name shows of its bearer's gender: its title ('Mrs.'), else the given name in the list
   * of first names; a name listed for both shows nothing.
   */
  private void learnGender(Referent owner, Name name, List<String> words) {
    owner.learn(NameTitles.genderBefore(name.tokens(), text), name.tokens().start() - 1);
    if (words.size() > 1) {
      owner.guess(gazetteer.genderOf(words.get(0)), name.tokens().start());
    }
  }

  private void shortNames(List<Name> people) {
    for (Name name : people) {
      Referent owner = owners.get(name);
      boolean full = owner != null;
      if (owner == null) {
        List<String> words = Spelling.of(text, name.tokens());
        if (words.isEmpty()) {
          continue;
        }
        own(name, words, ownerOfShort(name, words));
        owner = owners.get(name);
        if (owner != null && !courtesyBefore(name).isEmpty()) {
          courtesies.put(owner, courtesyBefore(name));
        }
      }
      if (owner != null) {
        prominence.computeIfAbsent(owner, key -> new Prominence()).count(name, full, owner, text);
      }
    }
  }

  /**
   * Whose name of one word this is, by the first index that knows somebody; null for somebody new.
   * A courtesy title goes with surnames: 'Mr. Chen' may be Chen Lu, 'Mr. Anna' is nobody's style.
   */
  private @Nullable Referent ownerOfShort(Name name, List<String> words) {
    String word = PersonNames.surname(words);
    if (word.startsWith("@")) {
      return handleOwner(name, word.substring(1));
    }
    List<Referent> candidates = new ArrayList<>(known.withSurname(word));
    candidates.removeIf(candidate -> !gendersAgree(candidate, name));
    candidates.removeIf(candidate -> !PersonNames.suffixesAgree(words, candidate.words()));
    Gender title = NameTitles.genderBefore(name.tokens(), text);
    preferKnown(candidates, title);
    preferCalled(candidates, courtesyBefore(name));
    // 'Mr. Chen' may be Chen Lu; 'Mr. Anna' is nobody's style.
    if (candidates.isEmpty()
        && (!NameTitles.isCourtesyBefore(name.tokens(), text) || !gazetteer.isGivenName(word))) {
      candidates.addAll(known.withGivenName(word));
    }
    if (candidates.isEmpty()) {
      int at = name.tokens().start();
      candidates.addAll(known.otherwise(word, at, new NameParts(text).isAboveText(at)));
    }
    List<Referent> fitting =
        candidates.stream()
            .filter(c -> new FollowingPronoun(text).mayBe(prominenceOf(c).last(), title))
            .toList();
    return likeliest(fitting.isEmpty() ? candidates : fitting);
  }

  /** 'Mrs. Vale' is who is known to be a woman before who may be one. */
  private static void preferKnown(List<Referent> candidates, Gender title) {
    if (title != Gender.UNKNOWN && candidates.stream().anyMatch(c -> c.gender() == title)) {
      candidates.removeIf(candidate -> candidate.gender() != title);
    }
  }

  /** 'Ms Vale' is not who is called 'Mrs Vale', where another may be meant. */
  private void preferCalled(List<Referent> candidates, String courtesy) {
    Predicate<Referent> so = one -> courtesies.get(one).contains(courtesy);
    Predicate<Referent> otherwise = one -> !so.test(one) && courtesies.containsKey(one);
    if (!courtesy.isEmpty() && candidates.stream().anyMatch(so)) {
      candidates.removeIf(so.negate());
    } else if (!courtesy.isEmpty() && !candidates.stream().allMatch(otherwise)) {
      candidates.removeIf(otherwise);
    }
  }

  /** 'ms' of 'Ms Vale'; empty where no courtesy stands there. */
  private String courtesyBefore(Name name) {
    return NameTitles.isCourtesyBefore(name.tokens(), text)
        ? Spelling.key(text.token(name.tokens().start() - 1).text())
        : "";
  }

  /** Of several with one surname, the one that the article calls by it. */
  private @Nullable Referent likeliest(List<Referent> candidates) {
    Referent best = null;
    int latest = -1;
    for (Referent candidate : candidates) {
      latest = Math.max(latest, prominenceOf(candidate).last());
    }
    double bestRank = Double.NEGATIVE_INFINITY;
    for (Referent candidate : candidates) {
      Prominence seen = prominenceOf(candidate);
      double rank = seen.rank() + (seen.last() >= 0 && seen.last() == latest ? 0.5 : 0);
      rank += 0.1 * candidate.forms().size();
      if (rank > bestRank) {
        best = candidate;
        bestRank = rank;
      }
    }
    return best;
  }

  private Prominence prominenceOf(Referent referent) {
    return prominence.getOrDefault(referent, Prominence.NONE);
  }

  /** A handle in brackets behind a name belongs to it; any other that spells a name as well. */
  private @Nullable Referent handleOwner(Name handle, String word) {
    int before = handle.tokens().start() - 1;
    if (before > 0 && text.token(before).isWord("(") && endingAt.containsKey(before)) {
      return endingAt.get(before);
    }
    String letters = word.replaceAll("[^\\p{L}]", "");
    List<Referent> like = known.withHandle(letters);
    return like.isEmpty() ? null : like.get(0);
  }

  /** Adds every name as an occurrence, in text order. */
  public static List<Referent> collect(Map<Name, Referent> owners) {
    List<Name> names = owners.keySet().stream().sorted().toList();
    List<Referent> referents = new ArrayList<>();
    for (Name name : names) {
      Referent owner = requireNonNull(owners.get(name));
      if (owner.occurrences().isEmpty()) {
        referents.add(owner);
      }
      TokenRange tokens = name.tokens();
      owner.add(tokens, MentionKind.NAME);
    }
    return referents;
  }
}
