/**
 * SQL clients of all kinds against the packaged jar, as their users set them up. What they do is
 * what they do with any database: nothing here knows a class of the driver, but for its data
 * source.
 */
package org.fanworks.clients;
