package dev.scaffold.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.scaffold.langchain4j.contract.AiServicesContract;
import dev.scaffold.langchain4j.contract.ChatModelDecoratorContract;
import dev.scaffold.langchain4j.contract.StreamingAiServicesContract;
import dev.scaffold.langchain4j.contract.StreamingChatModelDecoratorContract;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The contracts themselves: they pass what changes nothing, and catch the decorators that are usually written. */
class UnfaithfulDecoratorsTest {

    @Test
    void delegateItself_isFaithful() {
        assertThat(failures(chatModels(delegate -> delegate))).isEmpty();
        assertThat(failures(aiServices(delegate -> delegate))).isEmpty();
        assertThat(failures(streams(delegate -> delegate))).isEmpty();
        assertThat(failures(streamingAiServices(delegate -> delegate))).isEmpty();
    }

    @Test
    void decoratorOfDoChatAlone_isCaught() {
        UnaryOperator<ChatModel> decorator = delegate -> new ChatModel() {
            @Override
            public ChatResponse doChat(ChatRequest request) {
                return delegate.chat(request);
            }
        };

        assertThat(failures(chatModels(decorator)))
                .contains("settings_areTheDelegates", "listeners_fireOnceForEachRealCallWithTheCallersAttributes");
        assertThat(failures(aiServices(decorator))).contains("pojo_bySchema", "listOfPojos_bySchema");
    }

    @Test
    void decoratorOfTexts_isCaught() {
        UnaryOperator<ChatModel> decorator = delegate -> new ChatModel() {
            @Override
            public ChatResponse chat(ChatRequest request) {
                return ChatResponse.builder()
                        .aiMessage(AiMessage.from(String.valueOf(delegate.chat("How many legs has it?"))))
                        .build();
            }
        };

        assertThat(failures(chatModels(decorator)))
                .contains(
                        "messages_arriveAsTheVerySameObjects",
                        "parameters_arriveWithEveryRequestForTheAnswer",
                        "answer_keepsThinkingImagesAndAttributes",
                        "metadata_isKeptAndTheUsageCoversEveryCall",
                        "toolCall_comesBackAsItIs");
        assertThat(failures(aiServices(decorator)))
                .contains("tools_areRunAndTheirResultsSentBack", "memory_holdsTwoTurnsWithTheirTools");
    }

    @Test
    void streamThatSaysEverythingAtOnce_isCaught() {
        UnaryOperator<StreamingChatModel> decorator = delegate -> new StreamingChatModel() {
            @Override
            public void chat(ChatRequest request, StreamingChatResponseHandler handler) {
                delegate.chat(request, new StreamingChatResponseHandler() {
                    @Override
                    public void onCompleteResponse(ChatResponse response) {
                        handler.onPartialResponse(
                                String.valueOf(response.aiMessage().text()));
                        handler.onCompleteResponse(response);
                    }

                    @Override
                    public void onError(Throwable error) {
                        handler.onError(error);
                    }
                });
            }
        };

        assertThat(failures(streams(decorator))).contains("pieces_comeInOrderAndOneEndAfterThem");
        assertThat(failures(streamingAiServices(decorator))).contains("text_isStreamed");
    }

    private static ChatModelDecoratorContract chatModels(UnaryOperator<ChatModel> decorator) {
        return new ChatModelDecoratorContract() {
            @Override
            protected ChatModel decorate(ChatModel delegate) {
                return decorator.apply(delegate);
            }
        };
    }

    private static AiServicesContract aiServices(UnaryOperator<ChatModel> decorator) {
        return new AiServicesContract() {
            @Override
            protected ChatModel decorate(ChatModel delegate) {
                return decorator.apply(delegate);
            }
        };
    }

    private static StreamingChatModelDecoratorContract streams(UnaryOperator<StreamingChatModel> decorator) {
        return new StreamingChatModelDecoratorContract() {
            @Override
            protected StreamingChatModel decorate(StreamingChatModel delegate) {
                return decorator.apply(delegate);
            }
        };
    }

    private static StreamingAiServicesContract streamingAiServices(UnaryOperator<StreamingChatModel> decorator) {
        return new StreamingAiServicesContract() {
            @Override
            protected StreamingChatModel decorate(StreamingChatModel delegate) {
                return decorator.apply(delegate);
            }
        };
    }

    private static List<String> failures(Object contract) {
        return Arrays.stream(contract.getClass().getSuperclass().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .filter(method -> newest() || !method.isAnnotationPresent(EnabledIf.class))
                .filter(method -> fails(contract, method))
                .map(Method::getName)
                .sorted()
                .toList();
    }

    private static boolean newest() {
        return System.getProperty("langchain4j.under-test", "newest").equals("newest");
    }

    private static boolean fails(Object contract, Method method) {
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
