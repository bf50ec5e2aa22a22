package org.latchkey.casework.flowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.flowable.engine.RepositoryService;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys our processes before the first request can come, as one deployment under stable names: the starter's own
 * names differ between an exploded and a packed application, and would make every other start a new version.
 */
@Component
class ProcessFiles implements SmartInitializingSingleton {

    private static final String FOLDER = "processes/";

    private final RepositoryService repository;
    private final ResourcePatternResolver resources;

    ProcessFiles(RepositoryService repository, ResourcePatternResolver resources) {
        this.repository = repository;
        this.resources = resources;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            deploy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void deploy() throws IOException {
        var deployment = repository.createDeployment().name("latchkey").enableDuplicateFiltering();
        for (var file : resources.getResources("classpath*:" + FOLDER + "*.bpmn20.xml")) {
            deployment.addInputStream(FOLDER + file.getFilename(), file.getInputStream());
        }
        deployment.deploy();
    }
}
