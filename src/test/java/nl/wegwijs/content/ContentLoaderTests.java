package nl.wegwijs.content;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.sql.DataSource;

import nl.wegwijs.PostgresConfiguration;
import nl.wegwijs.site.RevisionStore;
import nl.wegwijs.site.RevisionWatch;
import nl.wegwijs.site.SiteRevision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Loading content into a real PostgreSQL.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "wegwijs.content.directory=src/test/resources/small-content")
@Import(PostgresConfiguration.class)
@ExtendWith(OutputCaptureExtension.class)
class ContentLoaderTests {

	private static final String GUIDE = "guides/first-steps/register.md";

	@Autowired
	private MessageSource messages;

	@Autowired
	private ContentImport contentImport;

	@Autowired
	private RevisionStore revisions;

	@Autowired
	private RevisionWatch watch;

	@Autowired
	private SiteRevision revision;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DataSource dataSource;

	@TempDir
	private Path directory;

	private SmallContent content;

	@BeforeEach
	void startFromFaultlessContent() {
		this.content = new SmallContent(this.directory);
		load(this.content);
	}

	@Test
	void storesEveryKindOfDocumentInEveryLanguage() {
		assertThat(count("language")).isEqualTo(2);
		assertThat(count("topic")).isEqualTo(2);
		assertThat(count("guide")).isEqualTo(3);
		assertThat(count("question")).isEqualTo(1);
		assertThat(List.of(count("publisher"), count("source"), count("fact"), count("term"), count("picture"),
				count("theme")))
			.containsExactly(2L, 2L, 4L, 2L, 2L, 2L);
		assertThat(List.of(count("source_group"), count("placement"), count("exam"), count("plain_page")))
			.containsExactly(2L, 2L, 1L, 1L);
		assertThat(this.jdbc.sql("select path || ' ' || coalesce(target, 'gone') from redirect order by path")
			.query(String.class)
			.list()).containsExactly("/en/topics/first-steps/old-register /en/topics/first-steps/register",
					"/en/topics/first-steps/withdrawn gone", "/nl/topics/first-steps/withdrawn gone");
		assertThat(this.jdbc.sql("select title from guide where language = 'nl'").query(String.class).single())
			.isEqualTo("Hoe krijg ik mijn nummer?");
	}

	@Test
	void aSecondLoadChangesNothing() {
		List<String> before = rowVersions();
		String fingerprint = this.revision.current();
		load(this.content);
		assertThat(rowVersions()).isEqualTo(before);
		assertThat(this.revision.current()).isEqualTo(fingerprint);
	}

	@Test
	void aChangedFileTouchesNothingButItsOwnRow() {
		List<String> before = rowVersions();
		String fingerprint = this.revision.current();
		load(this.content.replace(GUIDE, "Bring your passport.", "Bring your passport or card."));
		List<String> after = rowVersions();
		after.removeAll(before);
		assertThat(after).hasSize(1).first().asString().startsWith("guide en first-steps/register");
		assertThat(this.revision.current()).isNotEqualTo(fingerprint);
	}

	@Test
	void aRemovedFileLeavesNoRow() {
		this.content.replace("guides/first-steps/register.md", "related: [faq/first-steps/what-first]", "related: []");
		assertThat(this.content.directory().resolve("faq/first-steps/what-first.md").toFile().delete()).isTrue();
		load(this.content);
		assertThat(count("question")).isZero();
		assertThat(count("question_source")).isZero();
	}

	@Test
	void brokenContentChangesNothingAndIsNamed(CapturedOutput output) {
		List<String> before = rowVersions();
		String fingerprint = this.revision.current();
		load(this.content.replace(GUIDE, "source:town", "source:city"));
		assertThat(rowVersions()).isEqualTo(before);
		assertThat(this.revision.current()).isEqualTo(fingerprint);
		assertThat(output).contains(GUIDE + ":21 source-exists There is no source 'city'", "was not loaded");
	}

