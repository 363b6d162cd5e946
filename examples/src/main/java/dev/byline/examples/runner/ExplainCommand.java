package dev.byline.examples.runner;

import dev.byline.examples.runner.console.Io;
import dev.byline.examples.runner.engine.EngineLoader;
import dev.byline.examples.runner.engine.Explainer;
import dev.byline.examples.runner.input.ArticleInputs;
import dev.byline.examples.runner.input.Input;
import dev.byline.examples.runner.input.OutputGuard;
import dev.byline.examples.runner.input.Reasons;
import dev.byline.examples.runner.output.Destination;
import dev.byline.examples.runner.output.StreamDestination;
import dev.byline.examples.runner.report.Printable;
import dev.byline.pipeline.AnalysisException;
import dev.byline.pipeline.explain.Decision;
import dev.byline.pipeline.explain.Explanation;
import dev.byline.text.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code byline explain}: why the results are what they are, a line for each decision. */
@Command(
    name = "explain",
    header = "Why: each decision in one line.",
    description = {
      "",
      "For each quotation and each claim of the articles: what was decided, who it might have been,"
          + " how likely each candidate is, what proposes it, and the pieces of evidence that weigh"
          + " most, for (+) or against (-). Reads what extract reads. A claim with - for an id was"
          + " left out of the result."
    },
    exitCodeList = {
      "0:everything is done",
      "1:some article failed; it is named on standard error, and the others are explained",
      "2:the command line is wrong"
    },
    footer = {"  byline explain article.txt", "  byline explain articles/ | grep \"Mara Ellison\""})
final class ExplainCommand extends ArticlesCommand {

  ExplainCommand(Io io, EngineLoader loader) {
    super(io, loader);
  }

  /** One article at a time and no batch: whoever asks why reads the answer as it comes. */
  @Override
  public Integer call() throws IOException {
    Destination out = new StreamDestination(io.out());
    try (ArticleInputs inputs = input.open(io, new OutputGuard())) {
      inputs.problems().forEach(problem -> io.failed(problem.name(), problem.reason()));
      boolean failed = !inputs.problems().isEmpty();
      if (inputs.hasNext()) {
        try (Explainer explainer = loader.loadExplainer(engineOptions)) {
          explainer.notice().ifPresent(io::say);
          while (inputs.hasNext()) {
            failed |= !explain(inputs.next(), explainer, out);
          }
        }
      }
      inputs.detected().ifPresent(io::say);
      return failed ? Run.SOME_FAILED : Run.ALL_DONE;
    }
  }

  /**
   * Whether it could be explained; whatever fails is the fault of one article and ends no other.
   */
  private boolean explain(Input one, Explainer explainer, Destination out) throws IOException {
    if (!(one instanceof Input.Readable readable)) {
      String reason = "is a result already; give its article, which is analysed anew";
      io.failed(one.name(), one instanceof Input.Unreadable bad ? bad.reason() : reason);
      return false;
    }
    Article article = readable.article();
    try {
      out.write(page(explainer.explain(article)).getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (AnalysisException e) {
      io.failed(article.id(), Reasons.of(e.getCause() == null ? e : e.getCause()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      io.failed(article.id(), Reasons.of(e));
    }
    return false;
  }

  private static String page(Explanation explanation) {
    StringBuilder page = new StringBuilder();
    String id = explanation.analysis().article().id();
    page.append("=== ").append(Printable.line(id)).append('\n');
    for (Decision decision : inTextOrder(explanation)) {
      page.append(Printable.line(decision.line())).append('\n');
    }
    return page.toString();
  }

  /** A claim before the quotations in it. */
  private static List<Decision> inTextOrder(Explanation explanation) {
    List<Decision> decisions = new ArrayList<>(explanation.claims());
    decisions.addAll(explanation.quotes());
    decisions.sort(Comparator.comparingInt(decision -> decision.excerpt().start()));
    return decisions;
  }
}
