package dev.byline.report.internal.speech;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.Quote;
import dev.byline.text.Span;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts whose words an article gives, by the rule of {@link dev.byline.newsroom.audit.Audit}: a
 * word belongs to the speaker of the quotation that it stands in, else to the source of the
 * innermost claim.
 */
public final class ShareOfVoice {

  private final String text;
  private final @Nullable Speaker[] owner;
  private final boolean[] quoted;

  private ShareOfVoice(String text) {
    this.text = text;
    this.owner = new Speaker[text.length()];
    this.quoted = new boolean[text.length()];
  }

  /** Adds the words of an article to its speakers. */
  public static void count(Analysis analysis, Statements statements) {
    ShareOfVoice share = new ShareOfVoice(analysis.article().text());
    List<Claim> outerFirst =
        analysis.claims().stream()
            .filter(claim -> claim.source().isPresent() && !claim.negated())
            .sorted(Comparator.comparingInt((Claim claim) -> -claim.extent().length()))
            .toList();
    for (Claim claim : outerFirst) {
      Optional<Speaker> source = statements.statement(claim).speaker();
      claim.content().forEach(span -> share.give(span, source));
    }
    for (Quote quote : analysis.attributedQuotes()) {
      Span span = quote.excerpt().span();
      share.give(span, statements.statement(quote).speaker());
      Arrays.fill(share.quoted, span.start(), span.end(), true);
    }
    share.countWords();
  }

  private void give(Span span, Optional<Speaker> speaker) {
    speaker.ifPresent(who -> Arrays.fill(owner, span.start(), span.end(), who));
  }

  /** A word is what stands between white space and has a letter or a digit. */
  private void countWords() {
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isWhitespace(unit)) {
        within = false;
      } else if (!within && Character.isLetterOrDigit(unit)) {
        within = true;
        Speaker speaker = owner[i];
        if (speaker != null) {
          speaker.countWords(quoted[i] ? 1 : 0, quoted[i] ? 0 : 1);
        }
      }
    }
  }
}
