package nl.wegwijs.search;

/**
 * Another word for what visitors type, such as "doctor" and "huisarts"; the phrase is in
 * lower case.
 */
public record SearchSynonym(String language, String phrase, String alternative) {
}
