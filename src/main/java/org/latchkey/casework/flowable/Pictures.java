package org.latchkey.casework.flowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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

    /** What hangs on a step is its clock, which is no step. */
    private Set<String> presentSteps(String request) {
        var steps = runtime.createExecutionQuery().processInstanceBusinessKey(request, true).list().stream()
                .filter(execution -> execution.getActivityId() != null)
                .collect(Collectors.toMap(Execution::getId, Function.identity()));
        return steps.values().stream()
                .filter(step -> !steps.containsKey(step.getParentId()))
                .map(Execution::getActivityId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
