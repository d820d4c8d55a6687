package org.fanworks.site.ao3.page;

/**
 * A language of the archive (AO3 reference, 1.1 and appendix A).
 *
 * @param code as searches take it; upper and lower case matter
 * @param works how many works are in the language, rounded by the archive
 */
public record LanguageCount(String code, String name, long works) {}
