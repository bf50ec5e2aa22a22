package org.latchkey.casework.flowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flowable.common.engine.impl.javax.el.ELContext;
import org.flowable.common.engine.impl.javax.el.ELException;
import org.flowable.common.engine.impl.javax.el.ELResolver;
import org.flowable.common.engine.impl.javax.el.MethodNotFoundException;
import org.flowable.common.engine.impl.javax.el.PropertyNotWritableException;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.task.service.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;

/**
 * What an expression may do with an object: read the ids of where it stands and call {@link HelpRequestTasks}. In the
 * engine's own resolver every object's every method is open, from {@code getClass} on.
 */
final class NarrowResolver extends ELResolver {

    /** The methods that expressions may call, by name. */
    static final Map<String, Method> METHODS = Stream.of(HelpRequestTasks.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .collect(Collectors.toUnmodifiableMap(Method::getName, method -> method));

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        if (base instanceof DelegateExecution execution && property.equals("processInstanceBusinessKey")) {
            context.setPropertyResolved(base, property);
            return execution.getProcessInstanceBusinessKey();
        }
        if (base instanceof DelegateTask task && property.equals("id")) {
            context.setPropertyResolved(base, property);
            return task.getId();
        }
        return null;
    }

    @Override
    public @Nullable Object invoke(
            ELContext context, @Nullable Object base, Object name, Class<?> @Nullable [] types, Object[] arguments) {
        var method = METHODS.get(name.toString());
        if (!(base instanceof HelpRequestTasks) || method == null) {
            throw new MethodNotFoundException("No process may call " + name);
        }
        context.setPropertyResolved(base, name);
        try {
            return method.invoke(base, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new ELException(e.getCause());
        } catch (IllegalAccessException | IllegalArgumentException e) {
            throw new MethodNotFoundException("No process may call " + name + " like this", e);
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
