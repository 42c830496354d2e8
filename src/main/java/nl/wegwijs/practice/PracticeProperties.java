package nl.wegwijs.practice;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The sizes of the practice. DUO names 45 minutes; its practice exams have 40 questions
 * in eight themes.
 *
 * @param examTime how long an exam simulation lasts
 * @param questionsPerTheme how many questions a simulation has of each theme
 * @param runLength how many questions a practice run has at most
 */
@Validated
@ConfigurationProperties("wegwijs.practice")
record PracticeProperties(@DefaultValue("45m") Duration examTime, @DefaultValue("5") @Min(1) int questionsPerTheme,
		@DefaultValue("10") @Min(1) int runLength) {
}
