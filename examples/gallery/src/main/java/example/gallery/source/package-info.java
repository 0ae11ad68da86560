/** Turns a component into the Java that makes it. Knows components and nothing of pages or fixtures. */
package example.gallery.source;
