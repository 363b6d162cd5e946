package dev.byline.build;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Function;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Sources as the parser of the compiler sees them; nothing is resolved. */
final class ParsedSources {

  private ParsedSources() {}

  /** The scanner, once it has gone through all of these files. */
  static <S extends TreePathScanner<Void, Void>> S scan(
      Collection<Path> sources, Function<JavacTask, S> scanners) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      S scanner = scanners.apply(task);
      task.parse().forEach(unit -> scanner.scan(unit, null));
      return scanner;
    }
  }
}
