package dev.guildhall.forms.screen;

import java.time.Duration;

/**
 * The session that a page holds.
 *
 * @param lasts how long it lasts after this page, unless it is prolonged; told in whole seconds
 * @param keepAlive what prolongs it when it is read
 * @param signOut where the person ends it
 */
public record ShownSession(Duration lasts, String keepAlive, String signOut) {}
