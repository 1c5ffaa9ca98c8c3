/** Where the built site lies. */
export const outDir = process.env['OUT_DIR'] ?? 'dist';
