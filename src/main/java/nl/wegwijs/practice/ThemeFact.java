package nl.wegwijs.practice;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

@Embeddable
record ThemeFact(String element, String id, String text, String source, String certainty, LocalDate checked) {
}
