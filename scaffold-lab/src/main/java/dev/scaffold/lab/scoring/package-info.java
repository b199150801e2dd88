/**
 * How the answer in a reply is found and compared, one class a form. What is asked, and of whom, is not known here.
 */
@NullMarked
package dev.scaffold.lab.scoring;

import org.jspecify.annotations.NullMarked;
