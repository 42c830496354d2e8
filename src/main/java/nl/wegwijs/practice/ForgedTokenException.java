package nl.wegwijs.practice;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * A token in an address was not made by the site, or was changed.
 */
@ResponseStatus(HttpStatus.BAD_REQUEST)
class ForgedTokenException extends RuntimeException {

}
