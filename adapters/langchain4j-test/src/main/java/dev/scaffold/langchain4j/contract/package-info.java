/**
 * What makes a chat model around another faithful to it, as tests to be extended: on its own, streaming, and under AI services.
 * No scaffold is needed to use them: any decorator of a chat model can be put to them.
 */
@NullMarked
package dev.scaffold.langchain4j.contract;

import org.jspecify.annotations.NullMarked;
