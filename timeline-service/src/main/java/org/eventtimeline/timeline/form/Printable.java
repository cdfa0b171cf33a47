package org.eventtimeline.timeline.form;

/** Text without the characters that XML and iCalendar have no place for. */
final class Printable {
    private Printable() {}

    /**
     * Puts a blank in the place of each control character but tab and line feed, and of each character that is none.
     */
    static String text(String text) {
        return text.codePoints()
                .map(c -> isPrintable(c) ? c : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isPrintable(int c) {
        boolean isNone = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return c == '\t' || c == '\n' || (!Character.isISOControl(c) && !isNone);
    }
}
