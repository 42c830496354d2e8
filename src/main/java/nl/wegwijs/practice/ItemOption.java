package nl.wegwijs.practice;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

@Embeddable
record ItemOption(String text, String english, @Nullable String why, @Nullable String whyEnglish) {
}
