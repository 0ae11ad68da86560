/** The gallery: every component with every example of the Design System, served by the JDK's own HTTP server. */
package example.gallery;
