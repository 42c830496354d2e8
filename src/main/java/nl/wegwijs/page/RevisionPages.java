package nl.wegwijs.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Policy.Eviction;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one revision by address, bounded by their bytes. A page that is kept here
 * after the revision has moved is never found again.
 */
final class RevisionPages {

	private final String revision;

	private final Cache<String, StoredPage> pages;

	private final Eviction<String, StoredPage> bound;

	private final RenderTurns turns = new RenderTurns();

	RevisionPages(String revision, long maximumBytes) {
		this.revision = revision;
		this.pages = Caffeine.newBuilder()
			.maximumWeight(maximumBytes)
			.weigher((String address, StoredPage page) -> page.weight())
			// Its upkeep is too short to be worth another thread.
			.executor(Runnable::run)
			.build();
		this.bound = this.pages.policy().eviction().orElseThrow();
	}

	boolean areOf(String revision) {
		return this.revision.equals(revision);
	}

	@Nullable StoredPage find(String address) {
		return this.pages.getIfPresent(address);
	}

	void keep(String address, StoredPage page) {
		this.pages.put(address, page);
	}

	RenderTurns turns() {
		return this.turns;
	}

	long count() {
		return this.pages.estimatedSize();
	}

	long bytes() {
		return this.bound.weightedSize().orElse(0);
	}

}
