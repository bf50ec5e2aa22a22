package org.latchkey.frontdoor.ui;

import com.vaadin.flow.component.html.Anchor;
import org.latchkey.frontdoor.GuideWay;
import org.latchkey.shell.Glyph;

/** Leads one question back. */
final class BackLink extends Anchor {

    BackLink(GuideWay back) {
        super(to(back), Glyph.BACK.draw());
        add(getTranslation("frontdoor.back"));
        addClassName("back");
    }

    /** The address of a place in the guide. */
    static String to(GuideWay way) {
        return way.answers().isEmpty() ? "./" : "./?" + CannotSignInView.STEP + "=" + way.address();
    }
}
