/** What plain SQL needs beside JDBC: rows by COPY, many at once. */
@NullMarked
package th.hrd.platform.sql;

import org.jspecify.annotations.NullMarked;
