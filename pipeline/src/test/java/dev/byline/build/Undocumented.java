package dev.byline.build;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Finds public types, their members and record components that no comment explains. */
final class Undocumented extends TreePathScanner<Void, Void> {

  private static final Set<Tree.Kind> IMPLICITLY_PUBLIC =
      EnumSet.of(Tree.Kind.INTERFACE, Tree.Kind.ANNOTATION_TYPE);

  private final DocTrees docs;
  private final List<String> found = new ArrayList<>();

  Undocumented(JavacTask task) {
    this.docs = DocTrees.instance(task);
  }

  List<String> found() {
    return List.copyOf(found);
  }

  @Override
  public Void visitClass(ClassTree type, Void unused) {
    if (!isVisible(type.getModifiers())) {
      return null;
    }
    DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
    if (comment == null) {
      report(type.getSimpleName().toString());
    } else if (type.getKind() == Tree.Kind.RECORD) {
      components(type).stream()
          .filter(component -> !explains(comment, component))
          .forEach(component -> report("@param " + component + " of " + type.getSimpleName()));
    }
    return super.visitClass(type, unused);
  }

  @Override
  public Void visitMethod(MethodTree method, Void unused) {
    boolean constructor = method.getReturnType() == null;
    boolean inherited =
        method.getModifiers().getAnnotations().stream()
            .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
    if (!constructor && !inherited && isVisible(method.getModifiers())) {
      require(method.getName().toString());
    }
    return null;
  }

  @Override
  public Void visitVariable(VariableTree variable, Void unused) {
    if (isVisible(variable.getModifiers())) {
      require(variable.getName().toString());
    }
    return null;
  }

  private void require(String name) {
    if (docs.getDocCommentTree(getCurrentPath()) == null) {
      report(name);
    }
  }

  private boolean isVisible(ModifiersTree modifiers) {
    TreePath parent = getCurrentPath().getParentPath();
    boolean implicit =
        parent != null
            && IMPLICITLY_PUBLIC.contains(parent.getLeaf().getKind())
            && !modifiers.getFlags().contains(Modifier.PRIVATE);
    return implicit
        || modifiers.getFlags().contains(Modifier.PUBLIC)
        || modifiers.getFlags().contains(Modifier.PROTECTED);
  }

  private static List<String> components(ClassTree record) {
    return record.getMembers().stream()
        .filter(VariableTree.class::isInstance)
        .map(VariableTree.class::cast)
        .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
        .map(field -> field.getName().toString())
        .toList();
  }

  private static boolean explains(DocCommentTree comment, String component) {
    return comment.getBlockTags().stream()
        .filter(ParamTree.class::isInstance)
        .map(ParamTree.class::cast)
        .anyMatch(tag -> !tag.isTypeParameter() && tag.getName().toString().equals(component));
  }

  private void report(String name) {
    CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
    found.add(Path.of(unit.getSourceFile().getName()).getFileName() + ": " + name);
  }
}
