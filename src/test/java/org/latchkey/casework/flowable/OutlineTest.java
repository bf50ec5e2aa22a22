package org.latchkey.casework.flowable;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a failed job says of its errors repeats none of their messages (I14). */
class OutlineTest {

    private static final String TRACE = """
            org.flowable.common.engine.api.FlowableException: Error while evaluating expression
            \tat org.flowable.engine.Something.execute(Something.java:10)
            Caused by: org.springframework.dao.DuplicateKeyException: Key (token)=(6f1c9e) already exists
            ### SQL: insert into one_time_link
            \tat org.springframework.jdbc.Support.translate(Support.java:20)
            \tat org.latchkey.access.OneTimeLinks.write(OneTimeLinks.java:30)
            \tat org.latchkey.access.OneTimeLinks.forNewPassword(OneTimeLinks.java:40)
            \t... 20 more
            """;

    @Test
    void itNamesEachErrorAndOurFirstPlaceInIt() {
        assertThat(Outline.of(TRACE)).containsExactly("FlowableException", "DuplicateKeyException, OneTimeLinks.write");
    }

    @Test
    void itKeepsNoWordOfAMessage() {
        assertThat(Outline.of(TRACE)).noneMatch(line -> line.contains("6f1c9e"));
    }
}
