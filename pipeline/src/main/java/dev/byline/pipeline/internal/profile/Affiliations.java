package dev.byline.pipeline.internal.profile;

import dev.byline.entity.Affiliation;
import dev.byline.entity.MentionKind;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.description.NominalMention;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.resolved.ResolvedArticle;
import dev.byline.text.Excerpt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the article places somebody: by what stands in a role ('a spokesman for the port', 'the
 * Port Union's head', 'Vellish minister') or right behind the name ('Ivo Karel of the Port Union',
 * 'Mara Ellison (Harbour Party)').
 */
final class Affiliations {

  private final ResolvedArticle article;
  private final AffiliationFinder finder;

  Affiliations(ResolvedArticle article, Gazetteer gazetteer) {
    this.article = article;
    this.finder = new AffiliationFinder(article, gazetteer);
  }

  /** All affiliations of one, in text order. */
  List<Affiliation> of(Referent referent) {
    List<Affiliation> all = new ArrayList<>();
    for (Referent.StatedRole role : referent.statedRoles()) {
      finder
          .inRole(role.tokens(), role.head())
          .forEach(found -> add(found, Optional.of(article.excerpt(role.tokens())), referent, all));
    }
    if (!referent.named()) {
      for (Referent.Occurrence occurrence : referent.occurrences()) {
        article
            .phraseAt(occurrence.tokens().start())
            .filter(phrase -> occurrence.kind() == MentionKind.NOMINAL)
            .map(phrase -> article.description(phrase))
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
        .forEach(found -> add(found, Optional.of(article.excerpt(words)), referent, all));
  }

  Optional<Affiliation> ofDescription(TokenRange words, int head) {
    return finder.inRole(words, head).stream()
        .findFirst()
        .map(found -> affiliation(found, Optional.of(article.excerpt(words))));
  }

  /** Who made a document: 'the Port Union's report', 'a poll by Harbour University'. */
  Optional<Affiliation> makerOf(TokenRange words, int head) {
    int end = article.sentenceEnd(head);
    boolean made = head + 1 < end && article.token(head + 1).hasTag("VBN");
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
    Excerpt words = article.excerpt(found.tokens());
    String name = found.referent().map(Referent::fullestName).orElse("");
    return new Affiliation(
        name.isBlank() ? words.text() : name,
        found.referent().map(article.ids()::get),
        words,
        role);
  }

  /** 'Ivo Karel of the Port Union', 'Ivo Karel, from Harbour University,', '(Harbour Party)'. */
  private Optional<AffiliationFinder.Found> behindName(int end) {
    int sentenceEnd = article.sentenceEnd(end - 1);
    if (end + 1 >= sentenceEnd) {
      return Optional.empty();
    }
    if (article.token(end).isWord("(", "-LRB-")) {
      return article.phraseAt(end + 1).flatMap(phrase -> finder.named(phrase, false));
    }
    boolean comma = article.token(end).isWord(",");
    int preposition = comma ? end + 1 : end;
    boolean places =
        comma
            ? article.token(preposition).isWord("of", "from", "at")
            : article.token(preposition).isWord("of");
    if (!places || preposition + 1 >= sentenceEnd) {
      return Optional.empty();
    }
    return article
        .phraseAt(preposition + 1)
        .filter(phrase -> phrase.tokens().start() == preposition + 1)
        .flatMap(
            phrase ->
                finder
                    .named(phrase, false)
                    .or(() -> finder.placeBehind(preposition, sentenceEnd))
                    .or(() -> finder.described(phrase.tokens(), phrase.head())));
  }
}
