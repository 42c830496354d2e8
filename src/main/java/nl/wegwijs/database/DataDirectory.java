package nl.wegwijs.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The directory in which a PostgreSQL server keeps its data, held by one process at a
 * time. The lock lies beside it, because a new server wants its directory empty.
 */
final class DataDirectory implements AutoCloseable {

	private static final int PORT_LINE = 3;

	private final Path path;

	private final FileChannel lock;

	private DataDirectory(Path path, FileChannel lock) {
		this.path = path;
		this.lock = lock;
	}

	/**
	 * Takes the directory for this process.
	 * @return empty when another process has it
	 */
	static Optional<DataDirectory> take(Path path) throws IOException {
		Path lockFile = path.resolveSibling(path.getFileName() + ".lock");
		Files.createDirectories(Objects.requireNonNull(lockFile.getParent()));
		FileChannel lock = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		if (isFree(lock)) {
			return Optional.of(new DataDirectory(path, lock));
		}
		lock.close();
		return Optional.empty();
	}

	private static boolean isFree(FileChannel lock) throws IOException {
		try {
			return lock.tryLock() != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

	Path path() {
		return this.path;
	}

	/**
	 * The port of a server that runs on this directory: a killed process leaves its
	 * server running, and a second one on the same directory cannot start.
	 */
	Optional<Integer> portInUse() throws IOException {
		Path pidFile = this.path.resolve("postmaster.pid");
		if (!Files.exists(pidFile)) {
			return Optional.empty();
		}
		List<String> lines = Files.readAllLines(pidFile);
		if (lines.size() <= PORT_LINE || !isPostgres(Long.parseLong(lines.getFirst().strip()))) {
			return Optional.empty();
		}
		return Optional.of(Integer.valueOf(lines.get(PORT_LINE).strip()));
	}

	/** After a restart of the machine another program may have the number. */
	private static boolean isPostgres(long pid) {
		return ProcessHandle.of(pid)
			.flatMap((process) -> process.info().command())
			.filter((command) -> command.contains("postgres"))
			.isPresent();
	}

	@Override
	public void close() throws IOException {
		this.lock.close();
	}

}
