/**
 * The forms in which other programs take events: calendars, feeds, spreadsheets and displays.
 * {@link org.eventtimeline.timeline.form.Forms} is the door.
 */
package org.eventtimeline.timeline.form;
