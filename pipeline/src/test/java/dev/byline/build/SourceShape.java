package dev.byline.build;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How long packages, files and methods are and in which packages a type's name stands, as the
 * parser of the compiler sees the sources. A method counts from its first annotation or modifier to
 * its closing brace, without the comment above it.
 */
final class SourceShape extends TreePathScanner<Void, Void> {

  private final SourcePositions positions;
  private final Map<String, Long> methods = new TreeMap<>();
  private final Map<String, Long> files = new TreeMap<>();
  private final Map<String, Long> packageLines = new TreeMap<>();
  private final Map<String, Set<String>> packages = new TreeMap<>();

  private SourceShape(JavacTask task) {
    this.positions = Trees.instance(task).getSourcePositions();
  }

  /** Parses these files; nothing is resolved, so no class path is needed. */
  static SourceShape of(Collection<Path> sources) throws IOException {
    return ParsedSources.scan(sources, SourceShape::new);
  }

  /** Packages of more lines than this in all their files, blank ones counted, with how many. */
  List<String> packagesOver(long lines) {
    return over(packageLines, lines);
  }

  /** Files of more lines than this, each with its length. */
  List<String> filesOver(long lines) {
    return over(files, lines);
  }

  /** Methods and constructors of more lines than this, each with its length. */
  List<String> methodsOver(long lines) {
    return over(methods, lines);
  }

  /** Names of top-level types that stand in several packages, with these packages. */
  Map<String, Set<String>> repeatedNames() {
    Map<String, Set<String>> repeated = new TreeMap<>(packages);
    repeated.values().removeIf(homes -> homes.size() < 2);
    return repeated;
  }

  /** As {@code wc -l} counts them. */
  private static long rawLines(CompilationUnitTree unit) {
    try {
      CharSequence words = unit.getSourceFile().getCharContent(/* ignoreEncodingErrors= */ true);
      return words.chars().filter(c -> c == '\n').count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> over(Map<String, Long> lengths, long limit) {
    List<String> over = new ArrayList<>();
    lengths.forEach(
        (name, lines) -> {
          if (lines > limit) {
            over.add(name + ": " + lines);
          }
        });
    return over;
  }

  @Override
  public Void visitCompilationUnit(CompilationUnitTree unit, Void unused) {
    LineMap lines = unit.getLineMap();
    long last = Math.max(0, positions.getEndPosition(unit, unit));
    files.put(unit.getSourceFile().getName(), lines.getLineNumber(last));
    String home = unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    packageLines.merge(home, rawLines(unit), Long::sum);
    for (Tree declared : unit.getTypeDecls()) {
      if (declared instanceof ClassTree type) {
        packages
            .computeIfAbsent(type.getSimpleName().toString(), name -> new TreeSet<>())
            .add(home);
      }
    }
    return super.visitCompilationUnit(unit, unused);
  }

  @Override
  public Void visitMethod(MethodTree method, Void unused) {
    CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
    long first = positions.getStartPosition(unit, method);
    long last = positions.getEndPosition(unit, method);
    if (first >= 0 && last > first) {
      LineMap lines = unit.getLineMap();
      String place = Path.of(unit.getSourceFile().getName()).getFileName().toString();
      methods.put(
          place + ":" + lines.getLineNumber(first) + " " + method.getName(),
          lines.getLineNumber(last) - lines.getLineNumber(first) + 1);
    }
    return super.visitMethod(method, unused);
  }
}
