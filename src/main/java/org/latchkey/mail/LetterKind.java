package org.latchkey.mail;

import java.time.Duration;
import java.util.Optional;
import org.latchkey.access.ObjectionTo;

/** What a letter tells; its words stand in the message bundle under {@code letter.<kind>}. */
public enum LetterKind {
    RECEIPT,
    QUESTION,
    FILED,
    JOINED,
    ALREADY_ENABLED,
    USER_NAMES,
    CODE,
    VALIDATED,
    ENABLED,
    ADMIN_ENABLED,
    DECLINED,
    REPLIED,
    ASKED,
    ASK_LOCAL_ADMIN,
    ASK_ACCOUNT_TEAM,
    REMIND_LOCAL_ADMIN,
    REMIND_ACCOUNT_TEAM,
    NO_ADMINISTRATOR,
    NOBODY_DECIDES,
    ASSIGN_ACCOUNT_MANAGER,
    WORK_WAITS,
    QUESTIONS_WAIT,
    EXPIRED,
    STANDS_IN,
    TRIES_USED_UP,
    GLASS_BROKEN,
    LOCKED,
    SECURED,
    DISABLED,
    HELD,
    PASSWORD_CHANGED,
    FACTOR_ADDED,
    FACTOR_REMOVED,
    FACTORS_RESET,
    RECOVERY_CODES_MADE,
    RECOVERY_CODE_USED,
    RESET_ASKED,
    CONFIRM_RESET,
    CHANGE_PROPOSED,
    SETTING_PROPOSED,
    ADDRESS_ASKED,
    ADDRESS_CONFIRM,
    ADDRESS_CHANGED,
    ADDRESS_PASSWORD,
    LOCKOUT_WAVE,
    EVIDENCE_WAVE,
    PASSWORD_FORGOTTEN;

    /** How long the same person waits for the next letter of this kind, where it is limited at all (P36). */
    Duration pause() {
        return this == PASSWORD_FORGOTTEN ? Duration.ofMinutes(5) : Duration.ofHours(1);
    }

    /** What its reader may say was not them (P17). */
    Optional<ObjectionTo> objection() {
        return Optional.ofNullable(
                switch (this) {
                    case FILED, JOINED -> ObjectionTo.FILING;
                    case VALIDATED -> ObjectionTo.VALIDATING;
                    case DECLINED -> ObjectionTo.DECLINING;
                    case ENABLED -> ObjectionTo.ENABLING;
                    case ADMIN_ENABLED -> ObjectionTo.ADMIN_ENABLED;
                    case PASSWORD_CHANGED -> ObjectionTo.NEW_PASSWORD;
                    case FACTOR_ADDED,
                            FACTOR_REMOVED,
                            FACTORS_RESET,
                            RECOVERY_CODES_MADE,
                            RECOVERY_CODE_USED,
                            RESET_ASKED -> ObjectionTo.SECOND_FACTOR;
                    case ADDRESS_ASKED, ADDRESS_CHANGED -> ObjectionTo.ADDRESS;
                    default -> null;
                });
    }

    /** Whether the letter is of no use any more once its request has ended. */
    boolean needsAnOpenRequest() {
        return switch (this) {
            case CODE,
                    ASK_LOCAL_ADMIN,
                    ASK_ACCOUNT_TEAM,
                    REMIND_LOCAL_ADMIN,
                    REMIND_ACCOUNT_TEAM,
                    NO_ADMINISTRATOR,
                    NOBODY_DECIDES,
                    ASSIGN_ACCOUNT_MANAGER,
                    WORK_WAITS -> true;
            default -> false;
        };
    }
}
