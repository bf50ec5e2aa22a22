package org.latchkey.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.latchkey.access.SignedIn;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.Role;

class SignInModelTest {

    @ParameterizedTest
    @CsvSource({
        "STAFF,     SUPPORT,         /desk",
        "STAFF,     SYSADMIN,        /desk",
        "STAFF,     ACCOUNT_MANAGER, /approvals",
        "ADMIN,     ,                /approvals",
        "NON_ADMIN, ,                /welcome"
    })
    void everybodyGoesToTheirOwnWork(UserType type, Role role, String home) {
        assertThat(SignInModel.homeOf(new SignedIn(1, 2, "Anna", type, role))).isEqualTo(home);
    }
}
