package dev.guildhall.accessibility.appearance;

/**
 * The size of the screen that a page is judged on, in CSS pixels.
 *
 * @param width from 1
 * @param height from 1
 */
public record Viewport(int width, int height) {
    /** The screen that every rule judges unless its subject is another screen: 1280 by 720. */
    public static final Viewport DESKTOP = new Viewport(1280, 720);

    /** The same screen turned upright. */
    public static final Viewport UPRIGHT = new Viewport(720, 1280);

    /** A screen of 1280 by 1024 whose page is enlarged to 200%. */
    public static final Viewport ENLARGED = new Viewport(640, 512);

    public boolean isLandscape() {
        return width > height;
    }
}
