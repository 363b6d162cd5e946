package dev.byline.pipeline.internal.coref;

import dev.byline.attribution.SourceType;
import dev.byline.entity.Gender;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.binding.SyntacticFilter;
import dev.byline.pipeline.internal.description.NominalMention;
import dev.byline.pipeline.internal.kinds.NamedSites;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.GrammaticalRoles;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import dev.byline.pipeline.internal.syntax.NounPhrases;
import dev.byline.pipeline.internal.telling.JustTold;
import dev.byline.pipeline.internal.telling.Nameless;
import dev.byline.pipeline.internal.telling.SaidToBe;
import dev.byline.pipeline.internal.telling.StatedAges;
import dev.byline.pipeline.internal.telling.ToldOf;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whom descriptions such as 'the minister' or 'a union official' mean, the first answer of these:
 *
 * <ol>
 *   <li>whom the article says to be so old: 'the 67-year-old';
 *   <li>who is said to be this to somebody: 'his wife, Mara Vale … Karel's wife';
 *   <li>whom it has described or named by this noun, unless an indefinite article introduces
 *       somebody new: 'Ivo Karel, the minister … the minister'; whom the noun is implied of;
 *   <li>who is just in focus, where no bearer is known or only one mentioned in passing: {@link
 *       DiscourseFocus};
 *   <li>who is named by this noun in the next sentences: 'A judge has refused … Judge Mara Vale';
 *   <li>the organisation or place just spoken of, for nouns that any answers to: 'the company';
 *   <li>somebody new, whom later descriptions may take up; no place, of which news names every one.
 * </ol>
 */
final class NominalResolver {

  /**
   * So many sentences on, who was only mentioned in passing is forgotten. Set by hand, 2026-11-22
   * (commit 472d2c7), never tuned.
   */
  private static final int FORGOTTEN_WITHIN = 4;

  private final AnnotatedText text;
  private final GrammaticalRoles grammar;
  private final DiscourseModel discourse;
  private final DiscourseFocus focus;
  private final SaidToBe said;
  private final NominalAntecedents before;
  private final NamedSites sites;
  private final ToldOf told;
  private final GenericNouns generic;
  private final SyntacticFilter filter;
  private final LearnedDescriptions learned;
  private final Nameless nameless;

  /** By age, whom 'the 67-year-old' may mean for all places where it stood. */
  private final Map<Integer, Predicate<Referent>> aged = new HashMap<>();

  NominalResolver(
      AnnotatedText text,
      NounPhrases phrases,
      GrammaticalRoles grammar,
      DiscourseModel discourse,
      Map<Name, Referent> owners,
      GenericNouns generic,
      SyntacticFilter filter,
      LearnedPreference learned) {
    this.text = text;
    this.grammar = grammar;
    this.discourse = discourse;
    this.focus = new DiscourseFocus(text, grammar, discourse);
    this.generic = generic;
    this.filter = filter;
    this.learned = new LearnedDescriptions(text, grammar, discourse, learned);
    this.said = new SaidToBe(text, phrases, owners, generic.kinds().gazetteer());
    this.before = new NominalAntecedents(text);
    this.sites = new NamedSites(text);
    this.nameless = new Nameless(text);
    this.told = new ToldOf(text, phrases, grammar, owners, filter.known());
    for (NounPhrase phrase : phrases.all()) {
      phrase.name().map(owners::get).ifPresent(owner -> before.named(owner, phrase.head()));
    }
    owners.keySet().stream().sorted().forEach(name -> before.bodyNamed(owners, name));
  }

  void seen(Referent referent, int token) {
    before.seen(referent, token);
    sites.seen(referent, token);
  }

  /** A sentence says of somebody that he is this. */
  void said(Referent referent, NominalMention description) {
    before.said(referent, description);
    said.stated(description, referent);
  }

  /** An apposition says so; of a person the roles have it. */
  void apposed(Referent referent, NominalMention description) {
    if (!referent.isPerson()) {
      before.said(referent, description);
    }
    said.stated(description, referent);
  }

  /**
   * Whom a description means; empty where its noun denotes nothing that could be meant.
   *
   * @param amongNamed whether somebody named may be meant, not only what was described before
   */
  Optional<Referent> resolve(NominalMention description, boolean amongNamed) {
    description.knowBearers(before.offices());
    if (nameless.isMeantBy(description)) {
      return Optional.of(unnamed(description));
    }
    StatedAges ages = said.ages();
    OptionalInt age = ages.yearsOld(description.phrase().tokens().start() + 1);
    Optional<Referent> stated =
        age.isPresent() && description.definite() && amongNamed
            ? ages.meantBy(description, age.getAsInt())
            : Optional.empty();
    if (stated.isPresent()) {
      return stated;
    }
    if (description.isAge()) {
      return amongNamed ? soOld(description, age) : Optional.empty();
    }
    if (amongNamed && description.isPlain()) {
      Optional<Referent> site =
          sites
              .meantBy(description.head(), description.modifiers())
              .filter(filter.at(description.phrase()));
      if (site.isPresent()) {
        return site;
      }
    }
    boolean place = description.type() == SourceType.LOCATION;
    boolean nothing = description.type() == SourceType.OTHER || description.meansNobody();
    if (nothing || place && !description.definite()) {
      return Optional.empty();
    }
    Optional<Referent> meant =
        amongNamed ? known(description).filter(one -> ages.mayBe(one, age)) : Optional.empty();
    return meant.isPresent() || place || told.isImplied(description)
        ? meant
        : Optional.of(before.introduce(description));
  }

