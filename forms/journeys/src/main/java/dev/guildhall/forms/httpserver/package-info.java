/**
 * Puts a forms handler on the JDK's own HTTP server, so that a service runs with nothing to install. Translates between
 * {@code com.sun.net.httpserver} and {@code dev.guildhall.forms.http} and decides nothing. Starting a server, its port,
 * its threads and its certificates stay with the application.
 */
@NullMarked
package dev.guildhall.forms.httpserver;

import org.jspecify.annotations.NullMarked;
