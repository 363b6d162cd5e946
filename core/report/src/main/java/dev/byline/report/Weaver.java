package dev.byline.report;

import dev.byline.report.Woven.Marked;
import dev.byline.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * Makes nested markup of stretches that overlap as they like: where one ends within another that
 * began behind it, the other is cut in two there. Whatever the stretches are, the text of what
 * comes out is the text that went in.
 */
final class Weaver {

  /**
   * What would be nested deeper is not marked: browsers nest 512 elements at most, and as many
   * pieces as this is what a place of the text can cost.
   */
  static final int DEEPEST = 48;

  private static final Comparator<Stretch> OUTER_FIRST =
      Comparator.comparingInt((Stretch stretch) -> -stretch.span().end())
          .thenComparingInt(Stretch::rank);

  private final String text;
  private final List<Stretch> stretches;
  private final List<Stretch> leftOut = new ArrayList<>();

  /** Those that have a piece already. */
  private final Set<Stretch> begun = Collections.newSetFromMap(new IdentityHashMap<>());

  private int next;
  private final Deque<Opened> open = new ArrayDeque<>();

  /** A piece that has no end yet. */
  private record Opened(Stretch stretch, List<Woven> parts) {
    Opened(Stretch stretch) {
      this(stretch, new ArrayList<>());
    }
  }

  /**
   * @param text of the article, legible
   * @param stretches in any order
   */
  Weaver(String text, List<Stretch> stretches) {
    this.text = text;
    this.stretches = new ArrayList<>(stretches);
    this.stretches.sort(
        Comparator.comparingInt((Stretch stretch) -> stretch.span().start())
            .thenComparing(OUTER_FIRST));
  }

  /** Those that stand nowhere, since they would be nested too deep. */
  List<Stretch> leftOut() {
    return List.copyOf(leftOut);
  }

  /**
   * The markup of the next part of the text; parts must be asked for in text order and without
   * gaps. What goes on behind the part is cut at its end.
   */
  List<Woven> weave(Span part) {
    List<Woven> roots = new ArrayList<>();
    List<Stretch> goOn = new ArrayList<>();
    open.forEach(opened -> goOn.add(opened.stretch()));
    open.clear();
    goOn.sort(OUTER_FIRST);
    goOn.forEach(stretch -> open.addLast(new Opened(stretch)));
    int at = part.start();
    while (at < part.end()) {
      at = step(at, part.end(), roots);
    }
    List<Opened> unfinished = List.copyOf(open);
    closeAll(roots);
    unfinished.stream().filter(o -> o.stretch().span().end() > part.end()).forEach(open::addLast);
    return roots;
  }

  /** Passes over white space between parts, within which nothing is marked. */
  void skip(Span gap) {
    List<Opened> through = open.stream().filter(o -> o.stretch().span().end() > gap.end()).toList();
    open.clear();
    through.forEach(open::addLast);
    for (; next < stretches.size() && stretches.get(next).span().start() < gap.end(); next++) {
      Stretch stretch = stretches.get(next);
      if (stretch.span().end() > gap.end() && open.size() < DEEPEST) {
        open.addLast(new Opened(stretch));
      } else {
        leftOut.add(stretch);
      }
    }
  }

  /** Weaves up to where the next stretch begins or one ends. */
  private int step(int at, int end, List<Woven> roots) {
    openAt(at);
    int until = end;
    if (next < stretches.size()) {
      until = Math.min(until, stretches.get(next).span().start());
    }
    for (Opened opened : open) {
      until = Math.min(until, opened.stretch().span().end());
    }
    addText(text.substring(at, until), open.isEmpty() ? roots : open.getLast().parts());
    closeAt(until, roots);
    return until;
  }

  private void openAt(int at) {
    for (; next < stretches.size() && stretches.get(next).span().start() == at; next++) {
      Stretch stretch = stretches.get(next);
      if (open.size() >= DEEPEST) {
        leftOut.add(stretch);
      } else {
        open.addLast(new Opened(stretch));
      }
    }
  }

  /** Closes what ends here, and cuts what began within it and goes on. */
  private void closeAt(int at, List<Woven> roots) {
    int outermost = 0;
    for (Iterator<Opened> i = open.iterator(); i.hasNext(); outermost++) {
      if (i.next().stretch().span().end() == at) {
        break;
      }
    }
    List<Stretch> goOn = new ArrayList<>();
    while (open.size() > outermost) {
      Stretch closed = close(roots);
      if (closed.span().end() > at) {
        goOn.add(0, closed);
      }
    }
    goOn.forEach(stretch -> open.addLast(new Opened(stretch)));
  }

  private void closeAll(List<Woven> roots) {
    while (!open.isEmpty()) {
      close(roots);
    }
  }

  private Stretch close(List<Woven> roots) {
    Opened closed = open.removeLast();
    if (!closed.parts().isEmpty()) {
      (open.isEmpty() ? roots : open.getLast().parts())
          .add(
              new Marked(
                  closed.stretch(),
                  begun.add(closed.stretch()),
                  height(closed.parts()),
                  closed.parts()));
    }
    return closed.stretch();
  }

  private static int height(List<Woven> parts) {
    int height = 0;
    for (Woven part : parts) {
      if (part instanceof Marked marked) {
        height = Math.max(height, marked.height() + (marked.stretch().lined() ? 1 : 0));
      }
    }
    return height;
  }

  /** Text, with carriage returns apart. */
  static void addText(String text, List<Woven> parts) {
    int from = 0;
    for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', from)) {
      if (at > from) {
        parts.add(new Woven.Plain(text.substring(from, at)));
      }
      parts.add(new Woven.CarriageReturn());
      from = at + 1;
    }
    if (from < text.length()) {
      parts.add(new Woven.Plain(text.substring(from)));
    }
  }
}
