package org.latchkey.casework.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.latchkey.access.LockCause;
import org.latchkey.access.OpenLock;
import org.latchkey.access.ValidationKind;
import org.latchkey.casework.CaseFile;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.evidence.EvidenceKind;
import org.latchkey.evidence.SealedEvidence;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.UserName;
import org.latchkey.requests.AdminClaim;
import org.latchkey.requests.ConversationEntry;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;

/**
 * A request as staff read it: what is claimed beside what is on file, and never an address on file.
 *
 * @param onFile missing while nobody was matched
 * @param workItem the open one, or the last one that was
 * @param validation what an approval would rest on
 * @param sealed what waits to be compared, by kind and time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FileOfACase(
        RequestNumber number,
        RequestState state,
        Instant since,
        Instant filedAt,
        Claimed claimed,
        @Nullable OnFile onFile,
        List<Lock> locks,
        @Nullable Item workItem,
        @Nullable Validation validation,
        @Nullable Sealed sealed,
        List<Line> conversation) {

    record Claimed(
            AccountNumber accountNumber,
            UserName userName,
            String contact,
            AdminClaim claimsAdmin,
            Wish wish,
            boolean proven) {

        static Claimed in(HelpRequest request) {
            var typed = request.typed();
            return new Claimed(
                    typed.accountNumber(),
                    typed.userName(),
                    typed.contact(),
                    typed.claimsAdmin(),
                    typed.wish(),
                    request.proven());
        }
    }

    /** @param contactMatches whether the typed contact is the one on file */
    record OnFile(
            AccountNumber accountNumber,
            String accountName,
            AccountSize accountSize,
            UserName userName,
            UserType userType,
            boolean contactMatches) {

        static OnFile of(User user, boolean contactMatches) {
            var account = user.account();
            return new OnFile(
                    account.number(), account.name(), account.size(), user.name(), user.type(), contactMatches);
        }
    }

    record Lock(LockCause cause, Instant lockedAt) {

        static Lock of(OpenLock lock) {
            return new Lock(lock.cause(), lock.since());
        }
    }

    record Validation(ValidationKind kind, Instant expiresAt) {

        static Validation of(CaseFile.Validated validated) {
            return new Validation(validated.kind(), validated.expiresAt());
        }
    }

    record Sealed(EvidenceKind kind, Instant sealedAt) {

        static Sealed of(SealedEvidence sealed) {
            return new Sealed(sealed.kind(), sealed.sealedAt());
        }
    }

    record Line(ConversationEntry.Kind kind, String author, boolean proven, String text, Instant writtenAt) {

        static Line of(ConversationEntry entry) {
            return new Line(entry.kind(), entry.author(), entry.proven(), entry.text(), entry.writtenAt());
        }
    }

    static FileOfACase of(CaseFile file) {
        var request = file.request();
        var user = file.user();
        var item = file.item();
        var validation = file.validation();
        var sealed = file.sealed();
        return new FileOfACase(
                request.number(),
                request.state(),
                request.since(),
                request.filedAt(),
                Claimed.in(request),
                user == null ? null : OnFile.of(user, file.contactOnFile()),
                file.locks().stream().map(Lock::of).toList(),
                item == null ? null : Item.forStaff(item),
                validation == null ? null : Validation.of(validation),
                sealed == null ? null : Sealed.of(sealed),
                file.conversation().stream().map(Line::of).toList());
    }
}
