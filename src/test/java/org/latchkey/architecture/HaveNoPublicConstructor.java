package org.latchkey.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Says that nobody outside its package can make an instance. */
final class HaveNoPublicConstructor extends ArchCondition<JavaClass> {

    static final HaveNoPublicConstructor INSTANCE = new HaveNoPublicConstructor();

    private HaveNoPublicConstructor() {
        super("have package-private constructors only");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getConstructors().forEach(constructor -> {
            var open = constructor.getModifiers().contains(JavaModifier.PUBLIC)
                    || constructor.getModifiers().contains(JavaModifier.PROTECTED);
            events.add(new SimpleConditionEvent(constructor, !open, constructor.getFullName()));
        });
    }
}
