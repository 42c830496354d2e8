package nl.wegwijs.search;

import java.util.List;

/**
 * One thing that a visitor asks for: a word or a known phrase, with the other words that
 * mean the same.
 */
record Concept(String typed, List<String> alternatives) {
}
