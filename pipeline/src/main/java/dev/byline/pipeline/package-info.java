/**
 * The entry point: an {@link dev.byline.text.Article} in, an {@link dev.byline.analysis.Analysis}
 * out.
 *
 * <p>What an analysis says of a text beside its results, by {@link
 * dev.byline.analysis.Diagnostic#code()}:
 *
 * <table>
 * <caption>Codes of diagnostics</caption>
 * <tr><th>code</th><th>what was odd, and what was done</th></tr>
 * <tr><td>{@code NO_TEXT}</td><td>there are no words to read</td></tr>
 * <tr><td>{@code TOO_LONG}</td><td>only the first 1,500,000 characters were read</td></tr>
 * <tr><td>{@code LONG_SENTENCE}</td><td>a sentence of more than 200 tokens was read in parts</td>
 * </tr>
 * <tr><td>{@code LONG_WORD}</td><td>more than 500 characters without a space, 60 signs among such, or
 * 40 signs in a row, were read in parts</td></tr>
 * <tr><td>{@code MANY_MARKS}</td><td>the quotation marks of a paragraph with more than 5,000 were
 * read in parts</td></tr>
 * <tr><td>{@code DEEP_QUOTE}</td><td>a mark within four quotations was left alone</td></tr>
 * <tr><td>{@code MARKUP}</td><td>HTML tags were left out</td></tr>
 * <tr><td>{@code BOILERPLATE}</td><td>parts of the page, scripts or pointers to other stories were
 * left out</td></tr>
 * <tr><td>{@code DATE_HEADER}</td><td>a header with a date was left out</td></tr>
 * <tr><td>{@code GLUED_TEXT}</td><td>a missing space or break was assumed</td></tr>
 * <tr><td>{@code UNCLOSED_QUOTE}</td><td>a quotation is not closed; its end was assumed</td></tr>
 * <tr><td>{@code UNOPENED_QUOTE}</td><td>a quotation is not opened; its start was assumed</td></tr>
 * <tr><td>{@code WRONG_WAY_MARK}</td><td>a mark that looks the other way was read as its
 * opposite</td></tr>
 * <tr><td>{@code MISMATCHED_MARK}</td><td>a quotation ends with a mark of another kind</td></tr>
 * <tr><td>{@code STRAY_MARK}</td><td>a mark without a partner was left alone</td></tr>
 * <tr><td>{@code AMBIGUOUS_LINK}</td><td>an entity has several identifiers in the list of a linker;
 * it got none</td></tr>
 * </table>
 *
 * <p><b>Interruption.</b> A thread that is interrupted before or while it analyses an article gets
 * an {@link dev.byline.pipeline.AnalysisInterruptedException}, never half a result, and its
 * interrupt flag stays set. It is noticed between sentences, between windows of the tagger and
 * between stages, so after some milliseconds.
 *
 * <p><b>Errors of the JVM.</b> An {@code OutOfMemoryError} is not caught. It leaves the engine as
 * it was: other articles, and the same one with more memory, can still be analysed.
 */
@NullMarked
package dev.byline.pipeline;

import org.jspecify.annotations.NullMarked;
