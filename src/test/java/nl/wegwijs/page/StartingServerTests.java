package nl.wegwijs.page;

import java.net.http.HttpResponse;

import nl.wegwijs.site.SiteClient;
import nl.wegwijs.site.SiteServerApplication;
import nl.wegwijs.site.Stylesheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for a server that has no content yet.
 */
@SpringBootTest(classes = { SiteServerApplication.class, PageConfiguration.class },
		webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { SiteServerApplication.TEST_TEMPLATES, "spring.threads.virtual.enabled=true",
				"management.endpoint.health.probes.add-additional-paths=true" })
@EnableConfigurationProperties(PageProperties.class)
class StartingServerTests {

	@Autowired
	private Stylesheet stylesheet;

	private SiteClient client;

	@BeforeEach
	void connect(@LocalServerPort int port) {
		this.client = new SiteClient(port);
	}

	@AfterEach
	void close() {
		this.client.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/en", "/en/unknown", "/sitemap.xml" })
	void asksToTryAgainForEveryPage(String path) {
		HttpResponse<byte[]> response = this.client.get(path);
		assertThat(response.statusCode()).isEqualTo(503);
		assertThat(SiteClient.text(response)).contains("Template for 503");
		assertThat(response.headers().firstValue("Retry-After")).hasValue("10");
		assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/livez", "/readyz", "/actuator/health" })
	void answersMachines(String path) {
		assertThat(this.client.get(path).statusCode()).isEqualTo(200);
	}

	@Test
	void doesNotEchoARequestOnItsErrorPage() {
		assertThat(this.client.raw("TRACE /en HTTP/1.1", "Host: localhost", "Cookie: secret", "Connection: close"))
			.doesNotContain("secret");
	}

	@Test
	void answersTheStylesheetOfItsErrorPage() {
		HttpResponse<byte[]> response = this.client.get(this.stylesheet.path());
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
	}

}
