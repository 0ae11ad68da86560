/**
 * Files that people upload: what is known of one, which kinds there are, where they are kept and what searches them for
 * viruses. How a file arrives, and the question that asks for it, do not live here.
 */
@NullMarked
package dev.guildhall.forms.upload;

import org.jspecify.annotations.NullMarked;
