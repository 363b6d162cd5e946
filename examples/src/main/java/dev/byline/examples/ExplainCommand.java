package dev.byline.examples;

import dev.byline.examples.input.ArticleInputs;
import dev.byline.examples.input.Input;
import dev.byline.pipeline.AnalysisException;
import dev.byline.pipeline.explain.Decision;
import dev.byline.pipeline.explain.Explanation;
import dev.byline.text.Article;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code byline explain}: why the results are what they are, a line for each decision. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Why: each decision in one line.",
    description = {
      "",
      "For each quotation and each claim of the articles: what was decided, who it might have been,"
          + " how likely each candidate is, what proposes it, and the pieces of evidence that weigh"
          + " most, for (+) or against (-). Reads what extract reads. A claim with - for an id was"
          + " left out of the result."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything is done",
      "1:some article failed; it is named on standard error, and the others are explained",
      "2:the command line is wrong"
    })
final class ExplainCommand implements Callable<Integer> {

  private final Io io;
  private final EngineLoader loader;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private EngineOptions engineOptions = new EngineOptions();

  @Mixin private InputOptions input = new InputOptions();

  ExplainCommand(Io io, EngineLoader loader) {
    this.io = io;
    this.loader = loader;
  }

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    ArticleInputs inputs = input.open(io);
    Explainer explainer = loader.loadExplainer(engineOptions);
    boolean failed = false;
    while (inputs.hasNext()) {
      failed |= !explain(inputs.next(), explainer, out);
    }
    return failed ? Run.SOME_FAILED : Run.ALL_DONE;
  }

  private boolean explain(Input one, Explainer explainer, PrintWriter out) {
    if (one instanceof Input.Unreadable unreadable) {
      io.failed(unreadable.name(), unreadable.reason());
      return false;
    }
    Article article = ((Input.Readable) one).article();
    try {
      Explanation explanation = explainer.explain(article);
      out.println("=== " + article.id());
      inTextOrder(explanation).forEach(decision -> out.println(decision.line()));
      out.flush();
      return true;
    } catch (AnalysisException e) {
      io.failed(article.id(), String.valueOf(e.getCause()));
      return false;
    }
  }

  /** A claim before the quotations in it. */
  private static List<Decision> inTextOrder(Explanation explanation) {
    List<Decision> decisions = new ArrayList<>(explanation.claims());
    decisions.addAll(explanation.quotes());
    decisions.sort(Comparator.comparingInt(decision -> decision.excerpt().start()));
    return decisions;
  }
}
