package dev.guildhall.forms;

import dev.guildhall.components.asset.Asset;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;

/** Answers with styles, scripts and images, which browsers keep for as long as they like. */
final class AssetResponses {

    private AssetResponses() {}

    static FormsResponse of(Asset asset, FormsRequest request) {
        boolean known = request.header("If-None-Match")
                .filter(tags -> tags.strip().equals("*") || tags.contains(asset.etag()))
                .isPresent();
        FormsResponse response =
                known ? FormsResponse.empty(304) : FormsResponse.bytes(200, asset.contentType(), asset.bytes());
        return response.withHeader("Cache-Control", asset.cacheControl()).withHeader("ETag", asset.etag());
    }
}