	@Test
	void brokenContentStopsASiteThatHasNothingToServe() {
		this.jdbc.sql("delete from site_revision").update();
		this.content.replace(GUIDE, "source:town", "source:city");
		assertThatThrownBy(() -> load(this.content)).isInstanceOf(BrokenContentException.class)
			.hasMessageContaining(GUIDE + ":21 source-exists");
	}

	@Test
	void twoLoadersAtOnceDoNoHarm(@TempDir Path other) throws Exception {
		SmallContent changed = new SmallContent(other).replace(GUIDE, "Bring your passport.", "Bring your card.");
		Callable<Void> first = loading(this.content.replace(GUIDE, "Bring your passport.", "Bring your visa."));
		Callable<Void> second = loading(changed);
		try (ExecutorService loaders = Executors.newFixedThreadPool(4)) {
			for (Future<Void> result : loaders.invokeAll(List.of(first, second, first, second))) {
				result.get();
			}
		}
		String body = this.jdbc.sql("select body from guide where id = 'first-steps/register'")
			.query(String.class)
			.single();
		String fingerprint = this.revisions.find().orElseThrow();
		assertThat(fingerprint).isEqualTo(
				(body.contains("Bring your visa.") ? this.content : changed).compile(this.messages).fingerprint());
		assertThat(this.revision.current()).isEqualTo(fingerprint);
	}

	@Test
	void aLoadThatIsKilledHalfWayLeavesTheOldRevision() throws Exception {
		List<String> before = rowVersions();
		String fingerprint = this.revision.current();
		this.content.replace(GUIDE, "Bring your passport.", "Bring your card.")
			.replace("pages/about.md", "Write to", "Mail");
		try (Connection blocker = this.dataSource.getConnection();
				ExecutorService loader = Executors.newSingleThreadExecutor()) {
			blocker.setAutoCommit(false);
			execute(blocker, "lock table plain_page in share row exclusive mode");
			Future<Void> load = loader.submit(loading(this.content));
			killWhenItWaits();
			assertThatThrownBy(load::get).isInstanceOf(ExecutionException.class);
			blocker.rollback();
		}
		assertThat(rowVersions()).isEqualTo(before);
		assertThat(this.revisions.find()).hasValue(fingerprint);
		load(this.content);
		assertThat(this.revisions.find().orElseThrow()).isNotEqualTo(fingerprint);
	}

	private void killWhenItWaits() throws InterruptedException {
		for (int tries = 0; tries < 600; tries++) {
			int killed = this.jdbc.sql("""
					select pg_terminate_backend(pid) from pg_stat_activity
					where datname = current_database() and wait_event_type = 'Lock' and query like '%plain_page%'""")
				.query((row, number) -> number)
				.list()
				.size();
			if (killed > 0) {
				return;
			}
			Thread.sleep(50);
		}
		throw new AssertionError("The load never came to the table that was locked");
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private Callable<Void> loading(SmallContent content) {
		return () -> {
			load(content);
			return null;
		};
	}

	private void load(SmallContent content) {
		new ContentLoader(new ContentProperties(content.directory()), this.messages, this.contentImport, this.revisions,
				this.watch)
			.load();
	}

	private long count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Long.class).single();
	}

	/** Which transaction wrote each document last. */
	private List<String> rowVersions() {
		return this.jdbc.sql("""
				select 'topic ' || language || ' ' || id || ' ' || xmin from topic
				union all select 'source ' || language || ' ' || id || ' ' || xmin from source
				union all select 'fact ' || language || ' ' || id || ' ' || xmin from fact
				union all select 'term ' || language || ' ' || id || ' ' || xmin from term
				union all select 'picture ' || language || ' ' || id || ' ' || xmin from picture
				union all select 'guide ' || language || ' ' || id || ' ' || xmin from guide
				union all select 'question ' || language || ' ' || id || ' ' || xmin from question
				union all select 'page ' || language || ' ' || id || ' ' || xmin from plain_page
				order by 1""").query(String.class).list();
	}

}
