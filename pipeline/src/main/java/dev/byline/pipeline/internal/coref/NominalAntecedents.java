package dev.byline.pipeline.internal.coref;

import dev.byline.attribution.SourceType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.description.AntecedentWords;
import dev.byline.pipeline.internal.description.NominalMention;
import dev.byline.pipeline.internal.kinds.PeopleKinds;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whom the article names and has described, by the nouns that it uses for them: whom one of these
 * nouns may take up again. Grows while an article is read; not thread-safe.
 */
final class NominalAntecedents {

  /** So many of one kind are looked at; the rest of a long list cannot matter. */
  private static final int MOST = 24;

  /**
   * So many sentences behind an unnamed introduction its name is expected; twice as many behind a
   * headline, since a lead may come between. Set by hand, 2026-11-22 (commit d4b4b80), never tuned.
   */
  private static final int NAMED_WITHIN = 5;

  /**
   * So many sentences on, a plural without article is somebody else: 'officials'. Set by hand,
   * 2026-11-22 (commit d4b4b80), never tuned.
   */
  private static final int SAME_PLURAL_WITHIN = 3;

  private final AnnotatedText text;
  private final Map<String, List<Referent>> byHead = new HashMap<>();
  private final Set<String> offices = new HashSet<>();
  private final Map<Referent, Integer> firstSeen = new HashMap<>();
  private final Map<Referent, Integer> lastSeen = new HashMap<>();
  private final AntecedentWords words = new AntecedentWords();

  NominalAntecedents(AnnotatedText text) {
    this.text = text;
  }

  /** A name stands here; the first time its roles become nouns that mean who bears it. */
  void named(Referent owner, int token) {
    if (firstSeen.putIfAbsent(owner, token) == null) {
      index(owner);
    }
  }

  /** Calder Bank of 'fined Calder Bank 8 million': a body's name need not be its phrase's head. */
  void bodyNamed(Map<Name, Referent> owners, Name name) {
    Referent owner = owners.get(name);
    if (owner != null && owner.type() == SourceType.ORGANIZATION) {
      named(owner, name.tokens().start());
    }
  }

  /** 'The 19-year-old … the teenager'. */
  void teen(Referent referent) {
    index("teenager", referent);
    referent.addHead("teenager");
  }

  /** The offices in capitals, and their initials, by which somebody may be called. */
  Set<String> offices() {
    return offices;
  }

  /** Somebody is described for the first time. */
  Referent introduce(NominalMention description) {
    Referent referent = Referent.described(description.type());
    if (description.plural()) {
      referent.markPlural();
    }
    referent.learn(NounLexicon.genderOf(description.lemma()), description.head());
    referent.addHead(description.lemma());
    addForm(referent, description);
    index(description.lemma(), referent);
    firstSeen.put(referent, description.head());
    return referent;
  }

  /** A sentence says of somebody that he is this: 'Vale is a diver'. */
  void said(Referent referent, NominalMention description) {
    words.add(referent, Spelling.of(text, description.full()));
    index(description.lemma(), referent);
  }

  /** Somebody is meant here. */
  void seen(Referent referent, int token) {
    lastSeen.put(referent, token);
  }

  /** Whether all that distinguishes the description is known of the candidate. */
  boolean agrees(Referent candidate, NominalMention description) {
    return words.agree(candidate, description);
  }

  /** Whether a description says of what party somebody is who is said to be of another. */
  boolean isOfOtherParty(Referent candidate, NominalMention description) {
    Set<String> party =
        description.modifiers().stream()
            .filter(NounLexicon::isAffiliation)
            .collect(Collectors.toSet());
    return !party.isEmpty()
        && words.of(candidate).stream()
            .anyMatch(word -> NounLexicon.isAffiliation(word) && !party.contains(word));
  }

  /** The sentence in which somebody was last meant; the first one where that was never. */
  int lastSentenceOf(Referent referent) {
    int seen = lastSeen.getOrDefault(referent, -1);
    return seen < 0 ? 0 : text.token(seen).sentence();
  }

