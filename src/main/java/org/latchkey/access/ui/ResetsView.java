package org.latchkey.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.latchkey.access.ApprovalRefused;
import org.latchkey.access.AskedReset;
import org.latchkey.access.CurrentSignIn;
import org.latchkey.access.FactorResets;
import org.latchkey.access.FactorResets.Asked;
import org.latchkey.access.FactorResets.Decided;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.UserId;
import org.latchkey.kernel.UserName;
import org.latchkey.shell.Entry;
import org.latchkey.shell.Notice;
import org.latchkey.shell.ProofPrompt;

/** Where sysadmins have the lost second factor of a colleague reset, two of them each time (P37). */
@Route("config/system/second-factors")
@Menu(title = "access.resets.title", order = 71)
@RolesAllowed("SYSADMIN")
final class ResetsView extends Div implements HasDynamicTitle, ResetLine.Acts {

    private final transient FactorResets resets;
    private final transient ProofPrompt proof;
    private final UserId me;
    private final TextField name = new TextField(getTranslation("access.userName"));
    private final TextArea reason = new TextArea(getTranslation("access.resets.reason"));
    private final Entry<UserName> theName = Entry.of(name, UserName::new);
    private final Entry<Reason> theReason = Entry.of(reason, Reason::new);
    private final UnorderedList waiting = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("access.resets.none"));

    ResetsView(FactorResets resets, CurrentSignIn current, ProofPrompt proof) {
        this.resets = resets;
        this.proof = proof;
        this.me = current.get().orElseThrow().userId();
        addClassName("sheet");
        name.setId("user-name");
        reason.setId("reason");
        waiting.addClassName("sessions");
        var ask = new Button(getTranslation("access.resets.ask"), clicked -> ask());
        ask.setId("ask");
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new H1(getPageTitle()),
                new Paragraph(getTranslation("access.resets.intro")),
                new Section(name, reason, ask),
                new Section(new H2(getTranslation("access.resets.waiting")), none, waiting));
        show();
    }

    private void show() {
        waiting.removeAll();
        resets.waiting().forEach(asked -> waiting.add(new ResetLine(asked, me, this)));
        none.setVisible(waiting.getChildren().findAny().isEmpty());
    }

    private void ask() {
        if (Entry.allRight(theName, theReason)) {
            proven(() -> tell(resets.ask(theName.value(), theReason.value())));
        }
    }

    private void tell(Asked outcome) {
        var text = getTranslation("access.resets.asked." + outcome);
        if (outcome == Asked.ASKED) {
            name.clear();
            reason.clear();
            name.setInvalid(false);
            reason.setInvalid(false);
            Notice.success(text);
        } else {
            Notice.error(text);
        }
        show();
    }

    @Override
    public void confirm(AskedReset asked) {
        proven(() -> {
            var outcome = resets.confirm(asked.id());
            var text = getTranslation("access.resets.decided." + outcome);
            if (outcome == Decided.RESET) {
                Notice.success(text);
            } else {
                Notice.error(text);
            }
            show();
        });
    }

    @Override
    public void refuse(AskedReset asked) {
        resets.refuse(asked.id());
        Notice.success(getTranslation("access.resets.refused"));
        show();
    }

    private void proven(SerializableRunnable act) {
        try {
            act.run();
        } catch (ApprovalRefused e) {
            proof.ask(() -> proven(act));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.resets.title");
    }
}
