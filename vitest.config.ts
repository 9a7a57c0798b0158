import { defineConfig } from 'vitest/config';

// `globals` stays off: Plot shifts marks by half a pixel when a global `it` exists.
export default defineConfig({
  test: {
    env: { TZ: 'UTC' },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'] },
      },
      {
        extends: true,
        test: { name: 'site', include: ['tests/browser/**/*.test.ts'], testTimeout: 120_000 },
      },
    ],
  },
});
