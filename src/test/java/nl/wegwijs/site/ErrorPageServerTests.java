package nl.wegwijs.site;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the error pages, the security headers and the root on a real server.
 */
@SpringBootTest(classes = SiteServerApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { SiteServerApplication.TEST_TEMPLATES, "spring.threads.virtual.enabled=true",
				"spring.servlet.multipart.enabled=false" })
@Import({ ErrorPageServerTests.FailingController.class, ErrorPageServerTests.BreakingFilter.class })
@ExtendWith(OutputCaptureExtension.class)
class ErrorPageServerTests {

	@Autowired
	private AtomicBoolean contextsBroken;

	private SiteClient client;

	@BeforeEach
	void connect(@LocalServerPort int port) {
		this.client = new SiteClient(port);
	}

	@AfterEach
	void close() {
		this.client.close();
		this.contextsBroken.set(false);
	}

	@ParameterizedTest
	@CsvSource({ "/en/missing,404", "/en/no-such-page,404", "/error,404", "/en/gone,410", "/en/number?n=x,400",
			"/en/number,400", "/en/broken,500", "/en/bad-query,500", "/en/no-database,503",
			"/en/no-database-below,503" })
	void showsTheTemplateForEachStatus(String path, int status) {
		HttpResponse<byte[]> response = this.client.get(path, "Accept", "application/json");
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(SiteClient.text(response)).contains("<h1>Template for " + status + "</h1>", "Meta of " + status)
			.doesNotContain("secret");
		assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
		assertHasSecurityHeaders(response.headers().map().toString());
	}

	@ParameterizedTest
	@CsvSource({ "/en/missing,'public, max-age=60'", "/en/gone,'public, max-age=60'", "/en/number,no-store",
			"/en/broken,no-store", "/en/no-database,no-store" })
	void letsCachesKeepOnlyWhatIsMissingForGood(String path, String cacheControl) {
		assertThat(this.client.get(path).headers().allValues("Cache-Control")).containsExactly(cacheControl);
	}

	@Test
	void saysWhenToTryAgain() {
		assertThat(this.client.get("/en/no-database").headers().firstValue("Retry-After")).hasValue("10");
		assertThat(this.client.get("/en/broken").headers().firstValue("Retry-After")).isEmpty();
	}

	@Test
	void asksToTryAgainWhenAFilterMissesTheDatabase() {
		HttpResponse<byte[]> response = this.client.get("/en/fine", "X-Break", "request");
		assertThat(response.statusCode()).isEqualTo(503);
		assertThat(SiteClient.text(response)).contains("Template for 503").doesNotContain("secret");
	}

	@Test
	void writesOneLineWithoutStackTraceWhenTheDatabaseIsGone(CapturedOutput output) {
		this.client.get("/en/no-database");
		assertThat(output).contains("No database for /en/no-database").doesNotContain("\tat ");
	}

	@Test
	void logsAnUnexpectedFailureOnce(CapturedOutput output) {
		this.client.get("/en/broken");
		assertThat(output.toString().lines().filter((line) -> line.contains(" WARN ") || line.contains(" ERROR ")))
			.singleElement(InstanceOfAssertFactories.STRING)
			.endsWith("/en/broken");
	}

