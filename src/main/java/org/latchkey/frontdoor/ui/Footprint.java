package org.latchkey.frontdoor.ui;

import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.latchkey.frontdoor.GuideLeaf;

/** The leaves of the guide that one visit came to, so that each counts once; gone with the session. */
final class Footprint implements Serializable {

    private final Set<GuideLeaf> reached = EnumSet.noneOf(GuideLeaf.class);
    private @Nullable GuideLeaf last;

    /** Of the visit that this thread answers. */
    static Footprint ofThisVisit() {
        var session = VaadinSession.getCurrent();
        var known = session.getAttribute(Footprint.class);
        if (known != null) {
            return known;
        }
        var fresh = new Footprint();
        session.setAttribute(Footprint.class, fresh);
        return fresh;
    }

    /** The same, where this thread answers a page and it came to a leaf. */
    static Optional<Footprint> ofAnyVisit() {
        return Optional.ofNullable(VaadinSession.getCurrent()).map(session -> session.getAttribute(Footprint.class));
    }

    /** Notes that the visit came here; whether for the first time. */
    boolean isNew(GuideLeaf leaf) {
        last = leaf;
        return reached.add(leaf);
    }

    /** The last leaf it came to, once. */
    Optional<GuideLeaf> takeLast() {
        var taken = Optional.ofNullable(last);
        last = null;
        return taken;
    }
}
