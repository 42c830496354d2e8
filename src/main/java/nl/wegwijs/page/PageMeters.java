package nl.wegwijs.page;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/**
 * Shows how the {@link PageStore} does.
 */
final class PageMeters implements MeterBinder {

	private final PageStore store;

	PageMeters(PageStore store) {
		this.store = store;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		FunctionCounter.builder("wegwijs.page.requests", this.store, PageStore::hits)
			.tag("result", "hit")
			.description("Pages answered from the store")
			.register(registry);
		FunctionCounter.builder("wegwijs.page.requests", this.store, PageStore::misses)
			.tag("result", "miss")
			.description("Requests that the store handed on")
			.register(registry);
		Gauge.builder("wegwijs.page.stored", this.store, PageStore::count)
			.description("Pages in the store")
			.register(registry);
		Gauge.builder("wegwijs.page.stored.size", this.store, PageStore::bytes)
			.baseUnit("bytes")
			.description("Bytes of all stored pages in all their codings")
			.register(registry);
	}

}
