package org.latchkey.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.latchkey.casework.BrokenGlass;
import org.latchkey.casework.GlassDesk;
import org.latchkey.shell.Moment;

/** Who was let in from the server itself, for a sysadmin to look into and acknowledge (P9). */
@Route(BrokenGlassView.PATH)
@RolesAllowed("SYSADMIN")
@StyleSheet("context://desk.css")
final class BrokenGlassView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "config/system/break-glass";

    private final transient GlassDesk glass;
    private final Paragraph intro = new Paragraph();
    private final Div cards = new Div();

    BrokenGlassView(GlassDesk glass) {
        this.glass = glass;
        addClassName("approvals");
        cards.addClassName("approval-cards");
        add(new H1(getTranslation("casework.glass.title")), intro, cards);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        show();
    }

    private void show() {
        var flagged = glass.unacknowledged();
        intro.setText(getTranslation(flagged.isEmpty() ? "casework.glass.none" : "casework.glass.intro"));
        cards.removeAll();
        flagged.forEach(each -> cards.add(card(each)));
    }

    private Article card(BrokenGlass each) {
        var acknowledge = new Button(getTranslation("casework.glass.acknowledge"), clicked -> {
            glass.acknowledge(each.id());
            show();
        });
        var card = new Article(new H2(each.displayName()), new Moment(each.at()), acknowledge);
        card.addClassNames("panel", "approval-card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("casework.glass.title");
    }
}
