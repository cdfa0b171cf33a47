package org.eventtimeline.extractor.article;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An article in plain text, checked.
 *
 * @param timeline name of the timeline that its events belong to
 * @param title headline; may be null
 * @param text the article itself, not blank; every offset counts its UTF-16 code units
 * @param url where it was published, http or https; may be null
 * @param publisher who published it; may be null
 * @param publishedAt when it was published; may be null
 * @param language BCP 47 tag
 */
public record Article(
        String timeline,
        String title,
        String text,
        String url,
        String publisher,
        PublicationDate publishedAt,
        String language) {

    /** The identity of the article: 64 hexadecimal digits, the same whenever the same article is posted. */
    public String id() {
        var digest = sha256();
        add(digest, timeline);
        add(digest, url);
        add(digest, title);
        add(digest, text);
        add(digest, publishedAtIso());
        return HexFormat.of().formatHex(digest.digest());
    }

    /** When it was published, as ISO 8601 date or date-time with offset; null where that's unknown. */
    public String publishedAtIso() {
        return publishedAt == null ? null : publishedAt.iso();
    }

    /** Each part goes in behind its length, lest the end of one be taken for the start of the next. */
    private static void add(MessageDigest digest, String part) {
        var bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(part == null ? -1 : bytes.length)
                .flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
