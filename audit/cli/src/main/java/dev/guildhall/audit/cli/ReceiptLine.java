package dev.guildhall.audit.cli;

import dev.guildhall.audit.store.Receipt;

/** A receipt as a line of JSON. */
final class ReceiptLine {

    private ReceiptLine() {}

    static String of(Receipt receipt) {
        return "{\"index\":" + receipt.index() + ",\"leafHash\":\""
                + receipt.leafHash().base64() + "\"}";
    }
}
