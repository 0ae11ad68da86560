/**
 * The question to which the answer is several files: its options, its templates, its script and its styles, and the answers
 * that a server gives to the script. Storing and checking files is the server's.
 */
@NullMarked
package dev.guildhall.components.multifileupload;

import org.jspecify.annotations.NullMarked;
