/** The page that the panel shows: its frame, in which the server's drawings are put. */

export interface PageOptions {
  /** Where the editor serves the extension's own files from, as an address that the page may load. */
  readonly script: string;
  readonly style: string;
  /** What the policy calls that place. */
  readonly source: string;
  /** New for each page, so that no other script can run. */
  readonly nonce: string;
}

/** The page as HTML. Nothing but the extension's own script and style is loaded, and nothing from elsewhere. */
export function page({ script, style, source, nonce }: PageOptions): string {
  const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; style-src ${source}; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>Golden Thread</title>
</head>
<body>
<header>
<div role="tablist" aria-label="How to look at this plan">
<button role="tab" id="tab-map" aria-controls="content" data-view="map">Map</button>
<button role="tab" id="tab-weeks" tabindex="-1" aria-controls="content" data-view="weeks">Week by week</button>
<button role="tab" id="tab-sheets" tabindex="-1" aria-controls="content" data-view="sheets">Who does what</button>
</div>
<div class="choices">
<label data-for="map" hidden>On the right <select id="by"><option value="people">people</option><option value="dates">dates</option></select></label>
<label data-for="sheets" hidden>For <select id="person"></select></label>
<span class="zoom" data-for="map" hidden role="group" aria-label="Size">
<button id="smaller" title="Smaller (-)" aria-label="Smaller">−</button>
<button id="fit" title="As wide as the panel (0)">Fit</button>
<button id="larger" title="Larger (+)" aria-label="Larger">+</button>
</span>
<button hidden data-for="map" data-save="svg" title="Save the map as a picture (SVG)">Picture…</button>
<button hidden data-for="map" data-save="mermaid" title="Save the map as text for Mermaid">Diagram as text…</button>
<button hidden data-for="sheets" data-save="markdown" title="Save the sheets as Markdown">Markdown…</button>
<button hidden data-save="page" title="Save as a page and open it in the browser, to print">Print…</button>
</div>
</header>
<main>
<div id="content" role="tabpanel" tabindex="-1" aria-live="off"></div>
<p id="beyond" hidden aria-hidden="true">The map goes on to the right; 0 shows all of it</p>
</main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
}
