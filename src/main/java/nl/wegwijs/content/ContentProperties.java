package nl.wegwijs.content;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the content lies.
 *
 * @param directory the content folder, seen from the folder in which the site starts
 */
@ConfigurationProperties("wegwijs.content")
record ContentProperties(@DefaultValue("content") Path directory) {
}
