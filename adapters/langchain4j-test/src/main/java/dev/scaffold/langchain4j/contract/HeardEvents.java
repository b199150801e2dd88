package dev.scaffold.langchain4j.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A subscriber that writes down the kinds of events it gets. It names no class that older LangChain4j lack. */
final class HeardEvents implements Flow.Subscriber<Object> {
    private static final int PATIENCE_SECONDS = 60;

    private final long askedForAtFirst;
    private final List<String> kinds = Collections.synchronizedList(new ArrayList<>());
    private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();
    private final CompletableFuture<String> first = new CompletableFuture<>();
    private final CompletableFuture<List<String>> end = new CompletableFuture<>();

    HeardEvents(long askedForAtFirst) {
        this.askedForAtFirst = askedForAtFirst;
    }

    String first() throws InterruptedException, ExecutionException, TimeoutException {
        return first.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    List<String> untilTheEnd() throws InterruptedException, ExecutionException, TimeoutException {
        return end.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    void askFor(long events) {
        subscription.join().request(events);
    }

    @Override
    public void onSubscribe(Flow.Subscription value) {
        subscription.complete(value);
        value.request(askedForAtFirst);
    }

    @Override
    public void onNext(Object event) {
        kinds.add(event.getClass().getSimpleName());
        first.complete(event.getClass().getSimpleName());
    }

    @Override
    public void onError(Throwable broken) {
        first.completeExceptionally(broken);
        end.completeExceptionally(broken);
    }

    @Override
    public void onComplete() {
        first.complete("nothing");
        end.complete(List.copyOf(kinds));
    }
}
