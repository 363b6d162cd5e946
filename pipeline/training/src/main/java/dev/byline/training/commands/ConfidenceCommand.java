package dev.byline.training.commands;

import dev.byline.training.calibration.LinearModelFile;
import dev.byline.training.calibration.LogisticRegression;
import dev.byline.training.calibration.LogisticRegression.Fit;
import dev.byline.training.corpus.GoldArticle;
import dev.byline.training.corpus.Split;
import dev.byline.training.evaluation.GradedDecision;
import dev.byline.training.evaluation.GradedDecisions;
import dev.byline.training.report.Reliability;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Learns how sure Byline may be of its decisions: the weights behind the confidence. */
@CommandLine.Command(
    name = "weights",
    aliases = "confidence",
    showDefaultValues = true,
    description = {
      "Learns the weights behind the confidence of claims and speakers, and writes the resources of"
          + " the pipeline.",
      "Learns from those articles of the training data that the tagger was not trained on. Run it"
          + " twice after a change of the features: what Byline decides about one quotation is"
          + " evidence for the next."
    })
final class ConfidenceCommand implements Callable<Integer> {

  private static final Logger LOG = LoggerFactory.getLogger(ConfidenceCommand.class);

  /**
   * The feature of speakers that the tagger itself gives a quotation. On articles that it was
   * trained on the tagger is surer and more often right than it will be, so what rests on its
   * scores cannot be learned there.
   */
  private static final String TAGGED = "claimed-content";

  @CommandLine.Mixin private CorpusOptions corpus = new CorpusOptions();

  @CommandLine.Mixin private ShippedOutput output = new ShippedOutput(ShippedFolders.CONFIDENCE);

  @CommandLine.Option(
      names = "--others",
      defaultValue = "8",
      description =
          "Each n-th of the articles that the tagger has seen is read too, for speakers that do"
              + " not rest on its scores; 0: none.")
  private int others;

  @Override
  public Integer call() throws IOException {
    List<GoldArticle> articles = corpus.articles(Split::isHeldOut);
    GradedDecisions decisions = GradedDecisions.of(articles);
    List<GradedDecision> candidates = new ArrayList<>(decisions.candidates());
    GradedDecisions.of(corpus.articles(this::isOther)).candidates().stream()
        .filter(candidate -> !candidate.features().containsKey(TAGGED))
        .forEach(candidates::add);
    LOG.info(
        "{} articles, {} attributions, {} quotations",
        articles.size(),
        decisions.attributions(),
        decisions.quotations());
    boolean all =
        write(
                "claim-weights.tsv",
                "that a claim has the right content and source",
                decisions.claims())
            & write("speaker-weights.tsv", "that a quotation is the candidate's", candidates)
            & write(
                "nobody-weights.tsv",
                "that nobody is said to have uttered the words",
                decisions.nobody());
    return all ? 0 : 1;
  }

  private boolean isOther(String name) {
    return others > 0 && !Split.isHeldOut(name) && Split.part(name, others) == 0;
  }

  /** Learns and writes one file; false if there is too little to learn from. */
  private boolean write(String file, String what, List<GradedDecision> decisions)
      throws IOException {
    if (!LogisticRegression.canLearnFrom(decisions)) {
      LOG.error("{}: {} decisions are too few, left as it is", file, decisions.size());
      return false;
    }
    Fit fit = LogisticRegression.fit(decisions);
    String learned =
        String.format(
            Locale.ROOT,
            "Learned from %d decisions, %d of them right; prior %.2f; on articles left out:"
                + " log loss %.4f, confidence and truth %.1f points apart.",
            decisions.size(),
            GradedDecision.countRight(decisions),
            fit.prior(),
            fit.logLoss(),
            new Reliability(file, fit.leftOut(), decisions.size()).error() * 100);
    LOG.info("{}: {}", file, learned);
    LinearModelFile.write(
        output.folder().resolve(file), "The log odds " + what, "weights", learned, fit.model());
    return true;
  }
}
