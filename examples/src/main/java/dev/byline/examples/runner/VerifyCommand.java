package dev.byline.examples.runner;

import dev.byline.analysis.Analysis;
import dev.byline.examples.runner.console.Io;
import dev.byline.examples.runner.engine.EngineLoader;
import dev.byline.examples.runner.report.VerifyReport;
import dev.byline.newsroom.verify.Verification;
import dev.byline.newsroom.verify.VerificationJson;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code byline verify}: a derived text against its original. */
@Command(
    name = "verify",
    header = "Are the quotations and claims of a derived text those of its original?",
    description = {
      "",
      "Reads an article and a text that was made of it: rewritten, summarised, translated and back."
          + " Says of every quotation of the second whether it is verbatim, trimmed, altered, put"
          + " together from several, given to another speaker or invented, and of every claim"
          + " whether it is supported, stronger or weaker than said, another's, reversed or"
          + " missing."
    },
    exitCodeList = {
      "0:every quotation is verbatim or trimmed, every claim supported or weaker than said",
      "1:a text could not be read or analysed; it is named on standard error",
      "2:the command line is wrong",
      "3:something has to be looked at"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  byline verify article.txt summary.txt",
      "  byline verify -f json article.txt summary.txt > verdicts.json"
    })
final class VerifyCommand extends PairCommand {

  @Parameters(
      index = "0",
      paramLabel = "ORIGINAL",
      description = "The article: a file, or - for standard input.")
  private String original = "";

  @Parameters(index = "1", paramLabel = "DERIVED", description = "The text that was made of it.")
  private String derived = "";

  VerifyCommand(Io io, EngineLoader loader) {
    super(io, loader);
  }

  @Override
  List<String> paths() {
    return List.of(original, derived);
  }

  @Override
  Outcome compare(Analysis one, Analysis other) {
    Verification verification = Verification.of(one, other);
    return new Outcome(
        verification.isFaithful(),
        () -> VerificationJson.write(verification),
        style -> new VerifyReport(style).render(verification));
  }
}
