package org.latchkey.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;

/** Runs a test of the demo on a real PostgreSQL in place of the embedded database; beside {@link OnDemo}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ContextConfiguration(
        initializers = {FreePort.class, FreshPostgres.class},
        inheritInitializers = false)
public @interface OnDemoPostgres {}
