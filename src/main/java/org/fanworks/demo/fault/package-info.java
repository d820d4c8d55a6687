/** What can go wrong between the archive and a client, made to order. */
@NullMarked
package org.fanworks.demo.fault;

import org.jspecify.annotations.NullMarked;
