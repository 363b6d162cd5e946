package dev.byline.pipeline.internal.within;

import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.PlaceNames;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Names that stand within longer names: Leiden of 'University of Leiden', Velland of 'Velland
 * Symphony Orchestra'. Only what is a name by itself for sure: the article has it alone elsewhere,
 * or a list knows the place, and where it stands in the longer name fits. They are looked for once
 * it is decided who is who, which they do not change.
 */
public final class NamesWithin {

  /** In tokens. */
  private static final int LONGEST = 4;

  private final AnnotatedText text;
  private final Gazetteer gazetteer;
  private final Map<String, Referent> places = new HashMap<>();
  private final Map<String, Referent> organisations = new HashMap<>();
  private final Map<String, Referent> people = new HashMap<>();
  private final List<NameWithin> found = new ArrayList<>();

  private NamesWithin(AnnotatedText text, Gazetteer gazetteer) {
    this.text = text;
    this.gazetteer = gazetteer;
  }

  /**
   * The names within names, in text order. A place that the article does not name elsewhere is
   * somebody new.
   *
   * @param owners whom each name of the article means
   */
  public static List<NameWithin> find(
      AnnotatedText text, Gazetteer gazetteer, Map<Name, Referent> owners) {
    NamesWithin within = new NamesWithin(text, gazetteer);
    List<Name> names = owners.keySet().stream().sorted().toList();
    names.forEach(name -> within.know(name, owners.get(name)));
    names.forEach(name -> within.search(name, owners.get(name)));
    return List.copyOf(within.found);
  }

  private void know(Name name, @Nullable Referent owner) {
    TokenRange tokens = name.tokens();
    String key = key(tokens);
    boolean several = tokens.size() > 1;
    if (owner == null) {
      return;
    }
    if (name.type() == EntityType.LOCATION) {
      places.putIfAbsent(PlaceNames.keyOf(Spelling.of(text, tokens)), owner);
    } else if (name.type() == EntityType.ORGANIZATION) {
      if (several && !key.contains(" of ")) {
        organisations.putIfAbsent(key, owner);
      }
    } else if (name.type() == EntityType.PERSON && several && isGivenName(tokens.start())) {
      people.putIfAbsent(key, owner);
    }
  }

  private boolean isGivenName(int token) {
    return gazetteer.isGivenName(text.token(token));
  }

  private String key(TokenRange tokens) {
    return Spelling.joined(text, tokens);
  }

  private void search(Name name, @Nullable Referent owner) {
    int end = name.tokens().end();
    int at = name.tokens().start();
    while (at < end) {
      int next = at + 1;
      for (int last = Math.min(end, at + LONGEST); last > at; last--) {
        TokenRange tokens = new TokenRange(at, last);
        Optional<Referent> meant = meant(new WithinPosition(text, tokens, name.tokens()), name);
        if (meant.isPresent() && meant.get() != owner) {
          found.add(new NameWithin(meant.get(), tokens));
          next = last;
          break;
        }
      }
      at = next;
    }
  }

  private Optional<Referent> meant(WithinPosition position, Name name) {
    if (!position.standsApart()) {
      return Optional.empty();
    }
    return switch (name.type()) {
      case ORGANIZATION ->
          place(position, false).or(() -> organisation(position)).or(() -> person(position));
      case LOCATION -> place(position, true).or(() -> person(position));
      case PERSON, GROUP -> Optional.empty();
    };
  }

  private Optional<Referent> place(WithinPosition position, boolean inPlace) {
    TokenRange tokens = position.inner();
    String key = PlaceNames.keyOf(Spelling.of(text, tokens));
    Referent known = places.get(key);
    boolean listed = gazetteer.isCountry(key) || PlaceNames.has(key);
    if (known == null && !listed || isPlainWord(tokens)) {
      return Optional.empty();
    }
    if (known == null && position.isOfOutlet()) {
      return Optional.empty();
    }
    boolean fits = inPlace ? fitsInPlace(position) : fitsInOrganisation(position, known != null);
    if (!fits) {
      return Optional.empty();
    }
    return Optional.of(
        places.computeIfAbsent(
            key,
            unused -> {
              Referent place = Referent.named(EntityType.LOCATION);
              place.addForm(text.excerpt(tokens).text(), Spelling.of(text, tokens));
              return place;
            }));
  }

  /** 'Us' is no country. */
  private boolean isPlainWord(TokenRange tokens) {
    return text.words(tokens).equals("Us");
  }

  private boolean fitsInOrganisation(WithinPosition position, boolean known) {
    if (position.isBehindPreposition() || position.isBehindComma()) {
      return true;
    }
    if (position.leads()) {
      boolean ambiguous =
          !known && position.inner().size() == 1 && isGivenName(position.inner().start());
      return !ambiguous || position.isBeforeInstitution() || position.isOfTeam();
    }
    return known && position.ends() && position.before() > 1;
  }

  private static boolean fitsInPlace(WithinPosition position) {
    return position.isBehindPreposition() && !position.isAllOfState() || position.isOfFacility();
  }

  private Optional<Referent> organisation(WithinPosition position) {
    boolean fits =
        position.leads() && position.isModifier()
            || position.ends() && position.isBehindPreposition();
    return fits ? Optional.ofNullable(organisations.get(key(position.inner()))) : Optional.empty();
  }

  /** 'Mara Ellison Foundation'. A surname alone may be another's. */
  private Optional<Referent> person(WithinPosition position) {
    boolean fits = position.leads() && position.isModifier();
    return fits ? Optional.ofNullable(people.get(key(position.inner()))) : Optional.empty();
  }
}
