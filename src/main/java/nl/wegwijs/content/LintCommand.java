package nl.wegwijs.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Checks the content folder without a server or database: prints every fault as
 * {@code path:line rule message}, then what the folder holds, and exits with 1 if there
 * is an error.
 */
public final class LintCommand {

	private LintCommand() {
	}

	/**
	 * Runs the command.
	 * @param arguments the content folder, if it is not {@code content}
	 */
	public static void main(String[] arguments) {
		System.exit(run(Path.of((arguments.length > 0) ? arguments[0] : "content")) ? 0 : 1);
	}

	private static boolean run(Path directory) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/messages");
		messages.setDefaultEncoding("UTF-8");
		ContentCompiler compiler = new ContentCompiler(
				(language, key) -> messages.getMessage(key, null, Locale.forLanguageTag(language)));
		LocalDate today = LocalDate.now();
		ContentCompiler.Result result = compiler.compile(directory, today);
		result.problems().forEach(System.out::println);
		System.out.println();
		new ContentSummary(result.content(), today).lines().forEach(System.out::println);
		long errors = result.problems().stream().filter(ContentProblem::isError).count();
		System.out.println(errors + " errors, " + (result.problems().size() - errors) + " warnings");
		return errors == 0;
	}

}
