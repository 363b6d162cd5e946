package dev.byline.training.report;

import java.util.List;
import java.util.Locale;

/**
 * One plot of a picture: axes with a grid, curves and labels, as SVG. Text stays text, numbers have
 * one decimal, so that two pictures can be compared line by line. Not thread-safe.
 */
final class SvgPlot {

  /** Height and width between the axes, in user units of the SVG. */
  private static final int SIDE = 340;

  /** Parts that grid lines cut an axis into. */
  private static final int TICKS = 5;

  private static final String FAINT = "#d8d8d8";
  private static final String INK = "#333333";

  private final int left;
  private final int top;
  private final Range across;
  private final Range up;
  private final StringBuilder svg = new StringBuilder();

  /**
   * What an axis shows.
   *
   * @param name of the axis
   * @param from its lower end
   * @param to its upper end
   */
  record Range(String name, double from, double to) {}

  /**
   * A point of a curve.
   *
   * @param x across
   * @param y up
   * @param radius of its dot, 0 for none
   * @param label beside it, may be empty
   */
  record Dot(double x, double y, double radius, String label) {}

  /**
   * An empty plot with its axes.
   *
   * @param left where the plot begins, without the labels of its axis
   * @param top the same
   */
  SvgPlot(int left, int top, String title, Range across, Range up) {
    this.left = left;
    this.top = top;
    this.across = across;
    this.up = up;
    text(left + SIDE / 2.0, top - 14.0, "middle", 15, "bold", title);
    grid();
    text(left + SIDE / 2.0, top + SIDE + 40.0, "middle", 13, "normal", across.name());
    svg.append(String.format(Locale.ROOT, "<g transform=\"rotate(-90)\">%n"));
    text(-top - SIDE / 2.0, left - 46.0, "middle", 13, "normal", up.name());
    svg.append(String.format("</g>%n"));
  }

  /** Lines of the grid, each with its share in percent. */
  private void grid() {
    for (int i = 0; i <= TICKS; i++) {
      double x = across.from() + i * (across.to() - across.from()) / TICKS;
      double y = up.from() + i * (up.to() - up.from()) / TICKS;
      line(px(x), py(up.from()), px(x), py(up.to()), FAINT, "");
      line(px(across.from()), py(y), px(across.to()), py(y), FAINT, "");
      text(px(x), top + SIDE + 18.0, "middle", 12, "normal", percent(x));
      text(left - 8.0, py(y) + 4, "end", 12, "normal", percent(y));
    }
  }

  /** Height and width of a plot without its labels. */
  static int side() {
    return SIDE;
  }

  /** A dashed line from corner to corner. */
  void diagonal() {
    line(px(across.from()), py(up.from()), px(across.to()), py(up.to()), "#888888", "6 5");
  }

  /** A line through points, with dots and labels. */
  void curve(String colour, List<Dot> dots) {
    StringBuilder points = new StringBuilder();
    for (Dot dot : dots) {
      points.append(String.format(Locale.ROOT, "%.1f,%.1f ", px(dot.x()), py(dot.y())));
    }
    svg.append(
        String.format(
            "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n",
            points.toString().strip(), colour));
    for (Dot dot : dots) {
      if (dot.radius() > 0) {
        svg.append(
            String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\" fill-opacity=\"0.75\"/>%n",
                px(dot.x()),
                py(dot.y()),
                dot.radius(),
                colour));
      }
      if (!dot.label().isEmpty()) {
        text(px(dot.x()) - 7, py(dot.y()) + 15, "end", 11, "normal", dot.label());
      }
    }
  }

  /** A line of the legend, counted from 0. */
  void legend(int line, String colour, String words) {
    double y = top + SIDE - 16.0 - 20 * line;
    svg.append(
        String.format(
            Locale.ROOT,
            "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\" fill=\"%s\"/>%n",
            left + 18.0,
            y - 4,
            colour));
    text(left + 30.0, y, "start", 12, "normal", words);
  }

  /** The plots as one picture. */
  static String picture(int width, int height, List<SvgPlot> plots) {
    StringBuilder picture = new StringBuilder();
    picture.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\""
                + " height=\"%d\" font-family=\"Helvetica, Arial, sans-serif\">%n"
                + "<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>%n",
            width,
            height,
            width,
            height,
            width,
            height));
    plots.forEach(plot -> picture.append(plot.svg));
    return picture.append(String.format("</svg>%n")).toString().replace("\r\n", "\n");
  }

  /** Where a value lies across. */
  private double px(double x) {
    return left + SIDE * (x - across.from()) / (across.to() - across.from());
  }

  /** Where a value lies up and down; SVG counts down. */
  private double py(double y) {
    return top + SIDE * (up.to() - y) / (up.to() - up.from());
  }

  /** A line; {@code dashes} are its dashes and gaps, empty for none. */
  private void line(double x1, double y1, double x2, double y2, String colour, String dashes) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"%s/>%n",
            x1,
            y1,
            x2,
            y2,
            colour,
            dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\""));
  }

  /** Words at a place; {@code anchor} says which end of them lies there. */
  private void text(double x, double y, String anchor, int size, String weight, String words) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"%d\" font-weight=\"%s\""
                + " fill=\"%s\">%s</text>%n",
            x,
            y,
            anchor,
            size,
            weight,
            INK,
            words));
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }
}
