package nl.wegwijs.practice;

import jakarta.persistence.Embeddable;

@Embeddable
record ItemWord(String dutch, String english) {
}
