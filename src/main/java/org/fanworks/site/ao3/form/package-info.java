/** The archive's search forms: what they can be asked, as immutable options. */
@NullMarked
package org.fanworks.site.ao3.form;

import org.jspecify.annotations.NullMarked;
