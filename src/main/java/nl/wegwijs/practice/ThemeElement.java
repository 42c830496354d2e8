package nl.wegwijs.practice;

import jakarta.persistence.Embeddable;

@Embeddable
record ThemeElement(String number, String name) {
}
