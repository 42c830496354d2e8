package nl.wegwijs.site;

import java.io.Serializable;

import jakarta.persistence.Embeddable;

/**
 * The key of a stored document: its language and its id within that language.
 */
@Embeddable
public record ContentKey(String language, String id) implements Serializable {
}
