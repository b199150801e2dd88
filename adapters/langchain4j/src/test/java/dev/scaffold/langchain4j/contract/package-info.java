/**
 * What makes a chat model around another faithful to it, as a test to be extended. No scaffold is needed to use it: any
 * decorator of a chat model can be put to it.
 */
@NullMarked
package dev.scaffold.langchain4j.contract;

import org.jspecify.annotations.NullMarked;
