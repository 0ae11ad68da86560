package dev.guildhall.forms.report;

import dev.guildhall.core.text.Text;
import java.util.Optional;

/**
 * A route as it is reported; the declared order gives routes, too.
 *
 * @param number by which map and table name it, from 1
 * @param when in words, when it is taken
 * @param label what the map says beside it; empty where there is no other
 */
record Way(int number, Place from, Place to, Text when, Optional<String> label) {}
