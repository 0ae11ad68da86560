package dev.guildhall.forms;

import dev.guildhall.forms.journey.Journey;

/**
 * One version of a journey as it is served.
 *
 * @param journey the definition
 * @param applications what loads and saves its applications
 * @param showing what shows its pages
 * @param sending what takes its forms
 */
record Edition(Journey<?> journey, Applications applications, Showing showing, Sending sending) {}
