package org.latchkey.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.latchkey.settings.SettingsDesk.Change.IN_FORCE;
import static org.latchkey.settings.SettingsDesk.Change.UNCHANGED;
import static org.latchkey.settings.SettingsDesk.Change.WAITING;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.latchkey.directory.User;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Role;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Settings change at once, keep their history, and weaken a check only by two sysadmins (P39, P66). */
abstract class SettingsTest {

    private static final String TRIES = "evidence.wrongPerRequest";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SettingsDesk desk;

    @Autowired
    private Settings settings;

    @Autowired
    private Supplier<EvidenceSettings> evidence;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private User sam;
    private User kim;

    @BeforeEach
    void build() {
        town = new Town(context);
        sam = town.staff(Role.SYSADMIN);
        kim = town.staff(Role.SYSADMIN);
    }

    @AfterEach
    void putBack() {
        change(sam, TRIES, "3");
    }

    @Test
    void aStricterValueIsInForceAtOnce() {
        assertThat(change(sam, TRIES, "2")).isEqualTo(IN_FORCE);

        assertThat(evidence.get().wrongPerRequest()).isEqualTo(2);
        assertThat(settings.areWeak()).isFalse();
    }

    @Test
    void theDefaultIsPutBackByOneSysadmin() {
        change(sam, TRIES, "2");

        assertThat(change(sam, TRIES, "3")).isEqualTo(IN_FORCE);
    }

    @Test
    void aWeakerValueWaitsForAnotherSysadmin() {
        assertThat(change(sam, TRIES, "4")).isEqualTo(WAITING);
        assertThat(evidence.get().wrongPerRequest()).isEqualTo(3);
        assertThat(settings.isChangeWaiting()).isTrue();

        var asked = waiting();
        assertThat(town.as(sam, () -> desk.confirm(asked))).isEqualTo(SettingsDesk.Decision.YOUR_OWN);
        assertThat(town.as(kim, () -> desk.confirm(asked))).isEqualTo(SettingsDesk.Decision.IN_FORCE);
        assertThat(evidence.get().wrongPerRequest()).isEqualTo(4);
        assertThat(settings.areWeak()).isTrue();
        assertThat(settings.isChangeWaiting()).isFalse();
    }

    @Test
    void everyOtherSysadminIsAskedToLookIntoAWeakerValue() {
        change(sam, TRIES, "4");

        assertThat(lettersTo(kim)).isOne();
        assertThat(lettersTo(sam)).isZero();
    }

    @Test
    void aStricterValueAsksNobody() {
        change(sam, TRIES, "2");

        assertThat(lettersTo(kim)).isZero();
    }

    @Test
    void aChangeIsDecidedOnce() {
        change(sam, TRIES, "4");
        var asked = waiting();
        town.as(kim, () -> desk.refuse(asked));

        assertThat(town.as(kim, () -> desk.confirm(asked))).isEqualTo(SettingsDesk.Decision.NO_LONGER_WAITING);
        assertThat(evidence.get().wrongPerRequest()).isEqualTo(3);
    }

    @Test
    void aNewerChangeOvertakesTheOneThatWaits() {
        change(sam, TRIES, "4");
        var asked = waiting();
        change(sam, TRIES, "2");

        assertThat(town.as(kim, () -> desk.confirm(asked))).isEqualTo(SettingsDesk.Decision.NO_LONGER_WAITING);
        assertThat(history().get(1).state()).isEqualTo(SettingChange.State.OVERTAKEN);
    }

    @Test
    void historyTellsWhoChangedWhatAndWhoConfirmed() {
        change(sam, TRIES, "4");
        var asked = waiting();
        town.as(kim, () -> desk.confirm(asked));

        var newest = history().getFirst();
        assertThat(newest.before()).isEqualTo("3");
        assertThat(newest.after()).isEqualTo("4");
        assertThat(newest.byName()).isEqualTo(sam.displayName());
        assertThat(newest.decidedBy()).isEqualTo(kim.displayName());
        assertThat(newest.state()).isEqualTo(SettingChange.State.IN_FORCE);
    }

    @Test
    void theAuditTellsEachChange() {
        change(sam, TRIES, "2");

        assertThat(jdbc.sql("""
                        select state_before || ' ' || state_after from audit_entry
                         where action = 'SettingChanged' and actor_id = ?
                        """).param(sam.id().value()).query(String.class).list())
                .containsExactly("3 2");
    }

    @Test
    void theSameValueIsNoChange() {
        assertThat(change(sam, TRIES, "3")).isEqualTo(UNCHANGED);
    }

    @ParameterizedTest
    @CsvSource({
        "evidence.wrongPerRequest, 0",
        "evidence.wrongPerRequest, 11",
        "evidence.wrongPerRequest, many",
        "evidence.codeValid, 0m",
        "evidence.codeValid, ten",
        "working-hours.zone, Atlantis",
        "working-hours.days, ''",
        "working-hours.from, 25:00",
        "evidence.noSuchThing, 1"
    })
    void whatDoesNotFitIsRefused(String key, String value) {
        assertThatThrownBy(() -> change(sam, key, value)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void changesOfAnotherNodeAreReadWithTheNextLook() {
        jdbc.sql("""
                        insert into setting_change (setting, value_before, value_after, weakens, proposed_by,
                                                    proposed_by_name, proposed_at)
                        values ('evidence.wrongPerRequest', '3', '1', false, 1, 'Somebody', current_timestamp)
                        """).update();
        jdbc.sql("""
                        insert into setting_decision (change_id, verdict, weakens, proposed_by, decided_by,
                                                      decided_by_name, decided_at)
                        select max(id), 'IN_FORCE', false, 1, 1, 'Somebody', current_timestamp from setting_change
                        """).update();
        jdbc.sql("update setting_version set version = version + 1").update();

        settings.refresh();

        assertThat(evidence.get().wrongPerRequest()).isEqualTo(1);
    }

    @Test
    void theSchemaRefusesAWeakerValueConfirmedByWhoeverAskedForIt() {
        change(sam, TRIES, "4");

        assertThatThrownBy(() -> jdbc.sql("""
                        insert into setting_decision (change_id, verdict, weakens, proposed_by, decided_by,
                                                      decided_by_name, decided_at)
                        select max(id), 'IN_FORCE', true, :sam, :sam, 'Sam', current_timestamp from setting_change
                        """).param("sam", sam.id().value()).update())
                .isInstanceOf(DataAccessException.class);
    }

    private SettingsDesk.Change change(User by, String key, String value) {
        return town.as(by, () -> desk.change(key, value));
    }

    private long waiting() {
        return history().getFirst().id();
    }

    private List<SettingChange> history() {
        return town.as(sam, () -> desk.history(TRIES, null, 10));
    }

    private int lettersTo(User reader) {
        return jdbc.sql("select count(*) from letter where kind = 'SETTING_PROPOSED' and recipient = ?")
                .param(reader.email().value())
                .query(Integer.class)
                .single();
    }
}
