/**
 * The style sheet, scripts and images that the components need, as they are served: a path, bytes and headers. What
 * serves them is not here, nor is how they are built, which is in {@code src/main/frontend}.
 */
@NullMarked
package dev.guildhall.components.asset;

import org.jspecify.annotations.NullMarked;
