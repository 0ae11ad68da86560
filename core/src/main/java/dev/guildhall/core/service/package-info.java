/**
 * What a service is: its name, the organisation that answers for it, its contact points, its phase and its languages.
 * Nothing here knows how a service is built or served.
 */
@NullMarked
package dev.guildhall.core.service;

import org.jspecify.annotations.NullMarked;
