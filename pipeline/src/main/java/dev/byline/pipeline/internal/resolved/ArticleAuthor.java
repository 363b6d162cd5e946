package dev.byline.pipeline.internal.resolved;

import dev.byline.entity.MentionKind;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import java.util.Optional;
import java.util.Set;

/**
 * Who writes 'I' in an opinion piece: whom its last paragraph, and none before, names and says to
 * be somebody, 'Ana Vale is a writer in Leeds', or who alone stands in a line 'By Ana Vale' above
 * it, or is introduced as such. Stateless.
 */
public final class ArticleAuthor {

  /** A byline stands among so many first paragraphs: headline, deck and date. */
  private static final int TOP = 4;

  /** In tokens: a longer paragraph that begins with 'By' is a sentence. */
  private static final int LONGEST_BYLINE = 15;

  private static final int LONGEST_APPOSITION = 8;

  /** What somebody says or writes himself; lemmas. */
  private static final Set<String> OWN_WORDS =
      Set.of("statement", "letter", "speech", "remark", "excerpt", "essay", "column", "testimony");

  private ArticleAuthor() {}

  /** The author, if the article says who that is. */
  public static Optional<Referent> of(ResolvedArticle article) {
    int paragraphs = article.text().paragraphs().size();
    for (int i = 0; i < Math.min(TOP, paragraphs); i++) {
      TokenRange top = article.text().paragraphs().get(i);
      Optional<Referent> above = byline(article, top).or(() -> introduced(article, top));
      if (above.isPresent()) {
        return above;
      }
    }
    for (int i = paragraphs - 1; i > 0; i--) {
      TokenRange last = article.text().paragraphs().get(i);
      if (!isAddress(article, last)) {
        return foot(article, last);
      }
    }
    return Optional.empty();
  }

  /** 'Follow her on Twitter', which may stand below the line about the author. */
  private static boolean isAddress(ResolvedArticle article, TokenRange paragraph) {
    return article
        .token(paragraph.start())
        .isWord("follow", "email", "e-mail", "contact", "reach", "twitter", "copyright");
  }

  /** 'By Ana Vale', 'By Sen. Ana Vale, special to the Echo': one name, and nothing is done. */
  private static Optional<Referent> byline(ResolvedArticle article, TokenRange paragraph) {
    int first = paragraph.start();
    if (paragraph.size() < 3
        || paragraph.size() > LONGEST_BYLINE
        || !article.token(first).isWord("by")) {
      return Optional.empty();
    }
    int start = behindTitle(article, first + 1, paragraph.end());
    return article
        .nameAt(start)
        .filter(name -> name.tokens().start() == start)
        .filter(name -> ends(article, name.tokens().end(), paragraph.end()))
        .flatMap(name -> person(article, name));
  }

  /** 'The following is a statement by the former judge Ana Vale.' */
  private static Optional<Referent> introduced(ResolvedArticle article, TokenRange paragraph) {
    boolean follows =
        article.text().tokens(paragraph).stream().anyMatch(token -> token.isWord("following"))
            && article.text().tokens(paragraph).stream()
                .anyMatch(token -> OWN_WORDS.contains(token.lemma()));
    for (int i = paragraph.start(); follows && i + 1 < paragraph.end(); i++) {
      if (article.token(i).isWord("by", "from")) {
        int end = Math.min(paragraph.end(), i + LONGEST_APPOSITION);
        for (int j = i + 1; j < end && !article.token(j).isWord(",", "."); j++) {
          Optional<Referent> who = article.nameAt(j).flatMap(name -> person(article, name));
          if (who.isPresent()) {
            return who;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether somebody is named in a line 'By Ana Vale' and nowhere else: no story is about him. */
  public static boolean isOnlyByline(ResolvedArticle article, Referent who) {
    return who.named()
        && who.occurrences().stream()
            .filter(occurrence -> occurrence.kind() == MentionKind.NAME)
            .map(occurrence -> article.text().paragraphOf(occurrence.tokens().start()))
            .allMatch(paragraph -> byline(article, paragraph).filter(who::equals).isPresent());
  }

  private static boolean ends(ResolvedArticle article, int at, int end) {
    return at == end
        || article.token(at).isWord(",", "|", "/")
            && article.text().tokens(new TokenRange(at, end)).stream()
                .noneMatch(token -> token.hasTag("VBD", "VBZ", "VBP", "MD", "CC"));
  }

  /** 'Rep. Ana Vale', of which the title is no part of the name. */
  private static int behindTitle(ResolvedArticle article, int start, int end) {
    boolean title =
        start + 1 < end && article.nameAt(start).isEmpty() && article.token(start).isCapitalised();
    return title ? start + 1 : start;
  }

  private static Optional<Referent> foot(ResolvedArticle article, TokenRange paragraph) {
    int start = behindTitle(article, paragraph.start(), paragraph.end());
    Optional<Name> name = article.nameAt(start).filter(found -> found.tokens().start() == start);
    int behind = name.map(found -> found.tokens().end()).orElse(paragraph.end());
    return name.map(found -> behindApposition(article, behind, paragraph.end()))
        .filter(verb -> verb + 1 < paragraph.end() && isSaidToBe(article, verb))
        .flatMap(verb -> person(article, name.get()))
        .filter(person -> isNew(article, person, paragraph.start()));
  }

  /** Of 'Ana Vale, D-Velland, is' the verb. */
  private static int behindApposition(ResolvedArticle article, int comma, int end) {
    if (comma < end && article.token(comma).isWord(",")) {
      for (int i = comma + 1; i < Math.min(end, comma + LONGEST_APPOSITION); i++) {
        if (article.token(i).isWord(",")) {
          return i + 1;
        }
      }
    }
    return comma;
  }

  /** 'is a writer', 'writes about ports'. */
  private static boolean isSaidToBe(ResolvedArticle article, int verb) {
    Token next = article.token(verb + 1);
    return article.token(verb).isWord("is", "was") && next.hasTag("DT", "JJ", "NN")
        || article.token(verb).isWord("writes", "teaches");
  }

  private static Optional<Referent> person(ResolvedArticle article, Name name) {
    return name.tokens().size() > 1
        ? article.ownerOf(name).filter(Referent::isPerson)
        : Optional.empty();
  }

  private static boolean isNew(ResolvedArticle article, Referent person, int from) {
    return article.owners().entrySet().stream()
        .filter(entry -> entry.getValue() == person)
        .allMatch(entry -> entry.getKey().tokens().start() >= from);
  }
}
