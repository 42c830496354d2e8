package nl.wegwijs.page;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets one request at a time make the page of an address, so that a crowd that asks for
 * one new page renders it once.
 */
final class RenderTurns {

	/** Whoever waits longer helps itself. */
	private static final long PATIENCE_SECONDS = 5;

	private final ConcurrentMap<String, Turn> turns = new ConcurrentHashMap<>();

	/**
	 * Takes the turn for an address. If another request has it, waits until that one has
	 * ended: what it made is there, or else each goes on by itself.
	 */
	Turn take(String address) {
		Turn mine = new Turn(address);
		Turn other = this.turns.putIfAbsent(address, mine);
		if (other != null) {
			other.await();
		}
		return mine;
	}

	/**
	 * The right and duty to make a page.
	 */
	final class Turn {

		private final String address;

		private final CountDownLatch end = new CountDownLatch(1);

		private Turn(String address) {
			this.address = address;
		}

		/** Lets everyone who waits go on. */
		void end() {
			RenderTurns.this.turns.remove(this.address, this);
			this.end.countDown();
		}

		private void await() {
			try {
				this.end.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}

	}

}
