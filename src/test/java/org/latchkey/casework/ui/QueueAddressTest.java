package org.latchkey.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.latchkey.casework.Flag;
import org.latchkey.casework.QueueFilter;
import org.latchkey.casework.QueueView;
import org.latchkey.casework.Tag;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.UserId;

class QueueAddressTest {

    @Test
    void whatIsWrittenIntoTheAddressIsReadFromIt() {
        var address = new QueueAddress(
                QueueView.WITH_LOCAL_ADMIN,
                new QueueFilter(
                        UserType.NON_ADMIN, AccountSize.LARGE, new Tag("call-back"), new UserId(7), Flag.WROTE, true));

        assertThat(QueueAddress.in(address.toQuery())).isEqualTo(address);
    }

    @Test
    void whatMakesNoSenseIsLeftOut() {
        var typed = QueryParameters.fromString("view=nowhere&type=x&size=&tag=No+Tag&owner=-1&flag=y");

        assertThat(QueueAddress.in(typed)).isEqualTo(new QueueAddress(null, QueueFilter.NONE));
    }
}
