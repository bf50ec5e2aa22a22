package org.latchkey.casework.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.latchkey.access.Authority;
import org.latchkey.casework.ApprovalCase;
import org.latchkey.casework.ApprovalFiles;
import org.latchkey.casework.CaseFile.Validated;
import org.latchkey.casework.ContactDesk;
import org.latchkey.casework.ContactSheet;
import org.latchkey.casework.WorkItemId;
import org.latchkey.requests.RequestId;

/** What a local admin or an account manager reads before deciding on one request. */
final class ApprovalModel {

    private final ApprovalFiles files;
    private final ContactDesk contacts;
    private final Viewer viewer;
    private ApprovalCase approval;

    ApprovalModel(ApprovalFiles files, ContactDesk contacts, Viewer viewer, WorkItemId item) {
        this.files = files;
        this.contacts = contacts;
        this.viewer = viewer;
        this.approval = files.open(item);
    }

    void reload() {
        approval = files.open(item());
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
        return Effect.of(
                approval.user(),
                approval.locks(),
                approval.byContact() ? Authority.ACCOUNT_MANAGER : Authority.LOCAL_ADMIN);
    }

    /** The ways to reach the person and what was tried. */
    ContactSheet contacts() {
        return contacts.sheet(item());
    }

    /** The validation the viewer made and can approve on. */
    Optional<Validated> approvable() {
        return files.validated(item()).filter(found -> found.by().equals(viewer.id()));
    }
}
