package org.latchkey.demo;

import org.latchkey.access.SecondFactorSkip;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Whoever tries the demo has no phone set up, and may go on without. */
@Component
@Profile("demo")
class NoSecondFactor implements SecondFactorSkip {}
