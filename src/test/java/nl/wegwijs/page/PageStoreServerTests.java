package nl.wegwijs.page;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.wegwijs.site.CanonicalRequest;
import nl.wegwijs.site.SiteClient;
import nl.wegwijs.site.SiteRevision;
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
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the page store on a real server.
 */
@SpringBootTest(classes = { SiteServerApplication.class, PageConfiguration.class },
		webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { SiteServerApplication.TEST_TEMPLATES, "spring.threads.virtual.enabled=true",
				"management.endpoint.health.probes.add-additional-paths=true" })
@EnableConfigurationProperties(PageProperties.class)
@Import(PageStoreServerTests.PagesController.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class PageStoreServerTests {

	@Autowired
	private SiteRevision revision;

	@Autowired
	private PageStore store;

	@Autowired
	private PagesController pages;

	@Autowired
	private Stylesheet stylesheet;

	private SiteClient client;

	@BeforeEach
	void startWithAnEmptyStore(@LocalServerPort int port) {
		this.client = new SiteClient(port);
		this.revision.moveTo(UUID.randomUUID().toString());
		this.pages.renders.set(0);
		this.pages.databaseGone.set(false);
	}

	@AfterEach
	void close() {
		this.client.close();
	}

	@Test
	void rendersAPageOnceAndAnswersTheSameEveryTime() {
		HttpResponse<byte[]> first = this.client.get("/en/page", "Accept-Encoding", "gzip");
		HttpResponse<byte[]> second = this.client.get("/en/page", "Accept-Encoding", "gzip");
		assertThat(first.statusCode()).isEqualTo(200);
		assertThat(second.body()).isEqualTo(first.body());
		assertThat(withoutDate(second)).isEqualTo(withoutDate(first));
		assertThat(first.headers().firstValue("Date")).isPresent();
		assertThat(this.pages.renders).hasValue(1);
	}

	@Test
	void sendsEveryHeaderOfAPage() {
		HttpResponse<byte[]> response = this.client.get("/en/page", "Accept-Encoding", "gzip");
		assertThat(response.headers().map()).containsEntry("content-type", List.of("text/html;charset=utf-8"))
			.containsEntry("content-language", List.of("en"))
			.containsEntry("content-encoding", List.of("gzip"))
			.containsEntry("content-length", List.of(String.valueOf(response.body().length)))
			.containsEntry("cache-control", List.of("public, max-age=300"))
			.containsEntry("vary", List.of("Accept-Encoding"))
			.containsEntry("x-content-type-options", List.of("nosniff"))
			.containsKeys("etag", "content-security-policy", "referrer-policy", "permissions-policy",
					"cross-origin-opener-policy", "cross-origin-resource-policy")
			.doesNotContainKeys("set-cookie", "strict-transport-security", "server", "transfer-encoding");
	}

	@Test
	void answersNotModifiedWithoutRendering() {
		String etag = this.client.get("/en/page").headers().firstValue("ETag").orElseThrow();
		HttpResponse<byte[]> response = this.client.get("/en/page", "If-None-Match", "\"other\", W/" + etag);
		assertThat(response.statusCode()).isEqualTo(304);
		assertThat(response.body()).isEmpty();
		assertThat(response.headers().map()).containsEntry("etag", List.of(etag))
			.containsEntry("vary", List.of("Accept-Encoding"))
			.containsEntry("cache-control", List.of("public, max-age=300"))
			.containsKey("content-security-policy")
			.doesNotContainKeys("content-type", "content-encoding");
		assertThat(this.pages.renders).hasValue(1);
	}

	@Test
	void answersNotModifiedForTheFirstVisitorOfARevisionThatDidNotChangeThePage() {
		String etag = this.client.get("/en/same").headers().firstValue("ETag").orElseThrow();
		this.revision.moveTo("the next");
		HttpResponse<byte[]> response = this.client.get("/en/same", "If-None-Match", etag);
		assertThat(response.statusCode()).isEqualTo(304);
		assertThat(response.headers().map()).doesNotContainKeys("content-type", "content-language");
	}

	@Test
	void answersAHeadFromThePageThatAGetGets() {
		HttpResponse<byte[]> miss = this.client.send("HEAD", "/en/page", "Accept-Encoding", "gzip");
		HttpResponse<byte[]> hit = this.client.send("HEAD", "/en/page", "Accept-Encoding", "gzip");
		HttpResponse<byte[]> get = this.client.get("/en/page", "Accept-Encoding", "gzip");
		assertThat(miss.statusCode()).isEqualTo(200);
		assertThat(miss.body()).isEmpty();
		assertThat(hit.body()).isEmpty();
		assertThat(withoutDate(miss)).isEqualTo(withoutDate(get)).isEqualTo(withoutDate(hit));
		assertThat(this.pages.renders).hasValue(1);
	}

	@Test
	void answersAHeadOfAPageThatIsNotStored() {
		HttpResponse<byte[]> response = this.client.send("HEAD", "/en/page?x=1");
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.body()).isEmpty();
		assertThat(this.client.send("HEAD", "/en/unknown").statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/page?x=1", "/en/page;jsessionid=1", "/en/p%61ge" })
	void answersButDoesNotStoreAnAddressThatIsNotCanonical(String address) {
		this.client.get(address);
		HttpResponse<byte[]> response = this.client.get(address, "Accept-Encoding", "gzip");
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(SiteClient.text(response)).contains("<h1>Page</h1>");
		assertThat(response.headers().map()).containsKey("content-security-policy")
			.doesNotContainKeys("etag", "set-cookie");
		assertThat(this.pages.renders).hasValue(2);
		assertThat(this.store.count()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/unknown", "/en/private", "/en/no-store", "/en/varies", "/en/cookie", "/en/moved",
			"/en/failed", "/en/created" })
	void doesNotStoreWhatIsNotForEveryone(String address) {
		this.client.get(address);
		assertThat(this.store.count()).isZero();
	}

	@Test
	void passesAnErrorOn() {
		HttpResponse<byte[]> response = this.client.get("/en/unknown", "If-None-Match", "*");
		assertThat(response.statusCode()).isEqualTo(404);
		assertThat(SiteClient.text(response)).contains("Template for 404");
		assertThat(response.headers().firstValue("ETag")).isEmpty();
	}

	@Test
	void dropsAPageThatFailsHalfway() {
		HttpResponse<byte[]> response = this.client.get("/en/failed");
		assertThat(response.statusCode()).isEqualTo(500);
		assertThat(SiteClient.text(response)).contains("Template for 500").doesNotContain("half a page");
	}

	@Test
	void rendersAgainWhenTheRevisionMoves() {
		this.client.get("/en/page");
		this.revision.moveTo("another");
		this.client.get("/en/page");
		assertThat(this.pages.renders).hasValue(2);
		assertThat(this.store.count()).isEqualTo(1);
	}

	@Test
	void doesNotStoreAPageThatWasMadeWhileTheRevisionMoved() {
		assertThat(this.client.get("/en/moves-the-revision").statusCode()).isEqualTo(200);
		this.client.get("/en/moves-the-revision", "Accept-Encoding", "gzip");
		assertThat(this.pages.renders).hasValue(2);
	}

	@Test
	void answersStoredPagesWhenTheDatabaseIsGone() {
		this.client.get("/en/page");
		this.pages.databaseGone.set(true);
		assertThat(this.client.get("/en/page").statusCode()).isEqualTo(200);
		HttpResponse<byte[]> notStored = this.client.get("/en/same");
		assertThat(notStored.statusCode()).isEqualTo(503);
		assertThat(notStored.headers().firstValue("Retry-After")).isPresent();
		this.pages.databaseGone.set(false);
		assertThat(this.client.get("/en/same").statusCode()).isEqualTo(200);
	}

	@Test
	void rendersOnceForACrowd() throws Exception {
		try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
			Callable<HttpResponse<byte[]>> visit = () -> this.client.get("/en/slow");
			List<Future<HttpResponse<byte[]>>> answers = IntStream.range(0, 20)
				.mapToObj((visitor) -> visitors.submit(visit))
				.toList();
			this.pages.slowStarted.await();
			this.pages.slowMayGoOn.countDown();
			for (Future<HttpResponse<byte[]>> answer : answers) {
				assertThat(answer.get().statusCode()).isEqualTo(200);
			}
		}
		assertThat(this.pages.renders).hasValue(1);
	}

	@Test
	void keepsTheStylesheetCompressedForAYear() {
		HttpResponse<byte[]> response = this.client.get(this.stylesheet.path(), "Accept-Encoding", "identity");
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().map()).containsEntry("content-type", List.of("text/css;charset=UTF-8"))
			.containsEntry("cache-control", List.of("max-age=31536000, public, immutable"))
			.containsKey("etag");
		assertThat(this.store.count()).isEqualTo(1);
		assertThat(this.client.get("/assets/site.000000000000.css").statusCode()).isEqualTo(404);
		assertThat(this.client.get("/assets/other.css").statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/livez", "/readyz", "/actuator/health" })
	void leavesMachinesToTheActuator(String path) {
		HttpResponse<byte[]> response = this.client.get(path);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().map()).containsKey("content-security-policy");
		assertThat(this.store.count()).isZero();
	}

	private static Object withoutDate(HttpResponse<byte[]> response) {
		return response.headers()
			.map()
			.entrySet()
			.stream()
			.filter((header) -> !header.getKey().equals("date"))
			.toList();
	}

	/**
	 * Pages that may be stored, and pages that may not.
	 */
	@Controller
	static class PagesController {

		private final AtomicInteger renders = new AtomicInteger();

		private final AtomicBoolean databaseGone = new AtomicBoolean();

		private final CountDownLatch slowStarted = new CountDownLatch(1);

		private final CountDownLatch slowMayGoOn = new CountDownLatch(1);

		private final SiteRevision revision;

		PagesController(SiteRevision revision) {
			this.revision = revision;
		}

		@GetMapping({ "/en/page", "/en/same" })
		String page(HttpServletRequest request, Model model) {
			if (this.databaseGone.get()) {
				throw new CannotCreateTransactionException("gone");
			}
			return page(request.getServletPath(), request, model);
		}

		@GetMapping("/en/moves-the-revision")
		String movesTheRevision(HttpServletRequest request, Model model) {
			this.revision.moveTo("moved by a page");
			return page("/en/moves-the-revision", request, model);
		}

		@GetMapping("/en/slow")
		String slow(HttpServletRequest request, Model model) throws InterruptedException {
			this.slowStarted.countDown();
			this.slowMayGoOn.await();
			return page("/en/slow", request, model);
		}

		@GetMapping("/en/private")
		String forOneVisitor(HttpServletRequest request, HttpServletResponse response, Model model) {
			response.setHeader("Cache-Control", "private, max-age=60");
			return page("/en/private", request, model);
		}

		@GetMapping("/en/no-store")
		String forNow(HttpServletRequest request, HttpServletResponse response, Model model) {
			response.setHeader("Cache-Control", "No-Store");
			return page("/en/no-store", request, model);
		}

		@GetMapping("/en/varies")
		String varies(HttpServletRequest request, HttpServletResponse response, Model model) {
			response.setHeader("Vary", "Accept-Language");
			return page("/en/varies", request, model);
		}

		@GetMapping("/en/cookie")
		String setsACookie(HttpServletRequest request, HttpServletResponse response, Model model) {
			response.setHeader("Set-Cookie", "a=b");
			return page("/en/cookie", request, model);
		}

		@GetMapping("/en/moved")
		String moved(HttpServletRequest request) {
			CanonicalRequest.vouch(request, "/en/moved");
			return "redirect:/en/page";
		}

		@GetMapping("/en/created")
		@ResponseBody
		String created(HttpServletRequest request, HttpServletResponse response) {
			CanonicalRequest.vouch(request, "/en/created");
			response.setStatus(201);
			return "created";
		}

		@GetMapping("/en/failed")
		void failed(HttpServletRequest request, HttpServletResponse response) throws IOException {
			CanonicalRequest.vouch(request, "/en/failed");
			response.getWriter().print("half a page");
			response.flushBuffer();
			throw new IllegalStateException("The other half is missing");
		}

		private String page(String path, HttpServletRequest request, Model model) {
			this.renders.incrementAndGet();
			CanonicalRequest.vouch(request, path);
			model.addAttribute("title", "Page");
			return "site/page";
		}

	}

}
