package org.fanworks.demo.data;

import org.jspecify.annotations.Nullable;

/**
 * What a user tells about themselves (AO3 reference, 6.10).
 *
 * @param bio HTML
 * @param iconUrl a picture of their own
 */
public record UserProfile(@Nullable String title, @Nullable String bio, @Nullable String iconUrl) {}
