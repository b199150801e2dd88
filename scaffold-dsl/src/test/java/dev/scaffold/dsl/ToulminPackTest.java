package dev.scaffold.dsl;

import static dev.scaffold.test.ScaffoldAssertions.assertThat;

import dev.scaffold.Deliberation;
import dev.scaffold.Model;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What the library's own scaffold does with answers that fresh ones can be held against, and with others. */
class ToulminPackTest {
    private static final Pattern KEY = Pattern.compile("\\{key:(.+)}");
    private static final Map<String, String> PARTS =
            Map.of("grounds-found", "it has 1,609 metres", "warrant-found", "more metres are longer");

    private final List<Request> fresh = new ArrayList<>();

    /** A critic that says Yes except to these questions, and a model that gives this draft and, asked afresh, that answer. */
    private Model model(String draft, String afresh, String claim, String... no) {
        return request -> {
            List<String> lines = new ArrayList<>();
            request.marks().forEach((mark, key) -> {
                Matcher of = KEY.matcher(mark);
                if (of.matches()) {
                    String id = of.group(1);
                    String found = id.equals("claim-found") ? claim : PARTS.getOrDefault(id, "none");
                    lines.add(key + ": "
                            + (id.endsWith("-found") ? found : List.of(no).contains(id) ? "No" : "Yes"));
                }
            });
            if (lines.isEmpty() && request.sampling().seed().isPresent()) {
                fresh.add(request);
                return Reply.of(afresh);
            }
            return Reply.of(lines.isEmpty() ? draft : String.join("\n", lines));
        };
    }

    private static Deliberation deliberate(Model model) {
        return Script.builtIn("toulmin").deliberate(model, Request.of("Which is the longer, a mile or a kilometre?"));
    }

    @Test
    void numberThatComesOutAgain_isAgreedTo_whateverTheModelThinksOfIt() {
        Model model = model(
                "A mile: it has 1,609 metres. Answer: 1609",
                "Answer: 1609",
                "1609",
                "claim-answers-question",
                "answer-correct");

        assertThat(deliberate(model).verdict()).isAgreed();
        Assertions.assertThat(fresh).hasSize(3);
    }

    @Test
    void answerInWords_isAgreedToWithoutFreshOnes_ifTheArgumentCarriesIt() {
        Model model = model("A mile is, since it has 1,609 metres.", "Answer: a mile", "A mile");

        assertThat(deliberate(model).verdict()).isAgreed();
        Assertions.assertThat(fresh).isEmpty();
    }

    @Test
    void answerInWords_thatIsNotBelieved_isWithheld() {
        Model model = model(
                "A mile is, since it has 1,609 metres.",
                "Answer: a mile",
                "A mile",
                "claim-answers-question",
                "answer-correct");

        assertThat(deliberate(model).verdict()).isWithheld();
    }
}
