package org.eventtimeline.timeline.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands each test a {@link Visitor} who sits before the system's browser, and sees afterwards that the visitor met
 * nothing wrong. Where no Chromium or Chrome is installed the tests are skipped and say so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserTest.Visits.class)
public @interface BrowserTest {

    /** Opens a visit before a test and closes it after. */
    class Visits implements ExecutionCondition, ParameterResolver, AfterEachCallback {
        private static final Namespace VISITS = Namespace.create(Visits.class);
        private static final String MISSING = "Browser tests are skipped: no Chromium or Chrome is installed, and"
                + " CHROME_BIN names none.";

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Installed.chromium().isPresent()) {
                return ConditionEvaluationResult.enabled("a browser is installed");
            }
            System.out.println(MISSING);
            return ConditionEvaluationResult.disabled(MISSING);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Visitor.class;
        }

        @Override
        public Visitor resolveParameter(ParameterContext parameter, ExtensionContext context) {
            Supplier<Visitor> arrival =
                    () -> new Visitor(Chromium.running(Installed.chromium().orElseThrow()), new NewContextOptions());
            return context.getStore(VISITS).computeIfAbsent(Visitor.class, any -> arrival.get(), Visitor.class);
        }

        @Override
        public void afterEach(ExtensionContext context) {
            Visitor visitor = context.getStore(VISITS).remove(Visitor.class, Visitor.class);
            if (visitor != null) {
                visitor.leave();
            }
        }
    }
}
