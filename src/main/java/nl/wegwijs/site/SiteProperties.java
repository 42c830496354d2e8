package nl.wegwijs.site;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the site lives.
 *
 * @param baseUrl the public address of the site, without a path or a slash at its end
 * @param repository the address of the repository, without a slash at its end
 */
@Validated
@ConfigurationProperties("wegwijs.site")
public record SiteProperties(
		@DefaultValue("http://localhost:8080") @Pattern(regexp = "https?://[^/\\s]+",
				message = "must be http(s)://host without a path or a slash at its end") String baseUrl,
		@DefaultValue("https://github.com/wegwijs/wegwijs") @Pattern(regexp = "https://\\S+[^/\\s]",
				message = "must be an https address without a slash at its end") String repository) {
}
