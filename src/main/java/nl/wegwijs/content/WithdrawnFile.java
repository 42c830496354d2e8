package nl.wegwijs.content;

import jakarta.validation.constraints.Pattern;

record WithdrawnFile(@Pattern(regexp = "/\\S+") String path) {
}
