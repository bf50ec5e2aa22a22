package org.latchkey.upkeep.ui;

import com.vaadin.flow.component.UI;
import org.latchkey.access.SignedIn;
import org.latchkey.access.UserAct;
import org.latchkey.access.UserLine;
import org.springframework.stereotype.Component;

/** Leads from the lists of users to the record of one, whoever keeps it (P39). */
@Component
final class EditRecord implements UserAct {

    @Override
    public String key() {
        return "upkeep.user.edit";
    }

    @Override
    public boolean fits(UserLine user, SignedIn viewer) {
        return !user.id().equals(viewer.userId());
    }

    @Override
    public void begin(UserLine user, Runnable changed) {
        UI.getCurrentOrThrow().navigate(UserRecordView.class, UserRecordView.to(user.id()));
    }
}
