package dev.byline.pipeline.cases;

import dev.byline.newsroom.verify.CheckedClaim;
import dev.byline.newsroom.verify.CheckedQuote;
import dev.byline.newsroom.verify.Verification;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
          case 'Q' ->
              verdict(found.quotes(), one -> one.quote().text(), CheckedQuote::verdict, parts[0]);
          case 'C' ->
              verdict(found.claims(), one -> one.claim().text(), CheckedClaim::verdict, parts[0]);
          default -> fact(parts[0]);
        };
    String wanted = parts.length > 1 ? parts[1] : "stated";
    return verdict.equals(wanted) ? Optional.empty() : Optional.of(line + ": found " + verdict);
  }

  /** Of the shortest text that has the words. */
  private static <T> String verdict(
      List<T> checked, Function<T, String> text, Function<T, Enum<?>> verdict, String words) {
    return checked.stream()
        .filter(one -> plain(text.apply(one)).contains(words))
        .min(Comparator.comparingInt(one -> text.apply(one).length()))
        .map(verdict)
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
