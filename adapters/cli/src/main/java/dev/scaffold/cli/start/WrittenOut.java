package dev.scaffold.cli.start;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A program with its lambdas written out. The virtual machine links each lambda when it first comes to it, which takes longer than
 * to take a class from an archive, by a factor of ten and more; a short run does little else. What the program does is the same.
 * Lambdas that are serializable, or have a further interface, stay as they are.
 */
final class WrittenOut {
    private final Map<String, ClassNode> program = new LinkedHashMap<>();
    private final Map<String, byte[]> made = new LinkedHashMap<>();

    private WrittenOut(Collection<byte[]> classes) {
        for (byte[] each : classes) {
            ClassNode node = new ClassNode();
            new ClassReader(each).accept(node, 0);
            program.put(node.name, node);
        }
    }

    /**
     * The class files of a program, and those made for its lambdas, by their names with slashes.
     *
     * @param classes whole: the class that another one is nested in is there too
     */
    static Map<String, byte[]> of(Collection<byte[]> classes) {
        WrittenOut written = new WrittenOut(classes);
        written.program.values().forEach(written::writeOut);
        written.program.forEach((name, node) -> written.made.put(name, bytes(node)));
        return written.made;
    }

    private void writeOut(ClassNode node) {
        int count = 0;
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode each : method.instructions) {
                if (each instanceof InvokeDynamicInsnNode site && isLambda(site)) {
                    String name = node.name + "$$Lambda" + count++;
                    LambdaClass lambda = new LambdaClass(name, site);
                    String host = node.nestHostClass == null ? node.name : node.nestHostClass;
                    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
                    lambda.write(host, writer);
                    made.put(name, writer.toByteArray());
                    join(host, name);
                    method.instructions.set(
                            site,
                            new MethodInsnNode(
                                    Opcodes.INVOKESTATIC,
                                    name,
                                    lambda.made().getName(),
                                    lambda.made().getDescriptor(),
                                    false));
                }
            }
        }
    }

    private void join(String host, String member) {
        ClassNode node = program.get(host);
        if (node == null) {
            throw new IllegalArgumentException("classes: `" + host + "`, in which others are nested, is not there");
        }
        List<String> members = node.nestMembers == null ? new ArrayList<>() : node.nestMembers;
        members.add(member);
        node.nestMembers = members;
    }

    private static boolean isLambda(InvokeDynamicInsnNode site) {
        Handle links = site.bsm;
        return links.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                && links.getName().equals("metafactory");
    }

    private static byte[] bytes(ClassNode node) {
        ClassWriter writer = new ClassWriter(0);
        node.accept(writer);
        return writer.toByteArray();
    }
}
