package org.latchkey.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.RouterLink;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.latchkey.evidence.Evidence;
import org.latchkey.kernel.Message;
import org.latchkey.requests.RequestId;
import org.latchkey.shell.Glyph;

/** A case with everything an agent needs: what happened, what is claimed, what can be done. */
final class CasePage extends Div implements ValidationPanel.Checks {

    private final transient CaseModel model;
    private final transient DeskActs acts;
    private final transient Performer performer;
    private final Telling telling = new Telling();
    private final StatePanel state = new StatePanel(this::take, this::giveBack);
    private final ValidationPanel validation = new ValidationPanel(this);
    private final DecisionPanel decision;
    private final FactsPanel facts = new FactsPanel();
    private final LocksPanel locks = new LocksPanel();
    private final TimelinePanel timeline = new TimelinePanel();
    private final PicturePanel picture = new PicturePanel();
    private final NoteComposer composer = new NoteComposer(this::note);

    CasePage(CaseModel model, DeskActs acts, Performer performer) {
        this.model = model;
        this.acts = acts;
        this.performer = performer;
        this.decision = new DecisionPanel(
                remark -> perform(() -> acts.approve(model.item(), remark)),
                this::handOn,
                () -> perform(() -> acts.openAccountTeamCase(model.item())),
                this::decline);
        addClassName("case");
        timeline.add(composer);
        add(header(), area("aside", telling, state, validation, decision, facts, locks), timeline, picture);
        show();
    }

    private Header header() {
        var back = new RouterLink("", DeskView.class);
        back.add(Glyph.BACK.draw());
        back.getElement().setAttribute("aria-label", getTranslation("desk.back"));
        var header = new Header(back, new H1(title()));
        header.addClassName("case-head");
        return header;
    }

    private static Div area(String name, Component... parts) {
        var area = new Div(parts);
        area.addClassName(name);
        return area;
    }

    String title() {
        return getTranslation("desk.request", model.file().request().number());
    }

    void follow(Set<RequestId> changed) {
        if (model.isAbout(changed)) {
            refresh();
        }
    }

    private void refresh() {
        model.reload();
        show();
    }

    private void show() {
        state.show(model);
        validation.show(model);
        decision.show(model);
        facts.show(model);
        locks.show(model.file().locks());
        timeline.show(model.file().conversation());
        picture.show(model.picture(), model.standing());
        composer.setVisible(model.offers(Act.NOTE));
    }

    private void perform(Supplier<Outcome> act) {
        performer.perform(
                act, done -> tell(Telling.Tone.GOOD, done.said()), refused -> tell(Telling.Tone.BAD, refused.why()));
    }

    private void tell(Telling.Tone tone, Sentence sentence) {
        refresh();
        telling.say(tone, sentence);
    }

    private void take() {
        perform(() -> acts.take(model.item()));
    }

    private void giveBack() {
        perform(() -> acts.giveBack(model.item()));
    }

    @Override
    public void sealed() {
        perform(() -> acts.checkSealed(model.item()));
    }

    @Override
    public void said(Evidence evidence, @Nullable String code) {
        perform(() -> {
            var verdict = acts.check(model.item(), evidence, code);
            validation.forgetWhatWasSaid();
            return verdict;
        });
    }

    @Override
    public void sendCode() {
        perform(() -> acts.sendCode(model.item()));
    }

    private void handOn() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("desk.handOn.title"));
        dialog.setText(getTranslation("desk.handOn.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("shell.cancel"));
        dialog.setConfirmText(getTranslation("desk.handOn.confirm"));
        dialog.addConfirmListener(confirmed -> perform(() -> acts.cannotValidate(model.item())));
        dialog.open();
    }

    private void decline() {
        new DeclineDialog(
                        performer,
                        reason -> acts.decline(model.item(), reason),
                        done -> tell(Telling.Tone.GOOD, done.said()))
                .open();
    }

    private void note(Message note) {
        performer.perform(
                () -> acts.note(model.item(), note),
                done -> {
                    composer.clear();
                    refresh();
                },
                refused -> tell(Telling.Tone.BAD, refused.why()));
    }
}
