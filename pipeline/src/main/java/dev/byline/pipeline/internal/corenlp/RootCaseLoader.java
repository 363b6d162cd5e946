package dev.byline.pipeline.internal.corenlp;

import java.io.IOException;
import java.io.InputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Loads CoreNLP, and the classes beside this one that call it, a second time, with every {@code
 * toLowerCase()} and {@code toUpperCase()} of CoreNLP made to use {@link java.util.Locale#ROOT}.
 * All other classes are those of the loader that loaded this one.
 */
final class RootCaseLoader extends ClassLoader {

  private static final String ENGINE = "edu.stanford.nlp.";
  private static final String CALLERS = RootCaseLoader.class.getPackageName() + ".";

  static {
    registerAsParallelCapable();
  }

  RootCaseLoader() {
    super(RootCaseLoader.class.getClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(ENGINE) && !name.startsWith(CALLERS)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] code = name.startsWith(ENGINE) ? rewritten(new ClassReader(in)) : in.readAllBytes();
      return defineClass(name, code, 0, code.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  private static byte[] rewritten(ClassReader reader) {
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    reader.accept(new Rewriting(writer), 0);
    return writer.toByteArray();
  }

  private static boolean mapsCase(String owner, String method, String descriptor) {
    return owner.equals("java/lang/String")
        && (method.equals("toLowerCase") || method.equals("toUpperCase"))
        && descriptor.equals("()Ljava/lang/String;");
  }

  /** Copies a class. */
  private static final class Rewriting extends ClassVisitor {

    /** What takes the place of a method reference; the class gets a method of this name. */
    private static final String INSTEAD = "inRootCase$";

    private static final String STRING_TO_STRING = "(Ljava/lang/String;)Ljava/lang/String;";

    private String type = "";
    private boolean isInterface;
    private boolean lower;
    private boolean upper;

    Rewriting(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visit(
        int version, int access, String name, String signature, String parent, String[] types) {
      type = name;
      isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
      super.visit(version, access, name, signature, parent, types);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new Calls(super.visitMethod(access, name, descriptor, signature, exceptions));
    }

    @Override
    public void visitEnd() {
      if (lower) {
        addMethod("toLowerCase");
      }
      if (upper) {
        addMethod("toUpperCase");
      }
      super.visitEnd();
    }

    private void addMethod(String method) {
      int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
      MethodVisitor code =
          super.visitMethod(access, INSTEAD + method, STRING_TO_STRING, null, null);
      code.visitCode();
      code.visitVarInsn(Opcodes.ALOAD, 0);
      rootCase(code, method);
      code.visitInsn(Opcodes.ARETURN);
      code.visitMaxs(0, 0);
      code.visitEnd();
    }

    private static void rootCase(MethodVisitor code, String method) {
      code.visitFieldInsn(Opcodes.GETSTATIC, "java/util/Locale", "ROOT", "Ljava/util/Locale;");
      code.visitMethodInsn(
          Opcodes.INVOKEVIRTUAL,
          "java/lang/String",
          method,
          "(Ljava/util/Locale;)Ljava/lang/String;",
          false);
    }

    /** Copies the code of a method. */
    private final class Calls extends MethodVisitor {

      Calls(MethodVisitor next) {
        super(Opcodes.ASM9, next);
      }

      @Override
      public void visitMethodInsn(
          int opcode, String owner, String name, String descriptor, boolean ofInterface) {
        if (mapsCase(owner, name, descriptor)) {
          rootCase(mv, name);
        } else {
          super.visitMethodInsn(opcode, owner, name, descriptor, ofInterface);
        }
      }

      @Override
      public void visitInvokeDynamicInsn(
          String name, String descriptor, Handle bootstrap, Object... arguments) {
        Object[] replaced = arguments.clone();
        for (int i = 0; i < replaced.length; i++) {
          if (replaced[i] instanceof Handle handle
              && mapsCase(handle.getOwner(), handle.getName(), handle.getDesc())) {
            replaced[i] = instead(handle.getName());
          }
        }
        super.visitInvokeDynamicInsn(name, descriptor, bootstrap, replaced);
      }

      private Handle instead(String method) {
        lower |= method.equals("toLowerCase");
        upper |= method.equals("toUpperCase");
        return new Handle(
            Opcodes.H_INVOKESTATIC, type, INSTEAD + method, STRING_TO_STRING, isInterface);
      }
    }
  }
}
