/** The audit log beside a bare loop that writes and forces as many bytes, and beside what teams use instead of it. */
package example.benchmarks.audit;
