package org.latchkey.casework.flowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flowable.common.engine.api.variable.VariableContainer;
import org.flowable.common.engine.impl.javax.el.ELContext;
import org.flowable.common.engine.impl.javax.el.ELException;
import org.flowable.common.engine.impl.javax.el.ELResolver;
import org.flowable.common.engine.impl.javax.el.MethodNotFoundException;
import org.flowable.common.engine.impl.javax.el.PropertyNotFoundException;
import org.flowable.common.engine.impl.javax.el.PropertyNotWritableException;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.flowable.task.service.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.latchkey.casework.Route;

/**
 * All that an expression may say: call {@link HelpRequestTasks}, name the request and the task it stands at, and read
 * the route that was found a moment ago in the same step. No variable is read, whoever set it.
 */
final class NarrowResolver extends ELResolver {

    /** The methods that expressions may call, by name. */
    static final Map<String, Method> METHODS = Stream.of(HelpRequestTasks.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .collect(Collectors.toUnmodifiableMap(Method::getName, method -> method));

    /** What expressions may read of a route, by name. */
    static final Map<String, Method> FACTS = Stream.of(Route.class.getRecordComponents())
            .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, RecordComponent::getAccessor));

    static final String ROUTE = "route";

    /** What expressions call the request they are about. */
    static final String REQUEST = "request";

    private final HelpRequestTasks tasks;

    NarrowResolver(HelpRequestTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        var value = base == null
                ? word(property.toString(), (VariableContainer) context.getContext(VariableContainer.class))
                : property(base, property.toString());
        if (value == null) {
            throw new PropertyNotFoundException("No process may read " + property);
        }
        context.setPropertyResolved(base, property);
        return value;
    }

    private @Nullable Object word(String name, VariableContainer place) {
        return switch (name) {
            case HelpRequestTasks.NAME -> tasks;
            case "task" -> place instanceof DelegateTask ? place : null;
            case REQUEST -> executionAt(place) instanceof ExecutionEntity at ? request(at) : null;
            case ROUTE -> place instanceof DelegateExecution at ? at.getTransientVariableLocal(ROUTE) : null;
            default -> null;
        };
    }

    /** The business key, which the request's own process bears and those it calls do not. */
    private static @Nullable String request(ExecutionEntity at) {
        return CommandContextUtil.getExecutionEntityManager()
                .findById(at.getRootProcessInstanceId())
                .getBusinessKey();
    }

    private static @Nullable Object executionAt(VariableContainer place) {
        return place instanceof DelegateTask task
                ? CommandContextUtil.getExecutionEntityManager().findById(task.getExecutionId())
                : place instanceof DelegateExecution ? place : null;
    }

    private static @Nullable Object property(Object base, String name) {
        return switch (base) {
            case DelegateTask task when name.equals("id") -> task.getId();
            case Route route when FACTS.containsKey(name) -> call(FACTS.get(name), route);
            default -> null;
        };
    }

    @Override
    public @Nullable Object invoke(
            ELContext context, @Nullable Object base, Object name, Class<?> @Nullable [] types, Object[] arguments) {
        if (!(base instanceof HelpRequestTasks) || !METHODS.containsKey(name.toString())) {
            throw new MethodNotFoundException("No process may call " + name);
        }
        context.setPropertyResolved(base, name);
        return call(METHODS.get(name.toString()), base, arguments);
    }

    private static @Nullable Object call(Method method, Object base, Object... arguments) {
        try {
            return method.invoke(base, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new ELException(e.getCause());
        } catch (IllegalAccessException | IllegalArgumentException e) {
            throw new ELException("No process may call " + method.getName() + " like this", e);
        }
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        throw new PropertyNotWritableException("No process may write " + property);
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }
}
