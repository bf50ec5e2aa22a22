package org.latchkey.casework.flowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.flowable.engine.HistoryService;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.history.HistoricProcessInstance;
import org.flowable.engine.runtime.Execution;
import org.latchkey.casework.ProcessPicture;
import org.springframework.stereotype.Component;

/** The process picture of a request: of the version it runs or ran on, since running ones keep theirs (P64). */
@Component
class Pictures {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final RepositoryService repository;

    /** By definition; a definition never changes, and there are a few at most. */
    private final Map<String, String> models = new ConcurrentHashMap<>();

    Pictures(RuntimeService runtime, HistoryService history, RepositoryService repository) {
        this.runtime = runtime;
        this.history = history;
        this.repository = repository;
    }

    ProcessPicture of(String request) {
        return new ProcessPicture(models.computeIfAbsent(definition(request), this::read), presentSteps(request));
    }

    private String definition(String request) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(request)
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(HistoricProcessInstance::getProcessDefinitionId)
                .orElseGet(this::latest);
    }

    /** Stands for a version whose history was cleaned away. */
    private String latest() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(EngineCaseProcess.PROCESS)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private String read(String definition) {
        try (var model = repository.getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> presentSteps(String request) {
        return runtime.createExecutionQuery().processInstanceBusinessKey(request, true).list().stream()
                .map(Execution::getActivityId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
