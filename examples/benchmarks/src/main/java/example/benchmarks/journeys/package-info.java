/**
 * One journey on three engines, driven over HTTP: Guildhall on the JDK's server, CASA and hmpo-form-wizard on Node. How
 * components compare does not live here.
 */
package example.benchmarks.journeys;
