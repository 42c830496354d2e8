package nl.wegwijs.content;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * The allow-list of addresses outside the site.
 */
final class Addresses {

	private Addresses() {
	}

	/** Whether a link may lead there: https with a host, mailto or tel. */
	static boolean isAllowed(String address) {
		return isWebPage(address) || address.matches("mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[0-9-]+");
	}

	/** Whether this is the https address of a page. */
	static boolean isWebPage(String address) {
		try {
			URI uri = new URI(address);
			return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}
