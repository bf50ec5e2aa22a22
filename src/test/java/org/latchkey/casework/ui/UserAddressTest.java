package org.latchkey.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.latchkey.access.LockCause;
import org.latchkey.access.UserFilter;
import org.latchkey.directory.UserType;

class UserAddressTest {

    @Test
    void aFilterComesBackFromTheAddressItWasWrittenTo() {
        var filter = new UserFilter("nora", UserType.NON_ADMIN, true, LockCause.FAILED_SIGN_INS);

        assertThat(UserAddress.in(new UserAddress(filter).toQuery()).filter()).isEqualTo(filter);
    }

    @Test
    void everythingHasAPlainAddress() {
        assertThat(new UserAddress(UserFilter.NONE).toQuery()).isEqualTo(QueryParameters.empty());
    }

    @Test
    void whatMakesNoSenseIsLeftOut() {
        var address = UserAddress.in(QueryParameters.fromString("type=cat&cause=rain&search=%20"));

        assertThat(address.filter()).isEqualTo(UserFilter.NONE);
    }
}
