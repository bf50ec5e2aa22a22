package org.latchkey.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A setting that sysadmins change while Latchkey runs, and how far they may go (P66). */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
@interface Adjustable {

    /** The least value; none where the kind of value has no order. The unit of a time is the one used here. */
    String min() default "";

    /** The greatest value. */
    String max() default "";

    /** Which values need a second sysadmin (P39). */
    Weaker weaker() default Weaker.NEVER;
}
