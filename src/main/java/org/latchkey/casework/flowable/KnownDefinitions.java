package org.latchkey.casework.flowable;

import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.flowable.engine.impl.persistence.entity.data.impl.MybatisProcessDefinitionDataManager;
import org.jspecify.annotations.Nullable;

/**
 * Reads a process that is known no second time. The engine would, before each start, to see whether it is suspended;
 * ours never are.
 */
final class KnownDefinitions extends MybatisProcessDefinitionDataManager {

    private final ProcessEngineConfigurationImpl engine;

    KnownDefinitions(ProcessEngineConfigurationImpl engine) {
        super(engine);
        this.engine = engine;
    }

    @Override
    public @Nullable ProcessDefinitionEntity findById(String definition) {
        var known = engine.getProcessDefinitionCache().get(definition);
        return known != null && known.getProcessDefinition() instanceof ProcessDefinitionEntity entity
                ? entity
                : super.findById(definition);
    }
}
