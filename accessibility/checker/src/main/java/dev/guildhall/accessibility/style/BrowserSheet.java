package dev.guildhall.accessibility.style;

import dev.guildhall.accessibility.appearance.Viewport;

/**
 * What browsers set for HTML by themselves, as far as rules ask for it.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/rendering.html">HTML, rendering</a>
 */
final class BrowserSheet {
    private static final String CSS = """
            base, basefont, datalist, head, link, meta, noembed, noframes, param, rp, script, style, template, title,
            [hidden], [popover], dialog:not([open]), input[type=hidden i] { display: none }
            address, article, aside, blockquote, body, center, dd, details, dialog, dir, div, dl, dt, fieldset, figcaption,
            figure, footer, form, h1, h2, h3, h4, h5, h6, header, hgroup, hr, html, legend, main, menu, nav, ol, optgroup,
            option, p, pre, search, section, summary, ul { display: block }
            li, summary { display: list-item }
            table { display: table; text-indent: 0 }
            caption { display: table-caption }
            tr { display: table-row }
            td, th { display: table-cell }
            thead { display: table-header-group }
            tbody { display: table-row-group }
            tfoot { display: table-footer-group }
            col { display: table-column }
            colgroup { display: table-column-group }
            button, input, meter, progress, select, textarea, img, video, audio { display: inline-block }
            slot { display: contents }
            ruby { display: ruby }
            rt { display: ruby-text; font-size: 50% }
            b, strong { font-weight: bolder }
            h1, h2, h3, h4, h5, h6, th { font-weight: bold }
            h1 { font-size: 2em; margin: 0.67em 0 }
            h2 { font-size: 1.5em; margin: 0.83em 0 }
            h3 { font-size: 1.17em; margin: 1em 0 }
            h4 { margin: 1.33em 0 }
            h5 { font-size: 0.83em; margin: 1.67em 0 }
            h6 { font-size: 0.67em; margin: 2.33em 0 }
            p, blockquote, figure, dl, dir, menu, ol, ul, pre { margin: 1em 0 }
            body { margin: 8px }
            address, cite, dfn, em, i, var { font-style: italic }
            u, ins { text-decoration-line: underline }
            small, sub, sup { font-size: smaller }
            big { font-size: larger }
            sub, sup { line-height: normal }
            :link { color: linktext; text-decoration-line: underline; cursor: pointer }
            mark { color: marktext; background-color: mark }
            button, input, select, textarea {
              color: fieldtext; background-color: field; font-size: 13.3333px; font-weight: normal; line-height: normal;
              letter-spacing: normal; font-style: normal; text-align: start; text-transform: none; word-spacing: normal; text-indent: 0; text-shadow: none }
            button, input:is([type=button i], [type=submit i], [type=reset i]) {
              color: buttontext; background-color: buttonface }
            select, input:is([type=button i], [type=submit i], [type=reset i]) { white-space: pre }
            input:is([type=checkbox i], [type=radio i], [type=range i], [type=image i]) { background-color: transparent }
            button:disabled, input:disabled, select:disabled, textarea:disabled { color: graytext }
            textarea { white-space: pre-wrap }
            pre, listing, plaintext, xmp { white-space: pre }
            [nowrap]:is(td, th) { white-space: nowrap }
            dialog { position: absolute; color: canvastext; background-color: canvas }
            [popover] { position: fixed; color: canvastext; background-color: canvas }
            iframe, video, canvas, img, svg, object, embed { overflow: clip }
            """;

    static final RuleIndex INDEX = new RuleIndex(SheetReader.read(CSS).rules(), Viewport.DESKTOP);

    private BrowserSheet() {}
}
