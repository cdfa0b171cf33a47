/** The pages for people: shows what the features give, in HTML that needs no script. */
package org.eventtimeline.timeline.web;
