/**
 * Examples of what govuk-frontend lacks, one class for each component. The gallery shows each method's lines as they are
 * in these files, which lie beside the classes for that.
 */
package example.gallery.own;
