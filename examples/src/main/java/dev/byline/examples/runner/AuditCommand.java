package dev.byline.examples.runner;

import dev.byline.analysis.Analysis;
import dev.byline.examples.runner.console.Io;
import dev.byline.examples.runner.engine.EngineLoader;
import dev.byline.examples.runner.report.AuditReport;
import dev.byline.examples.runner.report.AuditTable;
import dev.byline.examples.runner.report.OutputFormat;
import dev.byline.newsroom.audit.Audit;
import dev.byline.newsroom.audit.AuditJson;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code byline audit}: whom the articles give a word. */
@Command(
    name = "audit",
    header = "Whom your articles give a word, and why those would know.",
    description = {
      "",
      "Reads articles, or what extract wrote of them (jsonl, json; then --texts says where the"
          + " articles are, without which nothing can be found about why sources would know)."
          + " Counts words and quotations by person, organisation, role, gender, named and"
          + " anonymous, quoted and paraphrased, position, article, outlet and month."
          + " Writes text, json or csv.",
    },
    footer = {
      "  byline audit articles/",
      "  byline audit -f csv --bom -o audit.csv articles/",
      "  byline audit -f json --texts articles/ results.jsonl"
    })
final class AuditCommand extends AcrossCommand {

  @Option(
      names = "--bom",
      description = "Begin CSV with a byte order mark, by which Excel knows that it is UTF-8.")
  private boolean mark;

  AuditCommand(Io io, EngineLoader loader) {
    super(io, loader);
  }

  @Override
  Set<OutputFormat> formats() {
    return EnumSet.of(OutputFormat.TEXT, OutputFormat.JSON, OutputFormat.CSV);
  }

  @Override
  String render(List<Analysis> all) {
    Audit audit = Audit.of(all);
    return switch (output.format()) {
      case JSON -> AuditJson.writePretty(audit) + "\n";
      case CSV -> AuditTable.of(audit, mark);
      default -> new AuditReport(file.style(io)).render(audit);
    };
  }
}
