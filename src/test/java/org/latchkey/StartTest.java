package org.latchkey;

import static org.assertj.core.api.Assertions.assertThat;

import org.flowable.engine.ManagementService;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.latchkey.testing.OnH2;
import org.latchkey.testing.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole of Latchkey starts on an empty database of either kind. */
class StartTest {

    @Nested
    @OnH2
    class Embedded extends Rules {}

    @Nested
    @OnPostgres
    class Postgres extends Rules {}

    abstract static class Rules {

        @Autowired
        ManagementService engine;

        @Test
        void startsWithNoJobGivenUp() {
            assertThat(engine.createDeadLetterJobQuery().count()).isZero();
        }
    }
}
