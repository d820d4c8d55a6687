/**
 * The engine: SQL text in, lazily enumerated rows out. The only room that touches Calcite; none of
 * its types shows in the API of {@link org.fanworks.planner.SqlEngine}.
 */
@NullMarked
package org.fanworks.planner;

import org.jspecify.annotations.NullMarked;
