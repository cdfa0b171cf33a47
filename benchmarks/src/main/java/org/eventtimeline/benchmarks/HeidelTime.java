package org.eventtimeline.benchmarks;

import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.time.ZoneId;
import java.util.Date;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/** HeidelTime for news, with its own tokenizer and without a part-of-speech tagger, which it would need installed. */
final class HeidelTime implements Contender.Tagger {
    private static final Logger LOG = Logger.getLogger("HeidelTimeStandalone");

    private final HeidelTimeStandalone tagger;

    HeidelTime() {
        LOG.setLevel(Level.WARNING);
        Config.setProps(properties());
        tagger = new HeidelTimeStandalone(
                Language.ENGLISH, DocumentType.NEWS, OutputType.TIMEML, null, POSTagger.NO, false);
    }

    /** What its {@code config.props} says, which is not in its jar. */
    private static Properties properties() {
        var properties = new Properties();
        properties.setProperty(Config.CONSIDER_DATE, "true");
        properties.setProperty(Config.CONSIDER_DURATION, "true");
        properties.setProperty(Config.CONSIDER_SET, "true");
        properties.setProperty(Config.CONSIDER_TIME, "true");
        properties.setProperty(Config.CONSIDER_TEMPONYM, "false");
        properties.setProperty(Config.TYPESYSTEMHOME, "desc/type/HeidelTime_TypeSystem.xml");
        properties.setProperty(Config.UIMAVAR_DATE, "Date");
        properties.setProperty(Config.UIMAVAR_DURATION, "Duration");
        properties.setProperty(Config.UIMAVAR_LANGUAGE, "Language");
        properties.setProperty(Config.UIMAVAR_SET, "Set");
        properties.setProperty(Config.UIMAVAR_TIME, "Time");
        properties.setProperty(Config.UIMAVAR_TEMPONYM, "Temponym");
        properties.setProperty(Config.UIMAVAR_TYPETOPROCESS, "Type");
        return properties;
    }

    /** Counts what it annotated, which spares it the making of an XML document. */
    @Override
    public int tag(Article article) {
        var published = Date.from(
                article.published().atStartOfDay(ZoneId.systemDefault()).toInstant());
        try {
            return Integer.parseInt(tagger.process(
                    article.text(),
                    published,
                    annotated -> String.valueOf(
                            annotated.getAnnotationIndex(Timex3.type).size())));
        } catch (DocumentCreationTimeMissingException e) {
            throw new IllegalStateException(e);
        }
    }
}
