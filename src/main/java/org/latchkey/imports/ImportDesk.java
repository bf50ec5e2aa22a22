package org.latchkey.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.latchkey.access.RecentProof;
import org.latchkey.access.StaffCheck;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.imports.ImportRefused.Why;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What sysadmins do with files: bring one, see what stands against it, have it imported (P39, P66). Everything throws
 * {@link org.springframework.security.access.AccessDeniedException} to anybody else.
 */
@Service
@Transactional
public class ImportDesk {

    /** The most bytes of a file. */
    public static final int MOST_BYTES = FileText.MOST_BYTES;

    private final StaffCheck staff;
    private final RecentProof proof;
    private final Directory directory;
    private final Intake intake;
    private final ImportRows rows;
    private final ImportThread thread;
    private final ApplicationEventPublisher events;

    ImportDesk(
            StaffCheck staff,
            RecentProof proof,
            Directory directory,
            Intake intake,
            ImportRows rows,
            ImportThread thread,
            ApplicationEventPublisher events) {
        this.staff = staff;
        this.proof = proof;
        this.directory = directory;
        this.intake = intake;
        this.rows = rows;
        this.thread = thread;
        this.events = events;
    }

    /** Takes a file in and has it checked, which changes nothing yet. */
    public ImportedFile receive(String name, byte[] content) {
        var file = intake.receive(name, content, staff.sysadmin().id());
        if (file.state() == ImportState.CHECKING) {
            afterCommit(() -> thread.check(file.id()));
        }
        return file;
    }

    /**
     * Files, newest first.
     *
     * @param before only those with a smaller id; from the newest when null
     */
    @Transactional(readOnly = true)
    public List<ImportedFile> page(@Nullable Long before, int limit) {
        staff.sysadmin();
        return rows.page(before == null ? Long.MAX_VALUE : before, limit);
    }

    /** @throws java.util.NoSuchElementException when there is no such file */
    @Transactional(readOnly = true)
    public ImportedFile file(long id) {
        staff.sysadmin();
        return rows.get(id);
    }

    /**
     * What stands against a file, by line.
     *
     * @param after only those with a greater id; from the first when null
     */
    @Transactional(readOnly = true)
    public List<NotedFault> faults(long id, @Nullable Long after, int limit) {
        staff.sysadmin();
        return rows.faults(id, after == null ? 0 : after, limit);
    }

    /** Whether it takes another sysadmin than the one signed in to import this file (P39). */
    @Transactional(readOnly = true)
    public boolean takesAnother(ImportedFile file) {
        return takesAnother(file, staff.sysadmin());
    }

    private boolean takesAnother(ImportedFile file, User sysadmin) {
        var uploader = file.uploader();
        return file.takesTwo() && uploader != null && sysadmin.isSamePersonAs(directory.user(uploader));
    }

    /**
     * Has a file imported.
     *
     * @throws ImportRefused with the reason, when this person cannot have it imported now
     */
    public void carryOut(long id) {
        var sysadmin = staff.sysadmin();
        var file = rows.get(id);
        refuseIf(takesAnother(file, sysadmin), Why.ANOTHER_SYSADMIN);
        refuseIf(!proof.isThere(), Why.PROVE_WHO_YOU_ARE);
        refuseIf(!rows.begin(id, sysadmin.id()), Why.NOT_READY);
        events.publishEvent(new FileDecided(file, ImportState.IMPORTING));
        afterCommit(() -> thread.carryOut(id));
    }

    /**
     * Forgets a file that was not imported.
     *
     * @throws ImportRefused when it is at work or has ended
     */
    public void discard(long id) {
        var sysadmin = staff.sysadmin();
        var file = rows.get(id);
        refuseIf(!rows.discard(id, sysadmin.id()), Why.NOT_READY);
        events.publishEvent(new FileDecided(file, ImportState.DISCARDED));
    }

    private static void refuseIf(boolean stands, Why why) {
        if (stands) {
            throw new ImportRefused(why);
        }
    }

    private static void afterCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }
}
