package nl.wegwijs.site;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The page was withdrawn for good.
 */
@ResponseStatus(HttpStatus.GONE)
public class PageGoneException extends RuntimeException {

}
