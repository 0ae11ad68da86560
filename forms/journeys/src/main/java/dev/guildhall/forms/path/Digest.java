package dev.guildhall.forms.path;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.AnswersJson;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** Tells whether answers are the same as they were, without keeping them a second time. */
final class Digest {

    private Digest() {}

    /** The same text for the same answers, whatever their order; another for any other answers. */
    static String of(Map<String, Answer> answers) {
        if (answers.isEmpty()) {
            return "";
        }
        byte[] sorted = AnswersJson.write(Answers.of(new TreeMap<>(answers)));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(sorted);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
