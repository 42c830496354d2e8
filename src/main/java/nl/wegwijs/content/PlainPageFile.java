package nl.wegwijs.content;

import java.time.LocalDate;

import jakarta.validation.constraints.Size;

record PlainPageFile(@Size(min = 3, max = 80) String title, @Size(min = 50, max = 160) String summary, int order,
		LocalDate reviewed, LocalDate reviewBy) implements ReviewedFile {
}
