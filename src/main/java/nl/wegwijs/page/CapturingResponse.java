package nl.wegwijs.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.function.BooleanSupplier;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the body of an answer that may be stored and passes any other answer straight on.
 * It decides when the body begins: by then the controller has spoken. Headers always go
 * straight on.
 */
final class CapturingResponse extends HttpServletResponseWrapper {

	private final BooleanSupplier storable;

	private final Runnable whenPassed;

	private State state = State.UNDECIDED;

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private @Nullable ServletOutputStream stream;

	private @Nullable PrintWriter writer;

	/**
	 * Wraps a response.
	 * @param storable whether the answer may be stored, asked once
	 * @param whenPassed run before the body of an answer that may not be stored
	 */
	CapturingResponse(HttpServletResponse response, BooleanSupplier storable, Runnable whenPassed) {
		super(response);
		this.storable = storable;
		this.whenPassed = whenPassed;
	}

	/** The body, or {@code null} if it was passed on or never began. */
	byte @Nullable [] body() {
		if (this.state != State.CAPTURED) {
			return null;
		}
		if (this.writer != null) {
			this.writer.flush();
		}
		return this.bytes.toByteArray();
	}

	@Override
	public ServletOutputStream getOutputStream() throws IOException {
		if (!captures()) {
			return super.getOutputStream();
		}
		if (this.stream == null) {
			this.stream = new ByteStream(this.bytes);
		}
		return this.stream;
	}

	@Override
	public PrintWriter getWriter() throws IOException {
		if (!captures()) {
			return super.getWriter();
		}
		if (this.writer == null) {
			String encoding = getCharacterEncoding();
			// The content type names the charset from here on, as with any writer.
			setCharacterEncoding(encoding);
			this.writer = new PrintWriter(new OutputStreamWriter(this.bytes, encoding));
		}
		return this.writer;
	}

	@Override
	public void flushBuffer() throws IOException {
		if (this.state == State.UNDECIDED) {
			pass();
		}
		if (this.state == State.PASSED) {
			super.flushBuffer();
		}
	}

	@Override
	public void reset() {
		super.reset();
		forget();
	}

	@Override
	public void resetBuffer() {
		super.resetBuffer();
		forget();
	}

	private boolean captures() {
		if (this.state == State.UNDECIDED) {
			if (this.storable.getAsBoolean()) {
				this.state = State.CAPTURED;
			}
			else {
				pass();
			}
		}
		return this.state == State.CAPTURED;
	}

	private void pass() {
		this.state = State.PASSED;
		this.whenPassed.run();
	}

	private void forget() {
		if (this.state == State.CAPTURED) {
			this.state = State.UNDECIDED;
			this.bytes.reset();
			this.stream = null;
			this.writer = null;
		}
	}

	private enum State {

		UNDECIDED, CAPTURED, PASSED

	}

	/**
	 * A servlet stream into memory.
	 */
	private static final class ByteStream extends ServletOutputStream {

		private final ByteArrayOutputStream bytes;

		private ByteStream(ByteArrayOutputStream bytes) {
			this.bytes = bytes;
		}

		@Override
		public void write(int value) {
			this.bytes.write(value);
		}

		@Override
		public void write(byte[] source, int offset, int length) {
			this.bytes.write(source, offset, length);
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			throw new UnsupportedOperationException("Pages are written at once");
		}

	}

}
