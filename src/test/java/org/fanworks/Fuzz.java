package org.fanworks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * A property that is tried for a while: {@code -Dfanworks.fuzz=SECONDS}. A build takes 30, a test
 * that is run without Maven's phases 5. What a run of its class alone has found is tried first in
 * the next such run.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Property(tries = Integer.MAX_VALUE)
@AddLifecycleHook(FuzzBudget.class)
public @interface Fuzz {}
