package dev.guildhall.audit;

import dev.guildhall.audit.json.CanonicalWriter;
import dev.guildhall.audit.json.JsonException;
import dev.guildhall.audit.json.JsonValue;
import dev.guildhall.audit.json.JsonValue.JsonArray;
import dev.guildhall.audit.json.JsonValue.JsonInteger;
import dev.guildhall.audit.json.JsonValue.JsonObject;
import dev.guildhall.audit.json.JsonValue.JsonString;
import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.merkle.InclusionProof;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.MalformedNoteException;
import dev.guildhall.audit.proof.TlogProof;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A citizen's receipt as JSON, both ways. */
final class ReceiptJson {

    private static final String TYPE = "guildhall-audit-receipt-v1";
    private static final Set<String> MEMBERS = Set.of("checkpoint", "event", "index", "path", "type");

    private ReceiptJson() {}

    static String write(CitizenReceipt receipt) {
        TlogProof proof = receipt.proof();
        List<JsonValue> path = new ArrayList<>();
        proof.inclusion().path().forEach(hash -> path.add(new JsonString(hash.base64())));
        return JsonObject.of(Map.of(
                        "checkpoint", new JsonString(proof.checkpoint().text()),
                        "event", JsonValue.parse(receipt.eventJson()),
                        "index", new JsonInteger(CanonicalWriter.requireExact(proof.index())),
                        "path", new JsonArray(path),
                        "type", new JsonString(TYPE)))
                .canonical();
    }

    static CitizenReceipt read(String text) throws MalformedReceiptException {
        JsonObject json = object(text);
        if (!json.members().keySet().equals(MEMBERS)
                || !new JsonString(TYPE).equals(json.members().get("type"))) {
            throw new MalformedReceiptException(
                    "it has not exactly checkpoint, event, index, path and the type " + TYPE);
        }
        try {
            Checkpoint checkpoint = Checkpoint.parse(
                    string(member(json, "checkpoint"), "checkpoint").getBytes(StandardCharsets.UTF_8));
            InclusionProof inclusion = new InclusionProof(index(member(json, "index")), checkpoint.size(), path(json));
            return CitizenReceipt.read(member(json, "event").canonicalBytes(), new TlogProof(inclusion, checkpoint));
        } catch (MalformedNoteException e) {
            throw new MalformedReceiptException("its checkpoint is malformed: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new MalformedReceiptException("its event or its path is malformed", e);
        }
    }

    private static JsonObject object(String text) throws MalformedReceiptException {
        try {
            if (JsonValue.parse(text) instanceof JsonObject object) {
                return object;
            }
        } catch (JsonException e) {
            throw new MalformedReceiptException("it is no JSON", e);
        }
        throw new MalformedReceiptException("it is no JSON object");
    }

    private static JsonValue member(JsonObject json, String name) throws MalformedReceiptException {
        JsonValue value = json.members().get(name);
        if (value == null) {
            throw new MalformedReceiptException("\"" + name + "\" is missing");
        }
        return value;
    }

    private static String string(JsonValue value, String name) throws MalformedReceiptException {
        if (value instanceof JsonString string) {
            return string.value();
        }
        throw new MalformedReceiptException("\"" + name + "\" is no text");
    }

    private static long index(JsonValue value) throws MalformedReceiptException {
        if (value instanceof JsonInteger integer
                && integer.value() >= 0
                && integer.value() <= CanonicalWriter.MAX_INTEGER) {
            return integer.value();
        }
        throw new MalformedReceiptException("\"index\" is no index");
    }

    private static List<Hash> path(JsonObject json) throws MalformedReceiptException {
        if (!(member(json, "path") instanceof JsonArray array)
                || array.elements().size() > TlogProof.MAX_PATH) {
            throw new MalformedReceiptException("\"path\" is no array of at most " + TlogProof.MAX_PATH + " hashes");
        }
        List<Hash> path = new ArrayList<>();
        for (JsonValue element : array.elements()) {
            path.add(Hash.ofBase64(string(element, "path")));
        }
        return path;
    }
}
