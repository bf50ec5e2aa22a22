package org.latchkey.casework.ui;

import java.util.Optional;
import org.latchkey.access.CurrentSignIn;
import org.latchkey.access.SignedIn;
import org.latchkey.casework.JobDesk;
import org.latchkey.kernel.Role;
import org.latchkey.shell.Banner;
import org.springframework.stereotype.Component;

/** Tells sysadmins on every page that the engine has given up on something, until it is tried again (I12). */
@Component
class FailedJobsBanner implements Banner {

    private final JobDesk jobs;
    private final CurrentSignIn current;

    FailedJobsBanner(JobDesk jobs, CurrentSignIn current) {
        this.jobs = jobs;
        this.current = current;
    }

    @Override
    public Optional<String> messageKey() {
        return current.get()
                .map(SignedIn::role)
                .filter(role -> role == Role.SYSADMIN && jobs.anyGivenUp())
                .map(role -> "jobs.banner");
    }

    @Override
    public Optional<String> path() {
        return Optional.of(FailedJobsView.PATH);
    }
}