	@Test
	void speaksTheLanguageOfTheAddress() {
		HttpResponse<byte[]> response = this.client.get("/ar/missing", "Accept-Language", "en");
		assertThat(SiteClient.text(response)).contains("<html lang=\"ar\">");
		assertThat(response.headers().allValues("Content-Language")).containsExactly("ar");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/xx/missing", "/en;x=1/missing", "/missing" })
	void speaksTheOriginalLanguageElsewhere(String path) {
		HttpResponse<byte[]> response = this.client.send("POST", path, "Accept-Language", "ar");
		assertThat(SiteClient.text(response)).contains("<html lang=\"en\">");
	}

	@Test
	void namesTheAllowedMethods() {
		HttpResponse<byte[]> response = this.client.send("POST", "/en/fine");
		assertThat(response.statusCode()).isEqualTo(405);
		assertThat(response.headers().firstValue("Allow")).hasValue("GET");
		assertThat(SiteClient.text(response)).contains("Template for 405");
	}

	@Test
	void doesNotEchoARequest() {
		assertThat(this.client.raw("TRACE /en/fine HTTP/1.1", "Host: localhost", "Cookie: secret", "Connection: close"))
			.startsWith("HTTP/1.1 405")
			.contains("Allow: GET, HEAD")
			.doesNotContain("secret");
	}

	@Test
	void sendsNoBodyForHead() {
		HttpResponse<byte[]> response = this.client.send("HEAD", "/en/missing");
		assertThat(response.statusCode()).isEqualTo(404);
		assertThat(response.body()).isEmpty();
	}

	@Test
	void fallsBackToThePlainPageWhenTheLayoutFails(CapturedOutput output) {
		this.contextsBroken.set(true);
		HttpResponse<byte[]> response = this.client.get("/ar/missing");
		assertThat(response.statusCode()).isEqualTo(404);
		assertThat(SiteClient.text(response)).contains("(404) - Wegwijs", "/assets/site.").doesNotContain("secret");
		assertThat(response.headers().allValues("Content-Language")).containsExactly("en");
		assertThat(output).contains("The error page cannot be made");
	}

	@Test
	void fallsBackToThePlainPageWhenTheErrorPageIsNotReached() {
		HttpResponse<byte[]> response = this.client.get("/en/missing", "X-Break", "error");
		assertThat(response.statusCode()).isEqualTo(404);
		assertThat(SiteClient.text(response)).contains("(404) - Wegwijs")
			.doesNotContain("secret", "Jetty", "Exception");
		assertHasSecurityHeaders(response.headers().map().toString());
	}

	@ParameterizedTest
	@CsvSource({ "GET /en/%zz HTTP/1.1,Host: x,400", "GET /en/%2e%2e/x HTTP/1.1,Host: x,400",
			"GET /en/..%2fx HTTP/1.1,Host: x,400", "GET /en/../../x HTTP/1.1,Host: x,400",
			"GET /en%5cx HTTP/1.1,Host: x,400", "GET /en%00x HTTP/1.1,Host: x,400", "GET //en HTTP/1.1,Host: x,400",
			"GET /en/..;/x HTTP/1.1,Host: x,400", "GET /en HTTP/1.1,Host: a b,400", "GET /en HTTP/1.1,X: no host,400",
			"GET /en HTTP/9.1,Host: x,505", "secret,secret,400" })
	void answersWhatTheServerRefusesInTheLookOfTheSite(String request, String header, int status) {
		String answer = this.client.raw(request, header, "Secret: secret", "Connection: close");
		assertIsPlainPage(answer, status);
	}

	@Test
	void answersTooLongAddressesAndHeadersInTheLookOfTheSite() {
		String tooLong = "secret".repeat(2000);
		assertIsPlainPage(this.client.raw("GET /" + tooLong + " HTTP/1.1", "Host: x", "Connection: close"), 414);
		assertIsPlainPage(this.client.raw("GET / HTTP/1.1", "Host: x", "Cookie: " + tooLong, "Connection: close"), 431);
	}

	@Test
	void isNotUpsetByAMultipartTypeWithoutBoundary() {
		assertThat(this.client.get("/en/fine", "Content-Type", "multipart/form-data").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "fr, nl;q=0.5", "ar, en;q=0.9, de, es, it, pl, ro, bg, hu, tr, uk, ru, fa", ";;;q=,", "*" })
	void isNotUpsetByAnyAcceptLanguage(String preferences) {
		HttpResponse<byte[]> response = this.client.get("/en/fine", "Accept-Language", preferences);
		assertThat(response.statusCode()).isEqualTo(200);
	}

	@Test
	void neverSetsACookie() {
		HttpResponse<byte[]> response = this.client.get("/en/session");
		assertThat(SiteClient.text(response)).isEqualTo("a session");
		assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "ar-EG,en;q=0.5|/ar", "en;q=0.1,ar;q=0.2|/ar", "nl,ar;q=0|/en", "nl|/en",
			"*|/en", ";;;q=,|/en", "ar;q=high|/en" })
	void leadsFromTheRootToThePreferredLanguage(String preferences, String home) {
		HttpResponse<byte[]> response = this.client.get("/", "Accept-Language", preferences);
		assertThat(response.statusCode()).isEqualTo(302);
		assertThat(response.headers().firstValue("Location")).hasValue(home);
		assertThat(response.headers().firstValue("Vary")).hasValue("Accept-Language");
		assertThat(response.headers().firstValue("Cache-Control")).hasValue("max-age=300, private");
	}

