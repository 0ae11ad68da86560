/**
 * The handler that serves a journey: it joins definition, path, answers, validation, store and pages into answers to HTTP
 * requests. Each of those is a package of its own; adapters to real servers are too.
 */
@NullMarked
package dev.guildhall.forms;

import org.jspecify.annotations.NullMarked;
