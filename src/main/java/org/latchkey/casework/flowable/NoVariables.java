package org.latchkey.casework.flowable;

import java.util.Collection;
import java.util.List;
import org.flowable.variable.service.VariableServiceConfiguration;
import org.flowable.variable.service.impl.InternalVariableInstanceQueryImpl;
import org.flowable.variable.service.impl.persistence.entity.VariableInstanceEntity;
import org.flowable.variable.service.impl.persistence.entity.data.impl.MybatisVariableInstanceDataManager;
import org.jspecify.annotations.Nullable;

/** Keeps no variables, and looks for none: what gateways read lives no longer than the step, and nobody reads another. */
final class NoVariables extends MybatisVariableInstanceDataManager {

    NoVariables(VariableServiceConfiguration variables) {
        super(variables);
    }

    @Override
    public void insert(VariableInstanceEntity variable) {}

    @Override
    public void delete(VariableInstanceEntity variable) {}

    @Override
    public List<VariableInstanceEntity> findVariablesInstancesByQuery(InternalVariableInstanceQueryImpl query) {
        return List.of();
    }

    @Override
    public @Nullable VariableInstanceEntity findVariablesInstanceByQuery(InternalVariableInstanceQueryImpl query) {
        return null;
    }

    @Override
    public void deleteVariablesByTaskId(String task) {}

    @Override
    public void deleteVariablesByExecutionId(String execution) {}

    @Override
    public void deleteByScopeIdAndScopeType(String scope, String type) {}

    @Override
    public void deleteByScopeIdAndScopeTypes(String scope, Collection<String> types) {}

    @Override
    public void deleteBySubScopeIdAndScopeTypes(String part, Collection<String> types) {}
}
