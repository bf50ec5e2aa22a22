package org.latchkey.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Runs a test against the demo as a newcomer starts it, on a free port, with its jobs and its post at work. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = "flowable.async-executor-activate=true",
        useMainMethod = SpringBootTest.UseMainMethod.NEVER)
@ActiveProfiles({"test", "demo"})
@ContextConfiguration(initializers = {FreePort.class, FreshH2.class})
public @interface OnDemo {}
