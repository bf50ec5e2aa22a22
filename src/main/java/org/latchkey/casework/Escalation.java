package org.latchkey.casework;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.latchkey.settings.WaitingTimes;

/** What happens by itself when a step has waited long enough (P63). */
public enum Escalation {
    REMIND_LOCAL_ADMIN(WaitingTimes::remindLocalAdmin),
    ASK_ALL_LOCAL_ADMINS(WaitingTimes::askAllLocalAdmins),
    TELL_CONTACTS(WaitingTimes::tellContacts),
    /** Support has no lead of its own: the sysadmins are told. */
    TELL_LEAD(WaitingTimes::tellLead),
    ASK_SUBSTITUTE(WaitingTimes::askSubstitute),
    ASSIGN_BY_SYSADMIN(WaitingTimes::assignBySysadmin);

    private final Function<WaitingTimes, Duration> setting;

    Escalation(Function<WaitingTimes, Duration> setting) {
        this.setting = setting;
    }

    Duration after(WaitingTimes times) {
        return setting.apply(times);
    }

    /** What waiting for such an item leads to. */
    static List<Escalation> of(WorkItemKind kind) {
        return switch (kind) {
            case LOCAL_ADMIN_APPROVAL -> List.of(REMIND_LOCAL_ADMIN, ASK_ALL_LOCAL_ADMINS, TELL_CONTACTS);
            case ADMINISTRATOR_AWAITED -> List.of(TELL_CONTACTS);
            case SUPPORT_VALIDATION, ESCALATED, SECOND_SYSADMIN -> List.of(TELL_LEAD);
            case ACCOUNT_TEAM_CASE -> List.of(ASK_SUBSTITUTE, ASSIGN_BY_SYSADMIN);
            case UNMATCHED, SYSADMIN_CASE, FROZEN -> List.of(ASSIGN_BY_SYSADMIN);
        };
    }
}
