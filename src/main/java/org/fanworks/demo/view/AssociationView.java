package org.fanworks.demo.view;

import org.fanworks.demo.data.Language;
import org.jspecify.annotations.Nullable;

/**
 * A work that another one came out of, or the other way round (AO3 reference, 6.3).
 *
 * @param kind INSPIRED_BY, TRANSLATION_OF, TRANSLATED_INTO, INSPIRED, or PROMPTED_BY
 * @param hidden why there is no link: restricted, unrevealed or deleted; else empty
 * @param link the other work
 * @param byline its creators in the archive
 * @param author its author elsewhere
 * @param language of a translation
 */
public record AssociationView(
    String kind,
    String hidden,
    @Nullable LinkView link,
    @Nullable BylineView byline,
    @Nullable String author,
    @Nullable Language language) {}
