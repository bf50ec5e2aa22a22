package org.latchkey.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.access.FirstSysadmin.NewSysadmin;
import org.latchkey.access.FirstSysadmin.Operator;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.Secret;
import org.latchkey.kernel.UserName;
import org.latchkey.testing.OnH2;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The way in before there is anybody to let people in: one link, one sysadmin (P9). Each test is undone. */
@OnH2
@Transactional
class FirstSysadminTest {

    private static final Operator OPERATOR = new Operator(AccountNumber.completing("7654321"), "Harbour Telecom");
    private static final NewSysadmin PERSON =
            new NewSysadmin(new UserName("sam"), "Sam", new EmailAddress("sam@harbour.example"), Language.EN);
    private static final String PASSWORD = "a long way to the sea";

    @Autowired
    private FirstSysadmin first;

    @Autowired
    private PasswordDesk passwords;

    @Autowired
    private Directory directory;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nobodyIsASysadmin() {
        jdbc.sql("update app_user set role = 'SUPPORT' where role = 'SYSADMIN' and name <> 'host'")
                .update();
    }

    @Test
    void theLinkMakesASysadminWhoChoosesAPassword() {
        var link = first.register(printed(), OPERATOR, PERSON);

        assertThat(directory.staff(Role.SYSADMIN)).extracting(User::name).containsExactly(PERSON.name());
        assertThat(passwords.choose(link, new NewPassword(PASSWORD))).isEqualTo(PasswordDesk.Choice.CHOSEN);
    }

    @Test
    void onceThereIsASysadminItOpensNothing() {
        var link = printed();
        first.register(link, OPERATOR, PERSON);

        assertThat(first.opens(link)).isFalse();
        assertThatThrownBy(() -> first.register(link, OPERATOR, PERSON)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void anotherLinkOpensNothing() {
        assertThat(first.opens(Secret.random())).isFalse();
    }

    private Secret printed() {
        return Secret.presented(first.link().replaceFirst(".*/", ""));
    }
}
