package org.latchkey.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.latchkey.casework.WorkItem;
import org.latchkey.shell.Moment;

/** Where a case stands, whose it is and until when. */
final class StatePanel extends Panel {

    private final DescriptionList lines = new DescriptionList();
    private final Button take = new Button();
    private final Button giveBack = new Button();
    private final Button assign = new Button();

    StatePanel(Runnable taking, Runnable givingBack, Runnable assigning) {
        super("desk.state");
        addClassName("state-panel");
        take.setText(getTranslation("desk.take"));
        take.addClickListener(clicked -> taking.run());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setId("take");
        giveBack.setText(getTranslation("desk.giveBack"));
        giveBack.addClickListener(clicked -> givingBack.run());
        giveBack.setId("give-back");
        assign.setText(getTranslation("desk.assign"));
        assign.addClickListener(clicked -> assigning.run());
        assign.setId("assign");
        var actions = new Div(take, giveBack, assign);
        actions.addClassName("actions");
        add(lines, actions);
    }

    void show(CaseModel model) {
        var request = model.file().request();
        lines.removeAll();
        line("desk.state.since", new Badge("state", request.state()), new Moment(request.since()));
        model.openItem().ifPresent(item -> {
            line("desk.state.owner", owner(item, model.isMine()));
            line("desk.state.due", Since.due(item.dueAt()));
        });
        if (request.closingReason() != null) {
            line("desk.state.reason", new Span(request.closingReason()));
        }
        take.setVisible(model.offers(Act.TAKE));
        giveBack.setVisible(model.offers(Act.GIVE_BACK));
        assign.setVisible(model.offers(Handling.ASSIGN));
    }

    private Component owner(WorkItem item, boolean mine) {
        var claim = item.claim();
        if (claim == null) {
            return new Span(getTranslation("desk.owner.nobody"));
        }
        var name = new Span(mine ? getTranslation("desk.owner.you") : claim.name());
        return new Div(name, new Moment(claim.at()));
    }

    private void line(String key, Component... content) {
        var description = new DescriptionList.Description(content);
        lines.add(new DescriptionList.Term(getTranslation(key)), description);
    }
}
