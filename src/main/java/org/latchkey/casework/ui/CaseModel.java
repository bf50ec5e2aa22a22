package org.latchkey.casework.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.latchkey.access.Authority;
import org.latchkey.casework.CaseFile;
import org.latchkey.casework.CaseFile.Validated;
import org.latchkey.casework.CaseFiles;
import org.latchkey.casework.ContactDesk;
import org.latchkey.casework.ContactSheet;
import org.latchkey.casework.Presence;
import org.latchkey.casework.ProcessPicture;
import org.latchkey.casework.Tag;
import org.latchkey.casework.WorkItem;
import org.latchkey.casework.WorkItemId;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.Role;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.RequestId;

/** What the page of a case shows to one member of staff, and what it offers. */
final class CaseModel {

    private final CaseFiles files;
    private final ContactDesk contacts;
    private final Presence presence;
    private final Viewer viewer;
    private CaseFile file;

    CaseModel(CaseFiles files, ContactDesk contacts, Presence presence, Viewer viewer, RequestNumber number) {
        this.files = files;
        this.contacts = contacts;
        this.presence = presence;
        this.viewer = viewer;
        this.file = files.open(number);
    }

    void reload() {
        file = files.open(file.request().number());
    }

    CaseFile file() {
        return file;
    }

    boolean isAbout(Set<RequestId> changed) {
        return changed.contains(file.request().id());
    }

    /** The item that acts are done on. */
    WorkItemId item() {
        var item = file.item();
        if (item == null) {
            throw new IllegalStateException("Nothing is offered on a case without an item");
        }
        return item.id();
    }

    boolean offers(Act act) {
        return Act.offered(file, viewer).contains(act);
    }

    boolean offers(Handling handling) {
        return Handling.offered(file, viewer).contains(handling);
    }

    /** The tags of the request; none where it never waited for anybody. */
    List<Tag> tags() {
        var item = file.item();
        return item == null ? List.of() : item.signs().tags();
    }

    /** Which colleagues look at it too. */
    List<String> others() {
        var request = file.request().id();
        return presence.others(Set.of(request)).getOrDefault(request, List.of());
    }

    /** Who will read a reply, or why nobody can be written to. */
    Sentence audience() {
        var user = file.user();
        if (user == null) {
            return Sentence.of("desk.audience.nobody");
        }
        return offers(Handling.REPLY)
                ? Sentence.of("desk.audience", user.displayName())
                : Sentence.of("desk.audience.over");
    }

    /** The person on file, or the name that was typed. */
    String person() {
        var user = file.user();
        return user == null ? file.request().typed().userName().value() : user.displayName();
    }

    boolean isMine() {
        var item = file.item();
        return item != null && viewer.owns(item);
    }

    /** The item that waits, or the last one that did. */
    Optional<WorkItem> anyItem() {
        return Optional.ofNullable(file.item());
    }

    /** The item while it waits for somebody. */
    Optional<WorkItem> openItem() {
        return anyItem().filter(WorkItem::open);
    }

    /** The validation that the viewer can approve on. */
    Optional<Validated> approvable() {
        return Optional.ofNullable(file.validation()).filter(validation -> offers(Act.APPROVE));
    }

    /** How the person is reached, for sysadmins who decide so; empty for everybody else. */
    Optional<ContactSheet> contacts() {
        return openItem()
                .filter(item -> item.kind().authority() == Authority.SYSADMIN
                        && item.userType() != UserType.STAFF
                        && viewer.works(item))
                .map(item -> contacts.sheet(item.id()));
    }

    /** The requests that belong to this one (P45). */
    List<HelpRequest> related() {
        return files.related(file.request().number());
    }

    /** The processes, the way taken, and where they stand. */
    List<ProcessPicture> pictures() {
        return files.pictures(file.request().number());
    }

    /** The same in words. */
    Sentence standing() {
        return Sentence.of("desk.picture.at", file.request().state());
    }

    /** What somebody may expect to do here, or why it is nothing. */
    Sentence guidance() {
        return openItem().map(this::guidance).orElseGet(() -> Sentence.of("desk.guide.over"));
    }

    private Sentence guidance(WorkItem item) {
        var key = "desk.guide." + item.kind();
        return switch (item.kind()) {
            case UNMATCHED -> Sentence.of(key);
            case LOCAL_ADMIN_APPROVAL, ADMINISTRATOR_AWAITED, ACCOUNT_TEAM_CASE -> Sentence.of(key, item.accountName());
            case ESCALATED, SYSADMIN_CASE, SECOND_SYSADMIN, FROZEN ->
                Sentence.of(viewer.works(item) ? key : key + ".wait", item.accountName());
            case SUPPORT_VALIDATION -> guidanceToValidate(key, item);
        };
    }

    private Sentence guidanceToValidate(String key, WorkItem item) {
        var claim = item.claim();
        if (viewer.role() == Role.SYSADMIN) {
            return Sentence.of(key + ".wait");
        }
        if (claim == null) {
            return Sentence.of(key);
        }
        return viewer.owns(item)
                ? Sentence.of(key + (offers(Act.APPROVE) ? ".approve" : ".check"))
                : Sentence.of("desk.takenBy", claim.name(), claim.at());
    }

    /** Who else has it; empty while nobody has, or the viewer. */
    Optional<Sentence> takenByAnother() {
        return openItem()
                .filter(item -> !viewer.owns(item))
                .map(WorkItem::claim)
                .map(claim -> Sentence.of("desk.takenBy", claim.name(), claim.at()));
    }

    /** What approving will do; empty where nobody can approve. */
    Optional<Sentence> effect() {
        return Optional.ofNullable(file.user())
                .flatMap(user -> openItem()
                        .map(item -> item.kind().authority())
                        .map(authority -> Effect.of(user, file.locks(), authority)));
    }
}
