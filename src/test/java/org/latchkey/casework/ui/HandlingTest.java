package org.latchkey.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.latchkey.casework.WorkItemKind.LOCAL_ADMIN_APPROVAL;
import static org.latchkey.casework.WorkItemKind.SUPPORT_VALIDATION;
import static org.latchkey.casework.ui.Handling.ASK;
import static org.latchkey.casework.ui.Handling.ASSIGN;
import static org.latchkey.casework.ui.Handling.REPLY;
import static org.latchkey.casework.ui.Handling.SPAM;
import static org.latchkey.casework.ui.PaperCase.AGENT;
import static org.latchkey.casework.ui.PaperCase.COLLEAGUE;
import static org.latchkey.casework.ui.PaperCase.waiting;

import java.util.Set;
import org.junit.jupiter.api.Test;

class HandlingTest {

    @Test
    void whatNobodyHasTakenIsAssignedOrPutAside() {
        assertThat(offered(waiting(SUPPORT_VALIDATION))).containsExactlyInAnyOrder(REPLY, ASSIGN, SPAM);
    }

    @Test
    void onlyWhoHasTakenItAsksTheRequester() {
        assertThat(offered(waiting(SUPPORT_VALIDATION).takenBy(AGENT))).contains(ASK);
        assertThat(offered(waiting(SUPPORT_VALIDATION).takenBy(COLLEAGUE))).doesNotContain(ASK);
    }

    @Test
    void whatAColleagueHasTakenIsNotPutAside() {
        assertThat(offered(waiting(SUPPORT_VALIDATION).takenBy(COLLEAGUE))).containsExactlyInAnyOrder(REPLY, ASSIGN);
    }

    @Test
    void whatALocalAdminDecidesIsOnlyAnswered() {
        assertThat(offered(waiting(LOCAL_ADMIN_APPROVAL))).containsExactly(REPLY);
    }

    @Test
    void nothingIsOfferedOnceItIsClosed() {
        assertThat(offered(waiting(SUPPORT_VALIDATION).takenBy(AGENT).closed())).isEmpty();
    }

    private static Set<Handling> offered(PaperCase paper) {
        return Handling.offered(paper.file(), AGENT);
    }
}
