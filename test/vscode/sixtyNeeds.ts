// A plan that is longer than any should be.

/** Sixty needs with their outcomes, and two actions each. */
export function sixtyNeeds(): string {
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
  const threads = Array.from({ length: 60 }, (_, at) => {
    const [part, day] = [`part ${at + 1}`, (at % 28) + 1];
    return `## Need ${at + 1}

**Need:** Ella needs help with ${part} of her week

**Outcome:** By ${day} September 2026 Ella has managed ${part} four weeks out of five.

- Dana Reed (aunt) will sit with Ella about ${part} every ${days[at % 5]!} until ${day} August 2026.
- Gemma Hartley (mother) will put out what Ella needs for ${part} by ${day} July 2026.
`;
  });
  return `---\nchild: Ella Hartley\nwritten: 22 June 2026\n---\n\n# Child in need plan for Ella\n\n${threads.join('\n')}`;
}
