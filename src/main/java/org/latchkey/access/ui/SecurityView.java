package org.latchkey.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.latchkey.access.ApprovalRefused;
import org.latchkey.access.Factor;
import org.latchkey.access.OwnFactors;
import org.latchkey.access.OwnFactors.Change;
import org.latchkey.access.RecentProof;
import org.latchkey.shell.Notice;
import org.latchkey.shell.ProofPrompt;

/** Where members of staff keep their second factors and recovery codes (P37). */
@Route("account/security")
@RolesAllowed({"SUPPORT", "ACCOUNT_MANAGER", "SYSADMIN"})
final class SecurityView extends Div implements HasDynamicTitle, FactorLine.Acts {

    private final transient OwnFactors own;
    private final transient RecentProof recent;
    private final transient ProofPrompt proof;
    private final UnorderedList factors = new UnorderedList();
    private final Paragraph left = new Paragraph();

    SecurityView(OwnFactors own, RecentProof recent, ProofPrompt proof) {
        this.own = own;
        this.recent = recent;
        this.proof = proof;
        addClassName("sheet");
        factors.addClassName("sessions");
        left.setId("codes-left");
        add(
                new H1(getPageTitle()),
                new Paragraph(getTranslation("access.factors.intro")),
                new Section(new H2(getTranslation("access.factors.mine")), factors, adding()),
                new Section(
                        new H2(getTranslation("access.recovery.title")),
                        left,
                        new Paragraph(getTranslation("access.recovery.renewing")),
                        button("renew-codes", "access.recovery.renew", this::renew)));
        show();
    }

    private Div adding() {
        var adding = new Div(
                button("add-passkey", "access.factors.addPasskey", this::addPasskey),
                button("add-app", "access.factors.addApp", this::addApp));
        adding.addClassName("adding");
        return adding;
    }

    private Button button(String id, String key, SerializableRunnable act) {
        var button = new Button(getTranslation(key), clicked -> proven(act));
        button.setId(id);
        return button;
    }

    private void show() {
        factors.removeAll();
        own.mine().forEach(factor -> factors.add(new FactorLine(factor, this)));
        left.setText(getTranslation("access.recovery.left", own.recoveryCodesLeft()));
    }

    /** Does an act, after a proof where one is due. */
    private void proven(SerializableRunnable act) {
        try {
            act.run();
        } catch (ApprovalRefused e) {
            proof.ask(() -> proven(act));
        }
    }

    private void addApp() {
        new AddAppDialog(own, own.newApp(), () -> tell("access.factors.added")).open();
    }

    private void addPasskey() {
        recent.require();
        new AddPasskeyDialog(own, () -> tell("access.factors.added")).open();
    }

    private void renew() {
        var codes = own.renewRecoveryCodes();
        show();
        open(codes);
    }

    private void open(List<String> codes) {
        var dialog = new Dialog();
        dialog.setCloseOnOutsideClick(false);
        dialog.setHeaderTitle(getTranslation("access.recovery.renew"));
        dialog.add(new RecoveryCodeList(codes, dialog::close));
        dialog.open();
    }

    @Override
    public void rename(Factor factor) {
        new RenameDialog(factor, name -> {
                    own.rename(factor, name);
                    show();
                })
                .open();
    }

    @Override
    public void remove(Factor factor) {
        proven(() -> {
            var change = own.remove(factor);
            if (change == Change.LAST_ONE) {
                Notice.error(getTranslation("access.factors.last"));
            } else {
                tell("access.factors.removed");
            }
        });
    }

    private void tell(String key) {
        show();
        Notice.success(getTranslation(key));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.factors.title");
    }
}
