package org.latchkey.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.stereotype.Component;

/** A component of which each transaction has its own: what one act has read, so that it need not ask twice. */
@Component
@Scope(scopeName = PerTransaction.SCOPE, proxyMode = ScopedProxyMode.TARGET_CLASS)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PerTransaction {

    /** What the scope is called. */
    String SCOPE = "transaction";
}