  private void index(Referent referent) {
    referent.heads().forEach(head -> index(head, referent));
    if (referent.isPerson()) {
      referent.heads().stream()
          .filter(head -> NounLexicon.kindOf(head) == NounKind.OTHER)
          .map(NounLexicon::headOf)
          .forEach(offices::add);
      for (String role : referent.roles()) {
        for (String word : role.split(" ")) {
          if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
            offices.add(NounLexicon.headOf(Spelling.lower(word)));
          }
        }
      }
    }
    if (referent.type() == SourceType.ORGANIZATION) {
      for (String word : referent.words()) {
        if (NounLexicon.kindOf(word) == NounKind.ORGANIZATION) {
          index(word, referent);
        }
      }
    }
  }

  private void index(String lemma, Referent referent) {
    List<Referent> referents =
        byHead.computeIfAbsent(NounLexicon.headOf(lemma), key -> new ArrayList<>());
    if (!referents.contains(referent)) {
      referents.add(referent);
      if (referents.size() > MOST) {
        referents.remove(0);
      }
    }
  }

  void addForm(Referent referent, NominalMention description) {
    TokenRange full = description.full();
    List<String> called = Spelling.of(text, full);
    referent.addForm(description.called(), called);
    words.add(referent, called);
    referent.about().addAll(description.about());
  }

  /** What the article has described or named before by this noun. */
  @Nullable Referent known(NominalMention description) {
    Referent best = known(description, NounLexicon.headOf(description.lemma()));
    // A survey may go on as 'the study', but one study is not another survey.
    boolean study = best == null && description.definite() && description.lemma().equals("study");
    return study ? known(description, NounLexicon.headOf("survey")) : best;
  }

  /**
   * Of those with this head that agree, the one meant last; before it one of whom the same names
   * were used (2 is more than any place in the text counts).
   */
  private @Nullable Referent known(NominalMention description, String head) {
    Referent best = null;
    double bestRank = -1;
    for (Referent candidate : byHead.getOrDefault(head, List.of())) {
      if (!description.maySuit(candidate)) {
        continue;
      }
      int seen = lastSeen.getOrDefault(candidate, -1);
      if (!candidate.named() && (seen < 0 || description.told().areOfElsewhere(candidate))
          || !words.agree(candidate, description)) {
        continue;
      }
      if (description.plural()
              && !description.definite()
              && !isTheSame(description, head)
              && far(seen, description)
          || description.possessive() && !candidate.about().equals(description.about())) {
        continue;
      }
      double rank = seen < 0 ? 0 : 1 + seen / (double) text.size();
      if (!description.about().isEmpty() && description.about().equals(candidate.about())) {
        rank += 2;
      }
      boolean former = description.isFormer() && words.of(candidate).contains("former");
      boolean document = candidate.type() == SourceType.DOCUMENT;
      if (former || document && candidate.heads().contains(description.lemma())) {
        rank += 1; // 'the report' is no analysis where there is a report
      }
      if (rank > bestRank) {
        best = candidate;
        bestRank = rank;
      }
    }
    return best;
  }

  /** 'prosecutors' of one article are 'federal prosecutors', where there are no others. */
  private boolean isTheSame(NominalMention description, String head) {
    return PeopleKinds.areTheSame(description.lemma())
        && description.modifiers().isEmpty()
        && byHead.getOrDefault(head, List.of()).size() == 1;
  }

  private boolean far(int seen, NominalMention description) {
    int distance = text.token(description.head()).sentence() - text.token(seen).sentence();
    return distance > SAME_PLURAL_WITHIN;
  }

  /** 'A Vellish judge has refused …': the sentences below name a judge for the first time. */
  @Nullable Referent namedBelow(NominalMention description) {
    if (description.plural()
        || description.isProspective()
        || !description.about().isEmpty() && description.owned()) {
      return null;
    }
    int sentence = text.token(description.head()).sentence();
    // 'a court has ruled' is named below; 'a hotel in the port' is any
    boolean kindIsNamed =
        description.type() != SourceType.ORGANIZATION
            || NounLexicon.namesInstitution(description.lemma());
    List<String> inFront = Spelling.of(text, description.bare());
    Referent found = null;
    for (Referent candidate :
        byHead.getOrDefault(NounLexicon.headOf(description.lemma()), List.of())) {
      int first = firstSeen.getOrDefault(candidate, -1);
      int within = sentence == 0 ? 2 * NAMED_WITHIN : NAMED_WITHIN;
      boolean below =
          kindIsNamed
              && first > description.head()
              && text.token(first).sentence() - sentence <= within;
      boolean headline =
          !candidate.named()
              && !description.told().areOfElsewhere(candidate)
              && first >= 0
              && first < description.head()
              && text.token(first).sentence() == 0
              && sentence <= 2;
      boolean may = below && candidate.named() && !isSetApart(candidate, description) || headline;
      if (!description.maySuit(candidate) || !may || words.areOfAnotherParty(candidate, inFront)) {
        continue;
      }
      if (found != null) {
        return null;
      }
      found = candidate;
    }
    return found;
  }

  /** 'a teacher who was in the yard' is hardly the head teacher, 'Vale’s aide' not Karel's. */
  private static boolean isSetApart(Referent candidate, NominalMention description) {
    String higher = "head " + description.lemma();
    return description.told().areOfOther(candidate, description.lemma())
        || description.saysWhich()
            && candidate.roles().stream()
                .map(Spelling::lower)
                .anyMatch(role -> role.contains(higher));
  }
}
