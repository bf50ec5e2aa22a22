/**
 * The frame around every page: layouts, navigation, light and dark, notices, error pages, and how texts and typed values
 * reach a field. It promises one look and one way to tell people something; it hides Vaadin's wiring and knows no
 * feature.
 */
@ApplicationModule(allowedDependencies = {"kernel", "settings"})
@NullMarked
package org.latchkey.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
