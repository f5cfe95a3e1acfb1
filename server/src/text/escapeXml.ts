/** The text as it may stand in XML or HTML, in an attribute as well. */
export function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (it) => `&#${it.charCodeAt(0)};`);
}
