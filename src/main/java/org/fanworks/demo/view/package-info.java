/**
 * What the page templates read: texts ready for display. Public because the template engine reaches
 * public types only.
 */
@NullMarked
package org.fanworks.demo.view;

import org.jspecify.annotations.NullMarked;
