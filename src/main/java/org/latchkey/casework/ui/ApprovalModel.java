package org.latchkey.casework.ui;

import java.util.List;
import java.util.Set;
import org.latchkey.access.Authority;
import org.latchkey.casework.ApprovalCase;
import org.latchkey.casework.CaseFiles;
import org.latchkey.casework.WorkItemId;
import org.latchkey.requests.RequestId;

/** What a local admin reads before deciding on one request. */
final class ApprovalModel {

    private final CaseFiles files;
    private ApprovalCase approval;

    ApprovalModel(CaseFiles files, WorkItemId item) {
        this.files = files;
        this.approval = files.approval(item);
    }

    void reload() {
        approval = files.approval(item());
    }

    ApprovalCase approval() {
        return approval;
    }

    WorkItemId item() {
        return approval.item().id();
    }

    boolean isAbout(Set<RequestId> changed) {
        return changed.contains(approval.request().id());
    }

    /** Whether it still waits for a decision. */
    boolean waits() {
        return approval.item().open();
    }

    /** That it was decided, and where the request stands. */
    Sentence decided() {
        return Sentence.of("casework.gone", approval.request().state());
    }

    List<Sentence> flags() {
        return Flags.of(approval);
    }

    Sentence effect() {
        return Effect.of(approval.user(), approval.locks(), Authority.LOCAL_ADMIN);
    }
}
