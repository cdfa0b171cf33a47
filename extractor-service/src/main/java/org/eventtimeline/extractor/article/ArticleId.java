package org.eventtimeline.extractor.article;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eventtimeline.extractor.article.field.PublicationDate;

/** Gives an article its identity: 64 hexadecimal digits, the same whenever the same article is posted. */
final class ArticleId {
    private ArticleId() {}

    /**
     * The identity of an article.
     *
     * @param stated when it was published, if that was posted or stands in the metadata of its page; null otherwise,
     *     also where a date was read in what the article says. An article stays the same when more such dates can be
     *     read.
     */
    static String of(String timeline, String url, String title, String text, PublicationDate stated) {
        var digest = sha256();
        add(digest, timeline);
        add(digest, url);
        add(digest, title);
        add(digest, text);
        add(digest, stated == null ? null : stated.iso());
        return HexFormat.of().formatHex(digest.digest());
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
