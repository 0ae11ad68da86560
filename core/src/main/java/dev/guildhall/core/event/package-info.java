/**
 * What happens in a service, told without any answer's value. Forms publish these events, audit and measures listen;
 * neither knows the other. Storage of events does not live here.
 */
@NullMarked
package dev.guildhall.core.event;

import org.jspecify.annotations.NullMarked;
