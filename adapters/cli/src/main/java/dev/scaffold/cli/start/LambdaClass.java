package dev.scaffold.cli.start;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * The class in place of a lambda or a method reference: what is captured in its fields, and the one method of the interface, which
 * calls what the lambda stands for and converts as {@link java.lang.invoke.LambdaMetafactory} says.
 */
final class LambdaClass {
    private static final Type OBJECT = Type.getType(Object.class);

    private final Type name;
    private final Method made;
    private final Method implemented;
    private final Method known;
    private final Handle called;

    /**
     * The class for a call site.
     *
     * @param name what it will be called
     * @param site a call site of {@code LambdaMetafactory.metafactory}
     */
    LambdaClass(String name, InvokeDynamicInsnNode site) {
        this.name = Type.getObjectType(name);
        this.made = new Method("of", site.desc);
        this.implemented = new Method(site.name, ((Type) site.bsmArgs[0]).getDescriptor());
        this.called = (Handle) site.bsmArgs[1];
        this.known = new Method(site.name, ((Type) site.bsmArgs[2]).getDescriptor());
    }

    /** Its static method that takes what is captured and gives an object of it. */
    Method made() {
        return made;
    }

    /** Writes it, as a member of this nest. */
    void write(String nestHost, ClassVisitor to) {
        String function = made.getReturnType().getInternalName();
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        to.visit(Opcodes.V17, access, name.getInternalName(), null, OBJECT.getInternalName(), new String[] {function});
        to.visitNestHost(nestHost);
        Type[] captured = made.getArgumentTypes();
        for (int i = 0; i < captured.length; i++) {
            to.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), captured[i].getDescriptor(), null, null)
                    .visitEnd();
        }
        constructor(captured, to);
        factory(to);
        method(captured, to);
        to.visitEnd();
    }

    private void constructor(Type[] captured, ClassVisitor to) {
        GeneratorAdapter code = code(Opcodes.ACC_PRIVATE, constructed(), to);
        code.loadThis();
        code.invokeConstructor(OBJECT, new Method("<init>", Type.VOID_TYPE, new Type[0]));
        for (int i = 0; i < captured.length; i++) {
            code.loadThis();
            code.loadArg(i);
            code.putField(name, field(i), captured[i]);
        }
        code.returnValue();
        code.endMethod();
    }

    private void factory(ClassVisitor to) {
        GeneratorAdapter code = code(Opcodes.ACC_STATIC, made, to);
        code.newInstance(name);
        code.dup();
        code.loadArgs();
        code.invokeConstructor(name, constructed());
        code.returnValue();
        code.endMethod();
    }

    private void method(Type[] captured, ClassVisitor to) {
        GeneratorAdapter code = code(Opcodes.ACC_PUBLIC, implemented, to);
        Type owner = Type.getObjectType(called.getOwner());
        if (constructs()) {
            code.newInstance(owner);
            code.dup();
        }
        for (int i = 0; i < captured.length; i++) {
            code.loadThis();
            code.getField(name, field(i), captured[i]);
        }
        List<Type> taken = taken();
        for (int i = 0; i < known.getArgumentTypes().length; i++) {
            code.loadArg(i);
            Type given = known.getArgumentTypes()[i];
            cast(implemented.getArgumentTypes()[i], given, code);
            convert(given, taken.get(captured.length + i), code);
        }
        code.visitMethodInsn(opcode(), called.getOwner(), called.getName(), called.getDesc(), called.isInterface());
        giveBack(constructs() ? owner : Type.getReturnType(called.getDesc()), code);
        code.endMethod();
    }

    private void giveBack(Type result, GeneratorAdapter code) {
        Type wanted = implemented.getReturnType();
        if (!wanted.equals(Type.VOID_TYPE)) {
            convert(result, wanted, code);
        } else if (result.getSize() == 2) {
            code.pop2();
        } else if (result.getSize() == 1) {
            code.pop();
        }
        code.returnValue();
    }

    /** What is called takes, with the object that it is called on in front. */
    private List<Type> taken() {
        List<Type> all = new ArrayList<>();
        if (called.getTag() != Opcodes.H_INVOKESTATIC && !constructs()) {
            all.add(Type.getObjectType(called.getOwner()));
        }
        all.addAll(List.of(Type.getArgumentTypes(called.getDesc())));
        return all;
    }

    private boolean constructs() {
        return called.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    }

    /** Members of a nest call each other's private methods as any other. */
    private int opcode() {
        return switch (called.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> called.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }

    private static void convert(Type from, Type to, GeneratorAdapter code) {
        if (primitive(from) && primitive(to)) {
            code.cast(from, to);
        } else if (primitive(from)) {
            code.valueOf(from);
        } else if (primitive(to)) {
            Type unboxed = Boxes.unboxed(from).orElse(to);
            code.unbox(unboxed);
            code.cast(unboxed, to);
        } else {
            cast(from, to, code);
        }
    }

    private static void cast(Type from, Type to, GeneratorAdapter code) {
        if (!primitive(to) && !from.equals(to)) {
            code.checkCast(to);
        }
    }

    private static boolean primitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    private Method constructed() {
        return new Method("<init>", Type.VOID_TYPE, made.getArgumentTypes());
    }

    private static String field(int captured) {
        return "captured" + captured;
    }

    private static GeneratorAdapter code(int access, Method method, ClassVisitor to) {
        GeneratorAdapter code = new GeneratorAdapter(access, method, null, null, to);
        code.visitCode();
        return code;
    }
}
