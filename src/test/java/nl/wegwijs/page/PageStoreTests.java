package nl.wegwijs.page;

import java.util.List;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import nl.wegwijs.site.SiteRevision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link PageStore} and its {@link RevisionPages}.
 */
class PageStoreTests {

	private final SiteRevision revision = new SiteRevision();

	private final PageStore store = new PageStore(this.revision, new PageProperties(DataSize.ofKilobytes(10)));

	@Test
	void hasNoPagesBeforeTheFirstRevision() {
		assertThat(this.store.current()).isNull();
		assertThat(this.store.bytes()).isZero();
	}

	@Test
	void findsAPageAtItsAddressOnly() {
		this.revision.moveTo("one");
		StoredPage page = page(100);
		pages().keep("/en", page);
		assertThat(pages().find("/en")).isSameAs(page);
		assertThat(pages().find("/en?x=1")).isNull();
	}

	@Test
	void dropsAllPagesWhenTheRevisionMoves() {
		this.revision.moveTo("one");
		pages().keep("/en", page(100));
		this.revision.moveTo("two");
		assertThat(pages().find("/en")).isNull();
		assertThat(this.store.bytes()).isZero();
	}

	@Test
	void neverFindsAPageThatWasMadeWhileTheRevisionMoved() {
		this.revision.moveTo("one");
		RevisionPages old = pages();
		this.revision.moveTo("two");
		assertThat(pages()).isNotSameAs(old);
		old.keep("/en", page(100));
		assertThat(pages().find("/en")).isNull();
	}

	@Test
	void keepsNoMoreBytesThanItMay() {
		this.revision.moveTo("one");
		for (int i = 0; i < 100; i++) {
			pages().keep("/en/" + i, page(1000));
			assertThat(this.store.bytes()).isLessThanOrEqualTo(10 * 1024);
		}
		assertThat(this.store.count()).isEqualTo(10);
	}

	@Test
	void doesNotKeepAPageThatIsLargerThanTheWholeStore() {
		this.revision.moveTo("one");
		pages().keep("/en", page(20_000));
		assertThat(pages().find("/en")).isNull();
	}

	@Test
	void showsHowItDoes() {
		this.revision.moveTo("one");
		pages().keep("/en", page(100));
		this.store.countHit();
		this.store.countHit();
		this.store.countMiss();
		SimpleMeterRegistry registry = new SimpleMeterRegistry();
		new PageMeters(this.store).bindTo(registry);
		assertThat(registry.get("wegwijs.page.requests").tag("result", "hit").functionCounter().count()).isEqualTo(2);
		assertThat(registry.get("wegwijs.page.requests").tag("result", "miss").functionCounter().count()).isEqualTo(1);
		assertThat(registry.get("wegwijs.page.stored").gauge().value()).isEqualTo(1);
		assertThat(registry.get("wegwijs.page.stored.size").gauge().value()).isEqualTo(100);
	}

	private RevisionPages pages() {
		@Nullable RevisionPages pages = this.store.current();
		assertThat(pages).isNotNull();
		return pages;
	}

	private static StoredPage page(int bytes) {
		return new StoredPage("public", List.of(), List.of(Representation.of(ContentCoding.IDENTITY, new byte[bytes])));
	}

}
