// What the panel saves, and what somebody finds who opens it.
import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { takeOfferedPlace } from './window.ts';

/** Presses a button of the panel, takes the place that is offered for a file, and gives what is in it then. */
export async function saved(page: Page, panel: FrameLocator, button: string, file: string): Promise<string> {
  await panel.getByRole('button', { name: button }).click();
  expect(await takeOfferedPlace(page)).toBe(file);
  let written = '';
  await expect.poll(() => (written = readIfThere(file))).not.toBe('');
  return written;
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** It opens as it is, without anything from elsewhere, and runs nothing. */
export function expectToStandAlone(markup: string): void {
  expect(markup).not.toMatch(/<script|<link|<img|@import|url\(|\bon\w+=/i);
  expect(markup.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|\/\/\w/);
  expect(markup).not.toMatch(/data-(?:start|end|id)=/);
}

/** Opens a page in the browser by itself, as somebody would who wants to print it. */
export async function looksRight(page: Page, html: string, look: (shown: Page) => Promise<void>): Promise<void> {
  const shown = await page.context().newPage();
  try {
    await shown.setContent(html);
    await look(shown);
  } finally {
    await shown.close();
  }
}
