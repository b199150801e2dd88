package dev.scaffold.cli.start;

import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Type;

/** The classes that hold a primitive value. */
final class Boxes {
    private static final Map<Type, Type> PRIMITIVES = Map.of(
            Type.getType(Boolean.class), Type.BOOLEAN_TYPE,
            Type.getType(Byte.class), Type.BYTE_TYPE,
            Type.getType(Character.class), Type.CHAR_TYPE,
            Type.getType(Double.class), Type.DOUBLE_TYPE,
            Type.getType(Float.class), Type.FLOAT_TYPE,
            Type.getType(Integer.class), Type.INT_TYPE,
            Type.getType(Long.class), Type.LONG_TYPE,
            Type.getType(Short.class), Type.SHORT_TYPE);

    private Boxes() {}

    /** What an object of this class holds; empty if it is no such class. */
    static Optional<Type> unboxed(Type type) {
        return Optional.ofNullable(PRIMITIVES.get(type));
    }
}