	@Test
	void leadsFromTheRootToTheOriginalLanguageWithoutAWish() {
		String answer = this.client.raw("GET /?utm=1 HTTP/1.1", "Host: evil.example", "Connection: close");
		assertThat(answer).startsWith("HTTP/1.1 302").contains("Location: /en\r\n");
	}

	private static void assertIsPlainPage(String answer, int status) {
		assertThat(answer).startsWith("HTTP/1.1 " + status)
			.contains("(" + status + ") - Wegwijs", "Cache-Control: no-store")
			.contains("<link rel=\"stylesheet\" href=\"/assets/site.")
			.doesNotContain("secret", "Jetty", "Server:");
		assertHasSecurityHeaders(answer);
	}

	private static void assertHasSecurityHeaders(String headers) {
		assertThat(headers).containsIgnoringCase("Content-Security-Policy")
			.contains("default-src 'none'", "frame-ancestors 'none'", "nosniff", "no-referrer", "camera=()")
			.containsIgnoringCase("Cross-Origin-Opener-Policy")
			.containsIgnoringCase("Cross-Origin-Resource-Policy")
			.doesNotContainIgnoringCase("Strict-Transport-Security");
	}

	/**
	 * Fails in every way.
	 */
	@Controller
	static class FailingController {

		@GetMapping({ "/en/missing", "/ar/missing" })
		String missing() {
			throw new PageNotFoundException();
		}

		@GetMapping("/en/gone")
		String gone() {
			throw new ResponseStatusException(HttpStatus.GONE);
		}

		@GetMapping("/en/broken")
		String broken() {
			throw new IllegalStateException("secret detail");
		}

		@GetMapping("/en/bad-query")
		String badQuery() {
			throw new DataIntegrityViolationException("secret detail");
		}

		@GetMapping("/en/no-database")
		String noDatabase() {
			throw new CannotCreateTransactionException("secret detail");
		}

		@GetMapping("/en/no-database-below")
		String noDatabaseBelow() {
			throw new IllegalStateException(new SQLException("secret detail", "57P01"));
		}

		@GetMapping("/en/number")
		@ResponseBody
		String number(@RequestParam int n) {
			return "number " + n;
		}

		@GetMapping("/en/fine")
		@ResponseBody
		String fine() {
			return "fine";
		}

		@GetMapping("/en/session")
		@ResponseBody
		String session(HttpSession session) {
			return "a session";
		}

	}

	/**
	 * Fails before a controller or before the error page, as it is told to.
	 */
	static class BreakingFilter {

		@Bean
		FilterRegistrationBean<Filter> breakingFilter() {
			FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>((request, response, chain) -> {
				String broken = ((HttpServletRequest) request).getHeader("X-Break");
				if (request.getDispatcherType().name().equalsIgnoreCase(broken)) {
					throw new ServletException(new CannotCreateTransactionException("secret detail"));
				}
				chain.doFilter(request, response);
			});
			registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
			return registration;
		}

	}

}
