package nl.wegwijs.page;

import java.util.concurrent.atomic.LongAdder;

import nl.wegwijs.site.SiteRevision;
import org.jspecify.annotations.Nullable;

/**
 * Holds the pages of the revision that the site serves now. When the revision moves, all
 * pages of the old one are dropped at once.
 */
final class PageStore {

	private final SiteRevision siteRevision;

	private final long maximumBytes;

	private final LongAdder hits = new LongAdder();

	private final LongAdder misses = new LongAdder();

	private volatile @Nullable RevisionPages pages;

	PageStore(SiteRevision siteRevision, PageProperties properties) {
		this.siteRevision = siteRevision;
		this.maximumBytes = properties.storeSize().toBytes();
	}

	/** The pages of the current revision, or {@code null} before the first load. */
	@Nullable RevisionPages current() {
		String revision = this.siteRevision.current();
		if (revision == null) {
			return null;
		}
		RevisionPages known = this.pages;
		return (known != null && known.areOf(revision)) ? known : move();
	}

	/**
	 * Reads the revision again under the lock, so that a slow request cannot bring an old
	 * revision back.
	 */
	private synchronized @Nullable RevisionPages move() {
		String revision = this.siteRevision.current();
		RevisionPages known = this.pages;
		if (revision != null && (known == null || !known.areOf(revision))) {
			known = new RevisionPages(revision, this.maximumBytes);
			this.pages = known;
		}
		return known;
	}

	void countHit() {
		this.hits.increment();
	}

	void countMiss() {
		this.misses.increment();
	}

	long hits() {
		return this.hits.sum();
	}

	long misses() {
		return this.misses.sum();
	}

	long count() {
		RevisionPages known = this.pages;
		return (known == null) ? 0 : known.count();
	}

	long bytes() {
		RevisionPages known = this.pages;
		return (known == null) ? 0 : known.bytes();
	}

}
