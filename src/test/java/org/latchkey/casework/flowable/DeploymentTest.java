package org.latchkey.casework.flowable;

import static org.assertj.core.api.Assertions.assertThat;

import org.flowable.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.latchkey.testing.OnH2;
import org.springframework.beans.factory.annotation.Autowired;

/** Our processes in the whole application. */
@OnH2
class DeploymentTest {

    @Autowired
    RepositoryService repository;

    @Autowired
    ProcessFiles files;

    @Test
    void anotherStartDeploysNothingNew() {
        files.afterSingletonsInstantiated();
        assertThat(repository.createProcessDefinitionQuery().list())
                .singleElement()
                .satisfies(definition -> assertThat(definition.getKey()).isEqualTo(EngineCaseProcess.PROCESS));
    }
}
