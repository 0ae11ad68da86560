package dev.guildhall.components.brand;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What a {@code package.json} says about its package; a word that it does not say is empty. */
record PackageManifest(String name, String version) {

    private static final JsonFactory FACTORY = new JsonFactory();

    /**
     * Reads the two words and skips the rest.
     *
     * @throws IllegalArgumentException when it is no JSON object
     */
    static PackageManifest read(String json) {
        String name = "";
        String version = "";
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("it is no JSON object");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String member = parser.currentName();
                boolean isText = parser.nextToken() == JsonToken.VALUE_STRING;
                if (isText && member.equals("name")) {
                    name = parser.getString();
                } else if (isText && member.equals("version")) {
                    version = parser.getString();
                }
                parser.skipChildren();
            }
            return new PackageManifest(name, version);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("it is not valid JSON: " + e.getOriginalMessage(), e);
        }
    }
}
