package dev.byline.pipeline.cases;

import dev.byline.newsroom.verify.CheckedClaim;
import dev.byline.newsroom.verify.CheckedQuote;
import dev.byline.newsroom.verify.Verification;
import java.util.Comparator;
import java.util.Optional;

/**
 * Compares what was found about a derived text with what a line of a case says: {@code Q words =>
 * VERDICT} of a quotation, {@code C words => VERDICT} of the shortest claim with the words, {@code
 * F words} of a sentence that is stated as a fact; {@code none} where there is no such thing.
 */
public record VerifyJudge(Verification found) {

  /** What is wrong about a line, if anything. */
  public Optional<String> objection(String line) {
    String[] parts = line.substring(2).split(" => ");
    String verdict =
        switch (line.charAt(0)) {
          case 'Q' -> quote(parts[0]);
          case 'C' -> claim(parts[0]);
          default -> fact(parts[0]);
        };
    String wanted = parts.length > 1 ? parts[1] : "stated";
    return verdict.equals(wanted) ? Optional.empty() : Optional.of(line + ": found " + verdict);
  }

  private String quote(String words) {
    return found.quotes().stream()
        .filter(one -> plain(one.quote().text()).contains(words))
        .min(Comparator.comparingInt(one -> one.quote().text().length()))
        .map(CheckedQuote::verdict)
        .map(Enum::name)
        .orElse("none");
  }

  private String claim(String words) {
    return found.claims().stream()
        .filter(one -> plain(one.claim().text()).contains(words))
        .min(Comparator.comparingInt(one -> one.claim().text().length()))
        .map(CheckedClaim::verdict)
        .map(Enum::name)
        .orElse("none");
  }

  private String fact(String words) {
    return found.statedAsFact().stream()
            .anyMatch(one -> plain(one.sentence().text()).contains(words))
        ? "stated"
        : "none";
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
