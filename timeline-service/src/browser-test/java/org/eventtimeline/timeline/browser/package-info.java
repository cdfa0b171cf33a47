/** Tests in a real browser: {@link org.eventtimeline.timeline.browser.BrowserTest} is the door. */
package org.eventtimeline.timeline.browser;
