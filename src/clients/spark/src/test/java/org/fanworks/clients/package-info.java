/** Apache Spark against the packaged jar. */
package org.fanworks.clients;
