/**
 * Applications in PostgreSQL 14 or later: the store, its schema, and what its errors are told as. A row holds what is
 * needed to find an application; what the person answered is bytes that only the handler reads. Connections, pools and
 * drivers are the service's own and do not live here.
 */
@NullMarked
package dev.guildhall.forms.jdbc;

import org.jspecify.annotations.NullMarked;
