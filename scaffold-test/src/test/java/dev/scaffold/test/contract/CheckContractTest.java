package dev.scaffold.test.contract;

import dev.scaffold.Anchor;
import dev.scaffold.Basis;
import dev.scaffold.Check;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Part;
import dev.scaffold.Source;
import dev.scaffold.Target;
import dev.scaffold.test.CheckContract;

class CheckContractTest extends CheckContract {

    @Override
    protected Check check() {
        return inquiry -> {
            String text = inquiry.text();
            int length = Math.min(3, text.length());
            return text.isEmpty()
                    ? inquiry.unclear("nothing there")
                    : inquiry.met(Basis.QUOTE, "it begins")
                            .withQuote(new Anchor.Quoted(Source.QUESTION, 0, length, text.substring(0, length)));
        };
    }

    @Override
    protected CriticalQuestion question() {
        return CriticalQuestion.byCode("begins", new Target.Each(Part.Kind.GROUNDS), "begins");
    }
}
