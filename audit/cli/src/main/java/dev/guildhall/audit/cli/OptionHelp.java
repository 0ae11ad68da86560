package dev.guildhall.audit.cli;

import java.util.Map;

/** What each option means; one of a name means the same with every command. */
final class OptionHelp {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("--by", "who does it, by the pseudonymous id of an officer; the account's name unless said"),
            Map.entry("--checkpoint", "a checkpoint that was kept elsewhere: finds that the log's end was cut off"),
            Map.entry("--entry", "a file with the entry's own bytes"),
            Map.entry("--format", "json-lines (unless said otherwise), csv, cloud-events or ocsf"),
            Map.entry("--key", "the verifier key that init or rotate printed: name+hash+base64"),
            Map.entry("--key-file", "the signing key; FOLDER.key unless said otherwise"),
            Map.entry("--leaf-hash", "the hash that the receipt says"),
            Map.entry("--master-file", "the master key of the subjects; FOLDER.master unless said otherwise"),
            Map.entry("--open", "also what is personal and not erased; recorded, or else refused"),
            Map.entry("--origin", "the log's name, such as example.gov.uk/permits: no spaces, no plus sign"),
            Map.entry("--schemas", "a JSON file: which actions and fields are accepted, and which are personal"),
            Map.entry("--subject", "only this subject's events, exactly as recorded; - reads it from standard input"));

    private OptionHelp() {}

    static String of(String option) {
        String words = WORDS.get(option);
        if (words == null) {
            throw new IllegalArgumentException("The option " + option + " is not described: add it here");
        }
        return words;
    }
}
