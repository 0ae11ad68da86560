/**
 * The handler that serves a journey: it joins definition, path, answers, validation, store and pages into answers to HTTP
 * requests. It decides who may see what and where a person goes next. Each of the parts is a package of its own, and so are
 * the adapters to real servers.
 */
@NullMarked
package dev.guildhall.forms;

import org.jspecify.annotations.NullMarked;
