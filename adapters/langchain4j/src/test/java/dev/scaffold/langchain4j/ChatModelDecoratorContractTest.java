package dev.scaffold.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.scaffold.langchain4j.contract.ChatModelDecoratorContract;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contract itself: it passes what changes nothing, and catches the decorators that are usually written. */
class ChatModelDecoratorContractTest {

    @Test
    void delegateItself_isFaithful() {
        assertThat(failures(delegate -> delegate)).isEmpty();
    }

    @Test
    void decoratorOfDoChatAlone_isCaught() {
        assertThat(failures(delegate -> new ChatModel() {
                    @Override
                    public ChatResponse doChat(ChatRequest request) {
                        return delegate.chat(request);
                    }
                }))
                .contains("settings_areTheDelegates", "listeners_fireOnceForEachRealCallWithTheCallersAttributes");
    }

    @Test
    void decoratorOfTexts_isCaught() {
        assertThat(failures(delegate -> new ChatModel() {
                    @Override
                    public ChatResponse chat(ChatRequest request) {
                        return ChatResponse.builder()
                                .aiMessage(dev.langchain4j.data.message.AiMessage.from(
                                        delegate.chat("How many legs has it?")))
                                .build();
                    }
                }))
                .contains(
                        "messages_arriveAsTheVerySameObjects",
                        "parameters_arriveWithEveryRequestForTheAnswer",
                        "answer_keepsThinkingImagesAndAttributes",
                        "metadata_isKeptAndTheUsageCoversEveryCall",
                        "toolCall_comesBackAsItIs");
    }

    private interface Decorator {
        ChatModel around(ChatModel delegate);
    }

    private static List<String> failures(Decorator decorator) {
        ChatModelDecoratorContract contract = new ChatModelDecoratorContract() {
            @Override
            protected ChatModel decorate(ChatModel delegate) {
                return decorator.around(delegate);
            }
        };
        return Arrays.stream(ChatModelDecoratorContract.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .filter(method -> fails(contract, method))
                .map(Method::getName)
                .sorted()
                .toList();
    }

    private static boolean fails(ChatModelDecoratorContract contract, Method method) {
        try {
            method.setAccessible(true);
            method.invoke(contract);
            return false;
        } catch (InvocationTargetException failed) {
            return true;
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
