package org.latchkey.access;

import java.util.Optional;
import org.latchkey.kernel.Actor;
import org.latchkey.kernel.CurrentActor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who is signed in on this thread, and what the audit calls whoever acts on it. */
@Service
public class CurrentSignIn implements CurrentActor {

    private final TrustedProxies proxies;

    CurrentSignIn(TrustedProxies proxies) {
        this.proxies = proxies;
    }

    /** The person signed in, if somebody is. */
    public Optional<SignedIn> get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return Optional.ofNullable(authentication)
                .map(found -> found.getPrincipal())
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    /** What the token of the present call told; empty for whoever came without one. */
    Optional<Caller> caller() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(found -> found.getDetails())
                .filter(Caller.class::isInstance)
                .map(Caller.class::cast);
    }

    @Override
    public Actor actor() {
        var address = networkAddress();
        return get().map(person -> new Actor(person.userId(), person.displayName(), address.orElse("")))
                .orElseGet(() -> address.map(Actor::visitor).orElse(Actor.LATCHKEY));
    }

    /** Where the present call comes from; empty for jobs and timers. */
    Optional<String> networkAddress() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(attributes -> proxies.clientOf(((ServletRequestAttributes) attributes).getRequest()));
    }
}