  /** Who asks not to be named: whom the article has described so, or who spoke last. */
  private Referent unnamed(NominalMention description) {
    return Optional.ofNullable(before.known(description))
        .or(() -> discourse.lastSpeaker().filter(one -> one.isPerson() && !one.plural()))
        .filter(one -> !one.named() && description.definite())
        .orElseGet(() -> before.introduce(description));
  }

  /** 'the 67-year-old': who is in focus or was told of, and of no other age. */
  private Optional<Referent> soOld(NominalMention description, OptionalInt age) {
    Predicate<Referent> here = filter.at(description.phrase());
    Predicate<Referent> suits =
        aged.merge(age.orElse(0), here, Predicate::and).and(one -> said.ages().mayBe(one, age));
    Optional<Referent> meant =
        focus
            .of(description, Gender.UNKNOWN, one -> suits.test(one) ? 1 : 0)
            .or(() -> told.told().meantBy(description, suits));
    meant.filter(one -> StatedAges.isTeen(age)).ifPresent(before::teen);
    return meant;
  }

  /** Somebody named whom it means; nobody new is introduced. */
  Optional<Referent> named(NominalMention description) {
    return description.type() == SourceType.OTHER
        ? Optional.empty()
        : known(description).filter(Referent::named);
  }

  /** Who is said to be this to somebody, else whom the text was or will be about. */
  private Optional<Referent> known(NominalMention description) {
    Optional<Referent> known =
        said.areSeveral(description)
            ? Optional.empty()
            : said.meantBy(description)
                .or(() -> mentionedBefore(description))
                .filter(filter.at(description.phrase()))
                .filter(one -> !description.about().contains(one));
    known.ifPresent(one -> said.meant(description, one));
    return known;
  }

  /** Whom the article has described or named, is just about or names next. */
  private Optional<Referent> mentionedBefore(NominalMention description) {
    Predicate<Referent> may = one -> mayBe(one, description);
    Referent known = told.first(description, may).orElse(null);
    if (known == null && !description.fresh()) {
      known = knownOrInFocus(description);
    }
    if (known == null) {
      known = before.namedBelow(description);
    }
    if (known == null) {
      known = told.here(description, may).orElse(null);
      if (known != null && description.type() == SourceType.PERSON) {
        before.said(known, description); // 'A principal says … The principal'
      }
    }
    if (known == null && told.told().addsToWhatWasSaid(description)) {
      known = lastSpeaker(description, may).orElse(null);
    }
    if (known == null && description.definite() && !description.plural()) {
      known = generic.meantBy(description).orElse(null);
    }
    if (known == null && !description.fresh()) {
      known = learned.meantBy(description, may).orElse(null);
    }
    if (known != null && !known.named()) {
      before.addForm(known, description);
    }
    return Optional.ofNullable(known);
  }

  /** '“…,” Mara Vale said. The judge added …': she, where the article calls nobody a judge. */
  private Optional<Referent> lastSpeaker(NominalMention description, Predicate<Referent> may) {
    int sentence = text.token(description.head()).sentence();
    return discourse
        .lastSpeaker()
        .filter(one -> one.isPerson() && sentence - before.lastSentenceOf(one) <= 2)
        .filter(may.and(one -> one.named() && one.heads().isEmpty()));
  }

  /**
   * The bearer of the office, or the one the text is just about where no bearer is known or the
   * only one was mentioned in passing long before.
   */
  private @Nullable Referent knownOrInFocus(NominalMention description) {
    Predicate<Referent> may = filter.at(description.phrase());
    Referent own = told.ofCampaign(description).orElseGet(() -> before.known(description));
    Referent known =
        own == null
            ? told.implied().meantBy(description).or(() -> asked(description, may)).orElse(null)
            : own;
    if (!JustTold.refersBack(description) || known != null && !inPassing(known, description)) {
      return known;
    }
    Gender gender = NounLexicon.genderOf(description.lemma());
    return focus
        .of(
            description,
            gender,
            candidate -> may.test(candidate) ? suits(candidate, description) : 0)
        .filter(found -> known == null || found.heads().isEmpty() || description.fitsRoleOf(found))
        .orElse(known);
  }

  /** 'Vale asked Karel to … The candidate said … The candidate added': he, and from here on. */
  private Optional<Referent> asked(NominalMention description, Predicate<Referent> may) {
    Optional<Referent> asked = told.asked(description, may.and(one -> mayBe(one, description)));
    asked.ifPresent(one -> before.said(one, description));
    return asked;
  }

  private boolean mayBe(Referent person, NominalMention description) {
    return person.mayBe(NounLexicon.genderOf(description.lemma()))
        && suits(person, description) >= 1;
  }

  private boolean inPassing(Referent known, NominalMention description) {
    int from = before.lastSentenceOf(known);
    return description.modifiers().isEmpty()
        && known.occurrences().size() <= 2
        && text.token(description.head()).sentence() - from > FORGOTTEN_WITHIN;
  }

  /**
   * How well a description suits somebody in focus: 2 if he bears the role, with all its modifiers;
   * 1.3 if he bears it without them ('the Vellish minister' for 'the minister Ivo Karel'); 0 if
   * another one of it ('the Osterian minister'); 0.4 if he holds another office or has another
   * calling, as a senator is hardly the governor meant, nor a singer the actor; else 1. Set by
   * hand, 2026-11-22, never tuned.
   */
  private double suits(Referent candidate, NominalMention description) {
    if (description.about().contains(candidate)
        || said.isOther(candidate, description)
        || before.isOfOtherParty(candidate, description)) {
      return 0;
    }
    if (description.fitsRoleOf(candidate)) {
      return before.agrees(candidate, description)
          ? 2
          : description.isPartOfRole(candidate) ? 0 : 1.3;
    }
    return JustTold.isOther(candidate, description) ? 0.4 : 1;
  }
}
