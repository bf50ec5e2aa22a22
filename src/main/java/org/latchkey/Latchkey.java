package org.latchkey;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts Latchkey, tells every page its theme, and lets modules name their classes without asking each other. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://latchkey.css")
public class Latchkey implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(Latchkey.class, args);
    }
}
