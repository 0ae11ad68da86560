/** How long the accessibility checker takes for a page, and how that grows with the page. */
package example.benchmarks.accessibility;
