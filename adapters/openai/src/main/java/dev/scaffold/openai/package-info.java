/**
 * A client for any endpoint that speaks OpenAI's chat completions, on this machine or elsewhere, as a {@link
 * dev.scaffold.Model}. How requests and replies are mapped lives in the LangChain4j adapter; here live retries, time-outs,
 * keys and the search for local servers.
 */
@NullMarked
package dev.scaffold.openai;

import org.jspecify.annotations.NullMarked;
