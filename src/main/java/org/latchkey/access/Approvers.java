package org.latchkey.access;

import org.latchkey.access.ApprovalRefused.Why;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says whether the person signed in may decide on a routing at this moment (P11, I2, I3). */
@Service
@Transactional(readOnly = true)
public class Approvers {

    private final PersonSignedIn person;
    private final RecentProof proof;
    private final Locks locks;
    private final Colleagues colleagues;

    Approvers(PersonSignedIn person, RecentProof proof, Locks locks, Colleagues colleagues) {
        this.person = person;
        this.proof = proof;
        this.locks = locks;
        this.colleagues = colleagues;
    }

    /**
     * The proof that the person signed in may validate and approve on this routing.
     *
     * @throws ApprovalRefused with the first reason that stands against it
     */
    public Approver authorise(Routing routing) {
        var approver = person.get().orElseThrow(() -> new ApprovalRefused(Why.NOT_SIGNED_IN));
        refuseIf(!locks.isEnabled(approver.id()), Why.NOT_ENABLED);
        requireRelation(approver, routing);
        refuseIf(approver.id().equals(routing.user().id()), Why.YOURSELF);
        refuseIf(approver.isSamePersonAs(routing.user()), Why.SAME_PERSON);
        refuseIf(routing.wasFiledByStaff(approver), Why.YOU_FILED_IT);
        proof.require();
        return new Approver(approver, routing);
    }

    private void requireRelation(User approver, Routing routing) {
        switch (routing.authority()) {
            case SUPPORT -> refuseIf(approver.role() != Role.SUPPORT, Why.NOT_YOUR_ROLE);
            case LOCAL_ADMIN -> {
                refuseIf(approver.type() != UserType.ADMIN, Why.NOT_YOUR_ROLE);
                refuseIf(!approver.isLocalAdminOf(routing.user()), Why.NOT_YOUR_ACCOUNT);
            }
            case ACCOUNT_MANAGER -> {
                refuseIf(approver.role() != Role.ACCOUNT_MANAGER, Why.NOT_YOUR_ROLE);
                refuseIf(!isOnTheTeam(approver, routing), Why.NOT_ON_THE_TEAM);
            }
            case SYSADMIN -> refuseIf(approver.role() != Role.SYSADMIN, Why.NOT_YOUR_ROLE);
            case HOST -> throw new ApprovalRefused(Why.NOT_YOUR_ROLE);
        }
    }

    private boolean isOnTheTeam(User manager, Routing routing) {
        return colleagues.accountTeam(routing.user()).stream()
                .anyMatch(member -> member.id().equals(manager.id()));
    }

    private static void refuseIf(boolean stands, Why why) {
        if (stands) {
            throw new ApprovalRefused(why);
        }
    }
}
