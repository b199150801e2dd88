/**
 * How the answer in a reply is found and compared, one class a form; of open answers, what a judge is asked. What the arms are asked, and of
 * whom, is not known here.
 */
@NullMarked
package dev.scaffold.lab.scoring;

import org.jspecify.annotations.NullMarked;
