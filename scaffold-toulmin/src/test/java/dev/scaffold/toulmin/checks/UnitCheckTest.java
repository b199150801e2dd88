package dev.scaffold.toulmin.checks;

import dev.scaffold.Check;
import dev.scaffold.test.CheckContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class UnitCheckTest extends CheckContract {

    @Override
    protected Check check() {
        return new UnitCheck();
    }

    @TestFactory
    Stream<DynamicTest> caseFile() {
        return JudgedTexts.of("unit.txt", check());
    }
}
