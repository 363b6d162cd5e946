package dev.byline.examples.runner.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.Quote;
import dev.byline.entity.Entity;
import dev.byline.entity.Mention;
import dev.byline.text.OffsetUnit;
import dev.byline.text.Offsets;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * Results as columns, in the form of CoNLL-U Plus: a token a line with its place, the entities, the
 * quotations and the parts of attributions that it is in, as B and I. Tokens are words and marks,
 * cut wherever something begins or ends; a blank line stands where the text has a line break.
 */
final class ConllReport {

  private static final String COLUMNS =
      "# global.columns = ID FORM BYLINE:START BYLINE:END BYLINE:ENTITY BYLINE:QUOTE"
          + " BYLINE:ATTRIBUTION\n";

  /** Something that stands in the text: it begins with its first token and goes on with others. */
  private record Layer(Span span, String label, boolean begins) {}

  private final Analysis analysis;
  private final Offsets offsets;
  private final StringBuilder out = new StringBuilder();

  private ConllReport(Analysis analysis, OffsetUnit unit) {
    this.analysis = analysis;
    this.offsets = Offsets.of(analysis.article().text(), unit);
  }

  /**
   * The lines of an article, a blank one at the end.
   *
   * @param first whether the names of the columns stand before them
   */
  static byte[] render(Analysis analysis, OffsetUnit unit, boolean first) {
    ConllReport report = new ConllReport(analysis, unit);
    report.comments();
    report.tokens();
    return ((first ? COLUMNS : "") + report.out).getBytes(UTF_8);
  }

  /** What a file without articles holds. */
  static String head() {
    return COLUMNS;
  }

  private void comments() {
    comment("newdoc id", analysis.article().id());
    analysis.article().outlet().ifPresent(outlet -> comment("outlet", outlet));
    analysis.article().publishedOn().ifPresent(day -> comment("date", day.toString()));
    analysis.article().url().ifPresent(url -> comment("url", url));
    for (Claim claim : analysis.claims()) {
      StringJoiner line = new StringJoiner(" ");
      line.add(claim.id().value());
      line.add("form=" + claim.form()).add("act=" + claim.act()).add("type=" + claim.type());
      line.add("negated=" + claim.negated()).add("confidence=" + claim.confidence());
      claim.parent().ifPresent(parent -> line.add("parent=" + parent.value()));
      claim.source().ifPresent(source -> line.add("source=" + source.name()));
      comment("claim", line.toString());
    }
  }

  private void comment(String name, String value) {
    out.append("# ").append(name).append(" = ").append(Printable.line(value)).append('\n');
  }

  private void tokens() {
    List<List<Layer>> columns = List.of(entities(), quotes(), attributions());
    List<LayerColumn> labels = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (List<Layer> column : columns) {
      column.forEach(layer -> spans.add(layer.span()));
      labels.add(new LayerColumn(column));
    }
    String text = analysis.article().text();
    int number = 0;
    for (Span token : ConllTokens.of(text, spans)) {
      if (number > 0 && ConllTokens.isLineBreakBefore(text, token.start())) {
        out.append('\n');
        number = 0;
      }
      out.append(++number).append('\t').append(form(text, token)).append('\t');
      out.append(offsets.start(token)).append('\t').append(offsets.end(token));
      labels.forEach(column -> out.append('\t').append(column.labels(token)));
      out.append('\n');
    }
    out.append('\n');
  }

  private static String form(String text, Span token) {
    return text.substring(token.start(), token.end()).replaceAll("[\\p{Cc}\\p{Cs}]", "\ufffd");
  }

  /** The labels of a column, for tokens that are asked for in text order. */
  private static final class LayerColumn {

    private final List<Layer> waiting;
    private final List<Layer> open = new ArrayList<>();
    private int next;

    LayerColumn(List<Layer> layers) {
      waiting = new ArrayList<>(layers);
      waiting.sort((one, other) -> one.span().compareTo(other.span()));
    }

    String labels(Span token) {
      open.removeIf(layer -> layer.span().end() <= token.start());
      while (next < waiting.size() && waiting.get(next).span().start() < token.end()) {
        open.add(waiting.get(next++));
      }
      StringJoiner labels = new StringJoiner("|").setEmptyValue("_");
      for (Layer layer : open) {
        if (layer.span().overlaps(token)) {
          boolean first = layer.begins() && layer.span().start() >= token.start();
          labels.add((first ? "B-" : "I-") + layer.label());
        }
      }
      return labels.toString();
    }
  }

  private List<Layer> entities() {
    List<Layer> layers = new ArrayList<>();
    for (Entity entity : analysis.entities()) {
      for (Mention mention : entity.mentions()) {
        String label = entity.type() + ":" + entity.id().value();
        layers.add(new Layer(mention.excerpt().span(), label, true));
      }
    }
    return layers;
  }

  private List<Layer> quotes() {
    List<Layer> layers = new ArrayList<>();
    for (Quote quote : analysis.quotes()) {
      layers.add(new Layer(quote.excerpt().span(), quote.id().value(), true));
    }
    return layers;
  }

  private List<Layer> attributions() {
    List<Layer> layers = new ArrayList<>();
    for (Claim claim : analysis.claims()) {
      String id = ":" + claim.id().value();
      claim
          .source()
          .flatMap(source -> source.mention())
          .ifPresent(words -> layers.add(new Layer(words.span(), "source" + id, true)));
      claim.cue().ifPresent(words -> layers.add(new Layer(words.span(), "cue" + id, true)));
      for (Span piece : claim.content()) {
        layers.add(new Layer(piece, "content" + id, piece.equals(claim.content().get(0))));
      }
    }
    return layers;
  }
}
