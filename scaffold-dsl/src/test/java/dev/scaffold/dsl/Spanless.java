package dev.scaffold.dsl;

import dev.scaffold.dsl.tree.Span;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Trees without places, to be compared by what they say. */
final class Spanless {
    private Spanless() {}

    static Object of(Object value) {
        if (value instanceof Span) {
            return RandomScripts.NOWHERE;
        } else if (value instanceof List<?> list) {
            return list.stream().map(Spanless::of).toList();
        } else if (value instanceof Optional<?> optional) {
            return optional.map(Spanless::of);
        }
        return value instanceof Record record ? rebuilt(record) : value;
    }

    private static Object rebuilt(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                values[i] = of(components[i].getAccessor().invoke(record));
            }
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
