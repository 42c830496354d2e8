package nl.wegwijs.page;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link RenderTurns}.
 */
class RenderTurnsTests {

	private final RenderTurns turns = new RenderTurns();

	@Test
	void letsTheNextGoWhenTheTurnEnds() throws Exception {
		try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
			RenderTurns.Turn first = this.turns.take("/en");
			CompletableFuture<RenderTurns.Turn> second = CompletableFuture.supplyAsync(() -> this.turns.take("/en"),
					executor);
			assertThat(second).isNotDone();
			first.end();
			second.get().end();
		}
	}

	@Test
	void letsOtherAddressesGo() {
		this.turns.take("/en");
		this.turns.take("/nl").end();
	}

	@Test
	void mayEndATurnTwice() {
		RenderTurns.Turn first = this.turns.take("/en");
		first.end();
		RenderTurns.Turn second = this.turns.take("/en");
		first.end();
		second.end();
		this.turns.take("/en").end();
	}

	@Test
	void doesNotHoldAThreadThatIsStopped() {
		this.turns.take("/en");
		Thread.currentThread().interrupt();
		this.turns.take("/en").end();
		assertThat(Thread.interrupted()).isTrue();
	}

}
