package dev.byline.report;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.Quote;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts whose words an article gives. A word belongs to one speaker at most: where one reports
 * what another said, to the one whom the article itself lets speak.
 */
final class ShareOfVoice {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}’'-]*");

  private final String text;
  private final List<Voice> voices = new ArrayList<>();
  private final List<Span> quoted = new ArrayList<>();

  private record Voice(Span span, Optional<Speaker> speaker) {}

  private ShareOfVoice(String text) {
    this.text = text;
  }

  /**
   * Adds the words of an article to its speakers.
   *
   * @return how many words of the article are nobody's
   */
  static int count(Analysis analysis, Statements statements) {
    ShareOfVoice share = new ShareOfVoice(analysis.article().text());
    for (Claim claim : analysis.claims()) {
      if (claim.parent().isEmpty()) {
        Optional<Speaker> speaker = statements.statement(claim).speaker();
        claim.content().forEach(span -> share.voices.add(new Voice(span, speaker)));
      }
    }
    for (Quote quote : analysis.attributedQuotes()) {
      share.quoted.add(quote.excerpt().span());
      if (quote.claim().isEmpty()) {
        Optional<Speaker> speaker = statements.statement(quote).speaker();
        share.voices.add(new Voice(quote.excerpt().span(), speaker));
      }
    }
    share.voices.sort(Comparator.comparing(Voice::span));
    return share.countWords();
  }

  private int countWords() {
    int nobodys = 0;
    int next = 0;
    int nextQuote = 0;
    int quotedUntil = 0;
    Optional<Voice> voice = Optional.empty();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      int at = word.start();
      for (; next < voices.size() && voices.get(next).span().start() <= at; next++) {
        // the one that began first keeps what both hold
        if (voice.filter(v -> v.span().end() > at).isEmpty()) {
          voice = Optional.of(voices.get(next));
        }
      }
      for (; nextQuote < quoted.size() && quoted.get(nextQuote).start() <= at; nextQuote++) {
        quotedUntil = Math.max(quotedUntil, quoted.get(nextQuote).end());
      }
      boolean inQuotes = quotedUntil > at;
      Optional<Speaker> speaker = voice.filter(v -> v.span().end() > at).flatMap(Voice::speaker);
      speaker.ifPresent(who -> who.countWords(inQuotes ? 1 : 0, inQuotes ? 0 : 1));
      nobodys += speaker.isEmpty() ? 1 : 0;
    }
    return nobodys;
  }
}
