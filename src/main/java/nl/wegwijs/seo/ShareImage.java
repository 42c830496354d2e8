package nl.wegwijs.seo;

/**
 * The pictures for links on other sites: one for each kind of page.
 */
final class ShareImage {

	/** In pixels, as sites that show links ask for. */
	static final int WIDTH = 1200;

	static final int HEIGHT = 630;

	private ShareImage() {
	}

	/** The path of the picture for a page. */
	static String of(String path) {
		String[] segments = path.substring(1).split("[/?]");
		String kind = switch ((segments.length > 1) ? segments[1] : "") {
			case "topics" -> (segments.length > 3) ? "guide" : "topic";
			case "questions" -> "question";
			case "sources" -> "source";
			case "glossary" -> "glossary";
			case "knm" -> "knm";
			default -> "site";
		};
		return "/images/share-" + kind + ".png";
	}

}
