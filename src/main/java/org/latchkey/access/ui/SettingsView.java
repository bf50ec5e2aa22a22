package org.latchkey.access.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.latchkey.access.ApprovalRefused;
import org.latchkey.access.CurrentSignIn;
import org.latchkey.settings.SettingState;
import org.latchkey.settings.SettingsDesk;
import org.latchkey.shell.Notice;
import org.latchkey.shell.ProofPrompt;

/** Config › Services › Client › Security: every setting with its default, effect and history (P30, P66). */
@Route(SettingsView.PATH)
@Menu(title = "access.settings.title", order = 72)
@RolesAllowed("SYSADMIN")
@StyleSheet("context://settings.css")
final class SettingsView extends Div implements HasDynamicTitle, SettingLine.Acts {

    static final String PATH = "config/services/client/security";

    private final SettingsDesk desk;
    private final ProofPrompt proof;

    SettingsView(SettingsDesk desk, CurrentSignIn current, ProofPrompt proof) {
        this.desk = desk;
        this.proof = proof;
        addClassName("settings");
        add(new H1(getPageTitle()), new Paragraph(getTranslation("access.settings.intro")));
        var me = current.get().orElseThrow().userId();
        var states = desk.all();
        states.stream()
                .map(state -> state.setting().group())
                .distinct()
                .map(group -> group(
                        group,
                        states.stream()
                                .filter(state -> state.setting().group().equals(group))
                                .map(state -> new SettingLine(state, me, this))
                                .toList()))
                .forEach(this::add);
    }

    private Section group(String name, List<SettingLine> lines) {
        var section = new Section(new H2(getTranslation("setting.group." + name)));
        lines.forEach(section::add);
        return section;
    }

    @Override
    public void change(SettingState state) {
        new SettingDialog(state, value -> desk.change(state.setting().key(), value), this::tell, proof).open();
    }

    @Override
    public void showHistory(SettingState state) {
        new HistoryDialog(
                        state.setting(), before -> desk.history(state.setting().key(), before, HistoryDialog.PAGE))
                .open();
    }

    @Override
    public void confirm(long change) {
        try {
            tell(getTranslation("access.settings.decision." + desk.confirm(change)));
        } catch (ApprovalRefused e) {
            proof.ask(() -> confirm(change));
        }
    }

    @Override
    public void refuse(long change) {
        desk.refuse(change);
        tell(getTranslation("access.settings.refused"));
    }

    private void tell(String text) {
        Notice.success(text);
        getUI().orElseThrow().refreshCurrentRoute(true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.settings.title");
    }
}
