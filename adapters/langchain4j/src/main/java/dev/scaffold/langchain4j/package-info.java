/**
 * LangChain4j on either side: its chat models as a {@link dev.scaffold.Model}, and a scaffold around a chat model that is
 * still a chat model. No prompt and no judgement lives here; what is said to a model is the caller's or the scaffold's.
 */
@NullMarked
package dev.scaffold.langchain4j;

import org.jspecify.annotations.NullMarked;
