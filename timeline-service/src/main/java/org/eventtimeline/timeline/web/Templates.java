package org.eventtimeline.timeline.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates and what each shows. */
@CheckedTemplate(basePath = "")
final class Templates {
    private Templates() {}

    static native TemplateInstance timelines(TimelineList list);

    static native TemplateInstance timeline(TimelineModel model, Addresses addresses);

    static native TemplateInstance embed(TimelineModel model, Addresses addresses);

    static native TemplateInstance notFound();
}
