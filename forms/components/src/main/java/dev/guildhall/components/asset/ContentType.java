package dev.guildhall.components.asset;

/** The value of {@code Content-Type} for a file, by its name. */
final class ContentType {

    private ContentType() {}

    static String of(String name) {
        if (name.equals("manifest.json")) {
            return "application/manifest+json";
        }
        String type = name.substring(name.lastIndexOf('.') + 1);
        return switch (type) {
            case "css" -> "text/css; charset=utf-8";
            case "ico" -> "image/vnd.microsoft.icon";
            case "js" -> "text/javascript; charset=utf-8";
            case "json" -> "application/json";
            case "png" -> "image/png";
            case "svg" -> "image/svg+xml";
            case "woff" -> "font/woff";
            case "woff2" -> "font/woff2";
            default -> throw new IllegalStateException("No content type is known for the asset \"" + name + "\"");
        };
    }
}
