package org.latchkey.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.latchkey.access.ObjectionTo;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;

/** Links to say "This wasn't me" change nothing by being looked at, and work once (P17, I10). */
abstract class ObjectionLinksTest extends ObjectionWorld {

    @Test
    void lookingAtTheLinkChangesNothingAndUsesNothing() {
        var receipt = town.file(user, Wish.NOT_SURE);
        var link = link(ObjectionTo.FILING, user, receipt);

        assertThat(desk().look(link)).contains(ObjectionTo.FILING);
        assertThat(desk().look(link)).contains(ObjectionTo.FILING);
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WITH_LOCAL_ADMIN);
    }

    @Test
    void theLinkWorksOnce() {
        var link = link(ObjectionTo.FILING, user, town.file(user, Wish.NOT_SURE));

        assertThat(desk().object(link)).contains(ObjectionTo.FILING);
        assertThat(desk().object(link)).isEmpty();
    }

    @Test
    void onlyTheNewestLinkOfALetterWorks() {
        var receipt = town.file(user, Wish.NOT_SURE);
        var older = link(ObjectionTo.FILING, user, receipt);
        var newer = link(ObjectionTo.FILING, user, receipt);

        assertThat(desk().object(older)).isEmpty();
        assertThat(desk().look(newer)).contains(ObjectionTo.FILING);
    }

    @Test
    void linksOfOtherLettersOfTheSameRequestKeepWorking() {
        var receipt = town.file(user, Wish.NOT_SURE);
        var filing = link(ObjectionTo.FILING, user, receipt);
        link(ObjectionTo.VALIDATING, user, receipt);

        assertThat(desk().look(filing)).contains(ObjectionTo.FILING);
    }

    @Test
    void onlyAHashOfTheLinkIsKept() {
        var link = link(ObjectionTo.FILING, user, town.file(user, Wish.NOT_SURE));

        assertThat(jdbc.sql("select count(*) from objection_link where hash = ?")
                        .param(link.hash())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(link.hash()).doesNotContain(link.reveal());
    }

    @Test
    void everyAnswerIsInTheAudit() {
        var receipt = frozen(user, Wish.NOT_SURE);

        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'ObjectionRaised' and subject = ?")
                        .param(town.request(receipt).subject())
                        .query(Integer.class)
                        .single())
                .isOne();
    }
}
