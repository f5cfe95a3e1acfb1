import { escapeXml } from '../text/escapeXml.ts';

/** A page that stands by itself, to be opened in a browser and printed. It loads nothing and runs nothing. */
export function page(title: string, body: string, style: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<style>${paper}${style}</style>
</head>
<body>
<h1>${escapeXml(title)}</h1>
${body}
</body>
</html>
`;
}

const paper = `
body { margin: 2em auto; max-width: 80em; padding: 0 1.5em; color: #1f2328; font: 16px/1.5 system-ui, sans-serif }
h1 { font-size: 1.5em }
svg { max-width: 100%; height: auto }
@media print { body { margin: 0 } section, li, tr { break-inside: avoid } }
@page { margin: 15mm }
`;
