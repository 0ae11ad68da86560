/**
 * What a page tells rather than asks: paragraphs, lists and headings in every language of the service. Blocks are plain
 * text, never markup. How they become HTML, and questions, do not live here.
 */
@NullMarked
package dev.guildhall.forms.content;

import org.jspecify.annotations.NullMarked;
