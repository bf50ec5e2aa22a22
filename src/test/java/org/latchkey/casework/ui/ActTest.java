package org.latchkey.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.latchkey.casework.WorkItemKind.ESCALATED;
import static org.latchkey.casework.WorkItemKind.LOCAL_ADMIN_APPROVAL;
import static org.latchkey.casework.WorkItemKind.SECOND_SYSADMIN;
import static org.latchkey.casework.WorkItemKind.SUPPORT_VALIDATION;
import static org.latchkey.casework.WorkItemKind.UNMATCHED;
import static org.latchkey.casework.ui.Act.APPROVE;
import static org.latchkey.casework.ui.Act.CANNOT_VALIDATE;
import static org.latchkey.casework.ui.Act.CHECK;
import static org.latchkey.casework.ui.Act.DECLINE;
import static org.latchkey.casework.ui.Act.GIVE_BACK;
import static org.latchkey.casework.ui.Act.NOTE;
import static org.latchkey.casework.ui.Act.OPEN_ACCOUNT_TEAM_CASE;
import static org.latchkey.casework.ui.Act.TAKE;
import static org.latchkey.casework.ui.PaperCase.AGENT;
import static org.latchkey.casework.ui.PaperCase.COLLEAGUE;
import static org.latchkey.casework.ui.PaperCase.SYSADMIN;
import static org.latchkey.casework.ui.PaperCase.waiting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.latchkey.casework.WorkItemKind;

class ActTest {

    @Test
    void anAgentTakesAValidationBeforeAnythingElse() {
        assertThat(waiting(SUPPORT_VALIDATION).offeredTo(AGENT)).containsExactlyInAnyOrder(TAKE, NOTE);
    }

    @Test
    void approveIsOfferedOnlyWithAMatchingValidation() {
        var mine = waiting(SUPPORT_VALIDATION).takenBy(AGENT);

        assertThat(mine.offeredTo(AGENT)).containsExactlyInAnyOrder(GIVE_BACK, CHECK, CANNOT_VALIDATE, DECLINE, NOTE);
        assertThat(mine.validatedBy(AGENT).offeredTo(AGENT))
                .containsExactlyInAnyOrder(GIVE_BACK, APPROVE, CANNOT_VALIDATE, DECLINE, NOTE);
    }

    @Test
    void aColleaguesValidationIsNotOnesOwnToApproveOn() {
        assertThat(waiting(SUPPORT_VALIDATION)
                        .takenBy(AGENT)
                        .validatedBy(COLLEAGUE)
                        .offeredTo(AGENT))
                .contains(CHECK)
                .doesNotContain(APPROVE);
    }

    @Test
    void whatAColleagueHasTakenIsOnlyToBeNotedOn() {
        assertThat(waiting(SUPPORT_VALIDATION)
                        .takenBy(COLLEAGUE)
                        .validatedBy(COLLEAGUE)
                        .offeredTo(AGENT))
                .containsExactly(NOTE);
    }

    @Test
    void aSysadminLeavesValidationToSupport() {
        assertThat(waiting(SUPPORT_VALIDATION).offeredTo(SYSADMIN)).containsExactly(NOTE);
    }

    @Test
    void nobodyAtTheDeskDecidesForALocalAdmin() {
        assertThat(waiting(LOCAL_ADMIN_APPROVAL).offeredTo(AGENT)).containsExactly(NOTE);
        assertThat(waiting(LOCAL_ADMIN_APPROVAL).offeredTo(SYSADMIN)).containsExactly(NOTE);
    }

    @Test
    void whatIsEscalatedSupportHandsToTheAccountTeamAndNeverApproves() {
        assertThat(waiting(ESCALATED).takenBy(AGENT).validatedBy(AGENT).offeredTo(AGENT))
                .containsExactlyInAnyOrder(GIVE_BACK, OPEN_ACCOUNT_TEAM_CASE, DECLINE, NOTE);
        assertThat(waiting(ESCALATED).offeredTo(SYSADMIN)).containsExactly(NOTE);
    }

    @Test
    void whatOneSysadminValidatedOnlyAnotherApproves() {
        assertThat(waiting(SECOND_SYSADMIN).validatedBy(COLLEAGUE).offeredTo(SYSADMIN))
                .contains(APPROVE);
        assertThat(waiting(SECOND_SYSADMIN).validatedBy(SYSADMIN).offeredTo(SYSADMIN))
                .doesNotContain(APPROVE);
    }

    @Test
    void whatNobodyMatchedCanBeDeclined() {
        assertThat(waiting(UNMATCHED).offeredTo(AGENT)).containsExactlyInAnyOrder(TAKE, DECLINE, NOTE);
    }

    @ParameterizedTest
    @EnumSource
    void onceClosedOnlyANoteCanBeAdded(WorkItemKind kind) {
        assertThat(waiting(kind).takenBy(AGENT).closed().offeredTo(AGENT)).containsExactly(NOTE);
    }
}
