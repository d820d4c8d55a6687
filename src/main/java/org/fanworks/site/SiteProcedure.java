package org.fanworks.site;

import java.util.function.LongSupplier;

/**
 * Something that a site does when it is called by name: {@code CALL schema.name()}. It takes no
 * argument and makes no request.
 *
 * @param name lower-case SQL name
 * @param remark one sentence for people who browse the schemas
 * @param result name of the only column of the only row that a call returns
 * @param action does it, and tells how much it did
 */
public record SiteProcedure(String name, String remark, String result, LongSupplier action) {}
