package dev.byline.pipeline.internal.resolved;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Letters to the editor, each with a name or a handle as a paragraph below it: whoever signs it
 * writes 'I' in it. Only a page that says so, in its heading or by a salutation, is one: elsewhere
 * a name by itself is a heading. Immutable.
 *
 * @param signatures in text order
 */
public record LetterPage(List<Signature> signatures) {

  /** In tokens, with title and honours. */
  private static final int LONGEST_SIGNATURE = 8;

  /** The heading stands among so many first paragraphs. */
  private static final int TOP = 4;

  /**
   * The end of a letter.
   *
   * @param start its first token
   * @param name a full name or a handle
   * @param who the person, where a name says so
   */
  public record Signature(int start, String name, Optional<Referent> who) {}

  /** The letters of an article. */
  public static LetterPage in(ResolvedArticle article) {
    List<Signature> found = new ArrayList<>();
    if (isPage(article.text())) {
      for (TokenRange paragraph : article.text().paragraphs()) {
        signature(article, paragraph).ifPresent(found::add);
      }
    }
    return new LetterPage(List.copyOf(found));
  }

  /** Who signs the letter that a token stands in. */
  public Optional<Signature> below(int token) {
    return signatures.stream().filter(signature -> signature.start > token).findFirst();
  }

  private static boolean isPage(AnnotatedText text) {
    List<TokenRange> paragraphs = text.paragraphs();
    boolean headed =
        paragraphs.stream()
            .limit(TOP)
            .anyMatch(
                p ->
                    text.token(p.start()).isWord("letters", "LETTERS", "Letters")
                        && p.size() <= LONGEST_SIGNATURE);
    return headed || paragraphs.stream().anyMatch(paragraph -> isSalutation(text, paragraph));
  }

  /** 'Sir –', 'To the Editor:'. */
  private static boolean isSalutation(AnnotatedText text, TokenRange paragraph) {
    int start = paragraph.start();
    boolean sir =
        paragraph.size() > 1
            && text.token(start).isWord("Sir", "Sirs", "Madam")
            && text.token(start + 1).isWord("–", "—", "-", "--", ",", ":");
    boolean editor =
        paragraph.size() > 3
            && text.token(start).isWord("to", "dear")
            && (text.token(start + 1).isWord("editor") || text.token(start + 2).isWord("editor"));
    return sir || editor;
  }

  private static Optional<Signature> signature(ResolvedArticle article, TokenRange paragraph) {
    int start = paragraph.start();
    if (article.token(start).text().startsWith("@") && paragraph.size() <= 2) {
      return Optional.of(new Signature(start, article.token(start).text(), Optional.empty()));
    }
    boolean bare =
        paragraph.size() <= LONGEST_SIGNATURE
            && article.text().tokens(paragraph).stream().allMatch(LetterPage::isOfSignature);
    for (int i = start; bare && i < paragraph.end(); i++) {
      Optional<Name> name = article.nameAt(i).filter(found -> found.tokens().size() > 1);
      Optional<Referent> who = name.flatMap(article::ownerOf).filter(Referent::isPerson);
      if (who.isPresent()) {
        return Optional.of(new Signature(start, who.get().fullestName(), who));
      }
    }
    return Optional.empty();
  }

  private static boolean isOfSignature(Token token) {
    return token.isCapitalised() || token.isWord(".", ",", "(", ")", "retd", "de", "van", "von");
  }
}
