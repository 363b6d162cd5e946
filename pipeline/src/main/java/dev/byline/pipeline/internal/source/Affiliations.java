package dev.byline.pipeline.internal.source;

import dev.byline.entity.Affiliation;
import dev.byline.entity.EntityId;
import dev.byline.entity.MentionKind;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.coref.CoreferenceResolver;
import dev.byline.pipeline.internal.coref.NominalMention;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.NounPhrases;
import dev.byline.text.Excerpt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the article places somebody: by what stands in a role ('a spokesman for the port', 'the
 * Port Union's head', 'Vellish minister') or right behind the name ('Ivo Karel of the Port Union',
 * 'Mara Ellison (Harbour Party)').
 */
final class Affiliations {

  private final AnnotatedText text;
  private final NounPhrases phrases;
  private final Map<Name, Referent> owners;
  private final Map<Referent, EntityId> ids;
  private final AffiliationFinder finder;

  Affiliations(
      AnnotatedText text,
      NounPhrases phrases,
      Map<Name, Referent> owners,
      CoreferenceResolver coreference,
      Map<Referent, EntityId> ids,
      Gazetteer gazetteer) {
    this.text = text;
    this.phrases = phrases;
    this.owners = owners;
    this.ids = ids;
    this.finder = new AffiliationFinder(text, phrases, owners, coreference, gazetteer);
  }

  /** All affiliations of one, in text order. */
  List<Affiliation> of(Referent referent) {
    List<Affiliation> all = new ArrayList<>();
    for (Referent.StatedRole role : referent.statedRoles()) {
      finder
          .inRole(role.tokens(), role.head())
          .forEach(found -> add(found, Optional.of(text.excerpt(role.tokens())), referent, all));
    }
    if (!referent.named()) {
      for (Referent.Occurrence occurrence : referent.occurrences()) {
        phrases
            .at(occurrence.tokens().start())
            .filter(phrase -> occurrence.kind() == MentionKind.NOMINAL)
            .map(phrase -> new NominalMention(text, phrases, owners, phrase))
            .ifPresent(description -> describe(description, referent, all));
      }
    } else if (referent.isPerson()) {
      for (Referent.Occurrence occurrence : referent.occurrences()) {
        behindName(occurrence.tokens().end())
            .ifPresent(found -> add(found, Optional.empty(), referent, all));
      }
    }
    // The same words may be read twice: with a role they say more.
    all.sort(
        Comparator.comparing((Affiliation affiliation) -> affiliation.excerpt().span())
            .thenComparing(affiliation -> affiliation.role().isEmpty()));
    Set<Excerpt> seen = new HashSet<>();
    all.removeIf(affiliation -> !seen.add(affiliation.excerpt()));
    return all;
  }

  private void describe(NominalMention description, Referent referent, List<Affiliation> all) {
    TokenRange words = description.full();
    finder
        .inRole(words, description.head())
        .forEach(found -> add(found, Optional.of(text.excerpt(words)), referent, all));
  }

  Optional<Affiliation> ofDescription(TokenRange words, int head) {
    return finder.inRole(words, head).stream()
        .findFirst()
        .map(found -> affiliation(found, Optional.of(text.excerpt(words))));
  }

  /** Who made a document: 'the Port Union's report', 'a poll by Harbour University'. */
  Optional<Affiliation> makerOf(TokenRange words, int head) {
    int end = text.sentenceOf(head).end();
    boolean made = head + 1 < end && text.token(head + 1).hasTag("VBN");
    return finder.behind(made ? head + 2 : head + 1, end, true, "by").stream()
        .findFirst()
        .or(() -> finder.beforeHead(words.start(), head, true))
        .or(() -> finder.possessor(words.start(), true))
        .or(() -> finder.behind(head + 1, end, true, "from", "of").stream().findFirst())
        .map(found -> affiliation(found, Optional.empty()));
  }

  private void add(
      AffiliationFinder.Found found, Optional<Excerpt> role, Referent self, List<Affiliation> all) {
    if (!found.referent().equals(Optional.of(self))) {
      all.add(affiliation(found, role));
    }
  }

  private Affiliation affiliation(AffiliationFinder.Found found, Optional<Excerpt> role) {
    Excerpt words = text.excerpt(found.tokens());
    String name = found.referent().map(Referent::fullestName).orElse("");
    return new Affiliation(
        name.isBlank() ? words.text() : name, found.referent().map(ids::get), words, role);
  }

  /** 'Ivo Karel of the Port Union', 'Ivo Karel, from Harbour University,', '(Harbour Party)'. */
  private Optional<AffiliationFinder.Found> behindName(int end) {
    int sentenceEnd = text.sentenceOf(end - 1).end();
    if (end + 1 >= sentenceEnd) {
      return Optional.empty();
    }
    if (text.token(end).isWord("(", "-LRB-")) {
      return phrases.at(end + 1).flatMap(phrase -> finder.named(phrase, false));
    }
    boolean comma = text.token(end).isWord(",");
    int preposition = comma ? end + 1 : end;
    boolean places =
        comma
            ? text.token(preposition).isWord("of", "from", "at")
            : text.token(preposition).isWord("of");
    if (!places || preposition + 1 >= sentenceEnd) {
      return Optional.empty();
    }
    return phrases
        .at(preposition + 1)
        .filter(phrase -> phrase.tokens().start() == preposition + 1)
        .flatMap(
            phrase ->
                finder
                    .named(phrase, false)
                    .or(() -> finder.placeBehind(preposition, sentenceEnd))
                    .or(() -> finder.described(phrase.tokens(), phrase.head())));
  }
}
