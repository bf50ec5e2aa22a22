package org.latchkey.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.latchkey.casework.Flag;
import org.latchkey.casework.WorkItemKind;
import org.latchkey.directory.UserType;
import org.latchkey.requests.AdminClaim;

class FactTest {

    private final PaperCase paper = PaperCase.waiting(WorkItemKind.SUPPORT_VALIDATION);

    @Test
    void theContactOnFileIsOnlySaidToBeAnother() {
        var contact = fact("contact");

        assertThat(contact.differs()).isTrue();
        assertThat(contact.onFile()).isEqualTo(Sentence.of("desk.fact.different"));
        assertThat(Fact.of(paper.file()).toString()).doesNotContain(PaperCase.ON_FILE.value());
    }

    @Test
    void aClaimAgainstTheDirectoryIsMarked() {
        assertThat(fact("admin").differs()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "YES, ADMIN, false",
        "YES, NON_ADMIN, true",
        "NO, ADMIN, true",
        "NO, NON_ADMIN, false",
        "NOT_SURE, ADMIN, false",
        "NOT_SURE, NON_ADMIN, false"
    })
    void whoIsNotSureContradictsNobody(AdminClaim claim, UserType type, boolean contradicts) {
        assertThat(Flag.contradicts(claim, type)).isEqualTo(contradicts);
    }

    private Fact fact(String name) {
        return Fact.of(paper.file()).stream()
                .filter(fact -> fact.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
