package nl.wegwijs.database;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the database that starts when no setting names one.
 *
 * @param embeddedDataDirectory where the embedded PostgreSQL keeps its data; its name
 * carries the major version, because the files of one cannot be read by another
 */
@ConfigurationProperties("wegwijs.database")
record DatabaseProperties(@DefaultValue(".data/postgres-18") Path embeddedDataDirectory) {
}
